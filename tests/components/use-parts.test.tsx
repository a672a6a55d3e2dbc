// @vitest-environment happy-dom
import { options, render } from 'preact'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { useParts } from '../../components/use-parts'

const made = vi.fn<(part: string) => void>()

/** Three parts that say of what they were made. */
function View({ of, other = '' }: { of: string; other?: string }) {
  const part = (name: string) => () => {
    made(name)
    return <p key={name}>{`${name}${of}${other} `}</p>
  }
  const { children, growing } = useParts([part('a'), part('b'), part('c')], [of])
  return <div aria-busy={growing}>{children}</div>
}

let root: HTMLElement
const frames: (() => void)[] = []
const own = options.requestAnimationFrame
const draw = (of: string, other?: string) => render(<View of={of} {...(other && { other })} />, root)
async function frame() {
  frames.splice(0).forEach((then) => then())
  await new Promise((resolve) => setTimeout(resolve))
}
beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'))
  options.requestAnimationFrame = (then) => void frames.push(then)
  made.mockClear()
})
afterEach(() => {
  render(null, root)
  if (own) options.requestAnimationFrame = own
  else delete options.requestAnimationFrame
  frames.length = 0
  vi.restoreAllMocks()
})

test('parts are made one after the other, each after a frame, and once', async () => {
  const seen: (string | null)[] = []
  draw('1')
  for (let turn = 0; turn < 5; turn++) {
    seen.push(root.textContent)
    await frame()
  }
  expect(seen).toEqual(['a1 ', 'a1 b1 ', 'a1 b1 c1 ', 'a1 b1 c1 ', 'a1 b1 c1 '])
  expect(made.mock.calls.flat()).toEqual(['a', 'b', 'c'])
})

test('what stood there stays until its turn has come', async () => {
  draw('1')
  await frame()
  await frame()
  draw('2')
  expect(root.textContent).toBe('a2 b1 c1 ')
  await frame()
  expect(root.textContent).toBe('a2 b2 c1 ')
  draw('3')
  expect(root.textContent).toBe('a3 b2 c1 ')
  await frame()
  expect(root.querySelector('[aria-busy=true]')).not.toBeNull()
  await frame()
  expect(root.textContent).toBe('a3 b3 c3 ')
  expect(root.querySelector('[aria-busy=true]')).toBeNull()
})

test('what is no reason to begin anew is followed by all that stands there, at once', async () => {
  draw('1')
  await frame()
  draw('1', '!')
  // A part that was about to be made may come along.
  expect(root.textContent).toMatch(/^a1! b1! (c1! )?$/)
  await frame()
  expect(root.textContent).toBe('a1! b1! c1! ')
  draw('1', '?')
  expect(root.textContent).toBe('a1? b1? c1? ')
})

test('a page that nobody sees is drawn at once', () => {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
  draw('1')
  expect(root.textContent).toBe('a1 b1 c1 ')
})
