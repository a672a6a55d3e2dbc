// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { expect, test, vi } from 'vitest'
import { finished, useInTurns, type Work } from '../../components/use-in-turns'
import { rendered, rerendered } from './rendered'

/** As many steps of a hundred words each. */
function* counting(steps: number, onStep: () => void = () => {}): Work<string> {
  for (let step = 0; step < steps; step++) {
    onStep()
    yield 100
  }
  return `${steps} steps`
}

function Counted({ steps, onStep }: { steps: number; onStep?: () => void }) {
  return <p>{useInTurns(() => counting(steps, onStep), [steps]) ?? 'not yet'}</p>
}

test('a little work is done at once', async () => {
  expect((await rendered(<Counted steps={5} />)).textContent).toBe('5 steps')
  expect(finished(counting(500))).toBe('500 steps')
})

test('more is done in turns, none of them long, and is given up for other work', async () => {
  const onStep = vi.fn<() => void>()
  const root = await rendered(<Counted steps={100} onStep={onStep} />)
  expect(root.textContent).toBe('not yet')
  const atOnce = onStep.mock.calls.length
  expect(atOnce).toBeLessThanOrEqual(10)
  await vi.waitFor(() => expect(root.textContent).toBe('100 steps'))
  expect(onStep).toHaveBeenCalledTimes(100)

  await rerendered(<Counted steps={1_000} onStep={onStep} />, root)
  expect(root.textContent).toBe('not yet')
  await rerendered(<Counted steps={3} />, root)
  const calls = onStep.mock.calls.length
  await act(() => new Promise((resolve) => setTimeout(resolve, 50)))
  expect(root.textContent).toBe('3 steps')
  expect(onStep).toHaveBeenCalledTimes(calls)
})
