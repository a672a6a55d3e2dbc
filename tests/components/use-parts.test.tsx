// @vitest-environment happy-dom
import { options, render } from 'preact'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { useParts } from '../../components/use-parts'

function View({ of }: { of: number }) {
  return <p>{useParts(of)}</p>
}

const frames: (() => void)[] = []
const own = options.requestAnimationFrame
const root = () => document.body.appendChild(document.createElement('div'))
const frame = async () => {
  frames.splice(0).forEach((then) => then())
  await new Promise((resolve) => setTimeout(resolve))
}
beforeEach(() => (options.requestAnimationFrame = (then) => void frames.push(then)))
afterEach(() => {
  if (own) options.requestAnimationFrame = own
  else delete options.requestAnimationFrame
  frames.length = 0
  vi.restoreAllMocks()
})

test('parts are drawn one after the other, each after a frame, and stay', async () => {
  const at = root()
  const seen: (string | null)[] = []
  render(<View of={3} />, at)
  for (let turn = 0; turn < 5; turn++) {
    seen.push(at.textContent)
    await frame()
  }
  expect(seen).toEqual(['1', '2', '3', '3', '3'])
  render(<View of={3} />, at)
  expect(at.textContent).toBe('3')
  render(<View of={2} />, at)
  expect(at.textContent).toBe('2')
  render(null, at)
})

test('a page that nobody sees is drawn at once', () => {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
  const at = root()
  render(<View of={3} />, at)
  expect(at.textContent).toBe('3')
  render(null, at)
})
