import { texts } from '../texts'
import type { PrintedParagraph } from './stretches'

/** The page from its beginning (left) to its end, with the stretches that are printed elsewhere. */
export function PageStrip({ text, printed }: { text: string; printed: { paragraphs: PrintedParagraph[]; of: number } }) {
  const scale = 1000 / Math.max(1, text.length)
  return (
    <svg class="strip" viewBox="0 0 1000 10" preserveAspectRatio="none" role="img" aria-label={texts.strip(printed.paragraphs.length, printed.of)}>
      <rect class="track" width="1000" height="10" />
      {printed.paragraphs.map(({ number, stretches }) =>
        stretches.map(({ span: [start, end] }, index) => (
          <rect key={`${number}.${index}`} class="fill" x={start * scale} width={Math.max(2, (end - start) * scale)} height="10" />
        )),
      )}
    </svg>
  )
}
