// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { scrollToRange } from '../../../entrypoints/page/scroll-to-range'

/** A window of 900 px over a page whose passage stands 2000 px below its upper edge. */
let range: Range
let reduced: boolean
beforeEach(() => {
  document.body.innerHTML = '<main><p>Ships had waited outside the breakwater.</p></main>'
  range = document.createRange()
  range.selectNodeContents(document.querySelector('p')?.firstChild ?? document)
  reduced = false
  vi.spyOn(range, 'getClientRects').mockReturnValue([{ top: 2_000 }] as unknown as DOMRectList)
  vi.spyOn(window, 'matchMedia').mockImplementation(() => ({ matches: reduced }) as MediaQueryList)
  vi.spyOn(window, 'scrollBy').mockReturnValue()
  vi.stubGlobal('innerHeight', 900)
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

test('the passage comes to stand a third from the top', () => {
  expect(scrollToRange(range)).toBe(true)
  expect(window.scrollBy).toHaveBeenCalledWith({ top: 1_700, behavior: 'smooth' })
})

test('at once for a reader who asked for less motion', () => {
  reduced = true
  scrollToRange(range)
  expect(window.scrollBy).toHaveBeenCalledWith({ top: 1_700, behavior: 'instant' })
})

test('a box that scrolls by itself goes as far as it can, the window does the rest', () => {
  const box = document.querySelector('main') ?? document.body
  box.style.overflowY = 'auto'
  Object.defineProperties(box, { scrollHeight: { value: 1_000 }, clientHeight: { value: 600 }, scrollTop: { value: 100 } })
  vi.spyOn(box, 'getBoundingClientRect').mockReturnValue({ top: 50 } as DOMRect)
  const scrollBox = vi.spyOn(box, 'scrollBy').mockReturnValue()
  scrollToRange(range)
  expect(scrollBox).toHaveBeenCalledWith({ top: 300, behavior: 'smooth' })
  expect(window.scrollBy).toHaveBeenCalledWith({ top: 1_400, behavior: 'smooth' })
})

test('a passage that is not rendered is not shown, and nothing moves', () => {
  vi.mocked(range.getClientRects).mockReturnValue([] as unknown as DOMRectList)
  expect(scrollToRange(range)).toBe(false)
  expect(window.scrollBy).not.toHaveBeenCalled()
})
