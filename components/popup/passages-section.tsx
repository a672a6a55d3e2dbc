import { useMemo } from 'preact/hooks'
import type { Article, Span } from '../../corpus/article'
import { LongList } from '../long-list'
import { texts } from '../texts'
import { StretchView } from './stretch-view'
import type { PrintedParagraph } from './stretches'

interface PassagesSectionProps {
  page: Article
  printed: { paragraphs: PrintedParagraph[] }
  language: string | undefined
  /** The stretches that the page shows now. */
  inView: Span[]
  onReveal(span: Span): void
}

/** The page's paragraphs that others print too, stretch by stretch. */
export function PassagesSection({ page, printed, language, inView, onReveal }: PassagesSectionProps) {
  const rows = useMemo(
    () =>
      printed.paragraphs.flatMap(({ number, stretches }) =>
        stretches.map((stretch, index) => ({ stretch, paragraph: index === 0 ? number : null })),
      ),
    [printed],
  )
  return (
    <section aria-labelledby="passages">
      <h2 id="passages" tabIndex={-1}>
        {texts.passages}
      </h2>
      <LongList
        class="passages"
        items={rows}
        piece={8}
        isCurrent={({ stretch: { span } }) => inView.some(([start, end]) => start < span[1] && span[0] < end)}
        render={({ stretch, paragraph }) => (
          <>
            {paragraph !== null && <h3 class="paragraph-number">{texts.paragraph(paragraph)}</h3>}
            <StretchView stretch={stretch} page={page} language={language} onReveal={onReveal} />
          </>
        )}
      />
    </section>
  )
}
