import type { Part } from '../../messages/contract'
import { texts } from '../texts'
import type { PrintedParagraph } from './stretches'

interface PageStripProps {
  text: string
  part: Part
  printed: { paragraphs: PrintedParagraph[]; of: number }
}

/** The page from its beginning (left) to its end, with the stretches that are printed elsewhere. */
export function PageStrip({ text, part, printed }: PageStripProps) {
  const scale = 1000 / Math.max(1, text.length)
  const spans = printed.paragraphs.flatMap(({ stretches }) => stretches.map(({ span }) => span))
  // One path: thousands of stretches are one element.
  const path = spans
    .map(
      ([start, end]) =>
        `M${Math.round(start * scale)} 0h${Math.max(2, Math.round((end - start) * scale))}v10H${Math.round(start * scale)}z`,
    )
    .join('')
  return (
    <svg
      class="strip"
      viewBox="0 0 1000 10"
      preserveAspectRatio="none"
      role="img"
      aria-label={texts.strip(printed.paragraphs.length, printed.of, part)}
    >
      <rect class="track" width="1000" height="10" />
      <path class="fill" d={path} />
    </svg>
  )
}
