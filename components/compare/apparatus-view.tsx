import './apparatus.css'
import { useMemo, useRef } from 'preact/hooks'
import type { Span } from '../../corpus/article'
import type { PageArticle } from '../../corpus/extract/page-article'
import type { Source } from '../check-sources'
import { languageTag } from '../language-tag'
import { LongList } from '../long-list'
import { stretches } from '../popup/stretches'
import { texts } from '../texts'
import { Score } from './score'
import { useKeys } from './use-keys'

interface ApparatusViewProps {
  page: PageArticle
  sources: Source[]
  /** Whether single keys do anything. */
  keys: boolean
  onReveal(span: Span): void
}

/** Scores at first, and with each click on “show more”: each is a table of hundreds of cells. */
const PIECE = 8

/** The page against all siblings, as a critical apparatus: for each of its passages, how every outlet prints it, word under word. */
export function ApparatusView({ page, sources, keys, onReveal }: ApparatusViewProps) {
  const found = useMemo(() => stretches(sources), [sources])
  const list = useRef<HTMLDivElement>(null)
  const step = (by: 1 | -1) => {
    const headings = [...(list.current?.querySelectorAll<HTMLElement>('.score-title') ?? [])]
    const at = headings.findIndex((heading) => heading.parentElement?.contains(document.activeElement))
    const next = headings[at < 0 ? (by > 0 ? 0 : -1) : at + by]
    next?.focus({ preventScroll: true })
    next?.scrollIntoView({ block: 'start' })
  }
  useKeys({ n: () => step(1), j: () => step(1), p: () => step(-1), k: () => step(-1) }, keys)
  return (
    <div class="view-body" ref={list}>
      <p class="help view-help">
        <span role="status">{found.length > 0 ? texts.passagesIn(found.length) : texts.compare.apparatusNone}</span>
        {found.length > 0 && ` · ${texts.compare.apparatusHelp}`}
      </p>
      <LongList
        class="scores"
        items={found}
        piece={PIECE}
        render={(stretch, index) => (
          <Score page={page} stretch={stretch} number={index + 1} of={found.length} language={languageTag(page.language)} onReveal={onReveal} />
        )}
      />
    </div>
  )
}
