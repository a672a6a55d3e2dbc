import type { Article, Span } from '../../corpus/article'
import { Folded } from '../folded'
import { LongList } from '../long-list'
import { texts } from '../texts'
import { DifferenceView } from './difference-view'
import type { Difference, Differences } from './differences'
import { SamePairs } from './same-pairs'

interface DifferencesSectionProps {
  differences: Differences
  page: Article
  language: string | undefined
  onReveal(span: Span): void
}

/** The slots that others fill differently, gravest first; what is said once, or merely said otherwise, is folded away. */
export function DifferencesSection({ differences, page, language, onReveal }: DifferencesSectionProps) {
  const list = (items: Difference[], piece: number) => (
    <LongList
      class="differences"
      items={items}
      piece={piece}
      render={(difference) => <DifferenceView difference={difference} page={page} language={language} onReveal={onReveal} />}
    />
  )
  return (
    <section aria-labelledby="differences">
      <h2 id="differences" tabIndex={-1}>
        {texts.differences}
      </h2>
      {differences.told.length > 0 ? list(differences.told, 5) : <p class="help">{texts.noDifferences}</p>}
      {differences.once.length > 0 && <Folded summary={texts.saidOnce(differences.once.length)}>{() => list(differences.once, 20)}</Folded>}
      {differences.same.length > 0 && <SamePairs pairs={differences.same} language={language} />}
    </section>
  )
}
