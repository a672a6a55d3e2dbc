import type { Article, Span } from '../../corpus/article'
import { Folded } from '../folded'
import { LongList } from '../long-list'
import { texts } from '../texts'
import { DifferenceView } from './difference-view'
import type { Difference, Differences } from './differences'
import { SamePairs } from './same-pairs'

interface DifferencesSectionProps {
  differences: Differences
  /** Whether what has to be scrolled to is drawn too. */
  all: boolean
  page: Article
  language: string | undefined
  onReveal(span: Span): void
}

/** As many as a popup shows without scrolling. */
const FIRST = 3

/** The slots that others fill differently, gravest first; what is said once, or merely said otherwise, is folded away. */
export function DifferencesSection({ differences, all, page, language, onReveal }: DifferencesSectionProps) {
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
      {differences.told.length > 0 ? list(all ? differences.told : differences.told.slice(0, FIRST), 5) : <p class="help">{texts.noDifferences}</p>}
      {all && differences.once.length > 0 && <Folded summary={texts.saidOnce(differences.once.length)}>{() => list(differences.once, 20)}</Folded>}
      {all && differences.same.length > 0 && <SamePairs pairs={differences.same} language={language} />}
    </section>
  )
}
