import type { Span } from '../../corpus/article'
import type { FoundMark } from './marks'

/** Scrolling goes on for a while: a look now and then is enough. In milliseconds. */
const REST = 150

/** The stretches of which the window shows at least a line. Boxes that scroll inside the page hide some of them without our knowing. */
export function inView({ defaultView }: Pick<Document, 'defaultView'>, marks: FoundMark[]): Span[] {
  const height = defaultView?.innerHeight ?? 0
  const isShown = (range: Range) => {
    const { top, bottom, width } = range.getBoundingClientRect()
    return width > 0 && bottom > 0 && top < height
  }
  return marks.filter(({ ranges }) => ranges.some(isShown)).map(({ span }) => span)
}

/** Waits until the page may show something else: it was scrolled, or `most` ms are over, since its text can move by itself too. */
export function viewChange(document: Document, most: number): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      document.removeEventListener('scroll', scrolled, true)
      clearTimeout(timer)
      resolve()
    }
    let timer = setTimeout(done, Math.max(0, most))
    const scrolled = () => {
      document.removeEventListener('scroll', scrolled, true)
      clearTimeout(timer)
      timer = setTimeout(done, REST)
    }
    document.addEventListener('scroll', scrolled, { capture: true, passive: true })
  })
}
