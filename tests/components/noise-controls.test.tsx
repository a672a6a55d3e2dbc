// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest'
import { act } from 'preact/test-utils'
import { NO_NOISE, type Noise } from '../../components/noise'
import { NoiseControls } from '../../components/noise-controls'
import { Popup } from '../../components/popup/popup'
import { seedCheck } from './fixtures'
import { clicked, named, rendered, rerendered, seenText, violations } from './rendered'

const onNoise = vi.fn<(noise: Noise) => void>()
beforeEach(() => onNoise.mockClear())
const nothing = () => {}

test('each control changes its own, and nothing else', async () => {
  const noise: Noise = { ...NO_NOISE, shortest: 10, outlets: ['The Ledger', 'Wire'] }
  const root = await rendered(<NoiseControls noise={noise} onNoise={onNoise} />)
  const boxes = root.querySelectorAll('input[type=checkbox]')
  await clicked(boxes[0])
  expect(onNoise).toHaveBeenLastCalledWith({ ...noise, quotations: true })
  await clicked(boxes[1])
  expect(onNoise).toHaveBeenLastCalledWith({ ...noise, boilerplate: true })
  const slider = root.querySelector<HTMLInputElement>('input[type=range]')
  expect(slider?.getAttribute('aria-valuetext')).toBe('under 10 words')
  await act(() => {
    if (slider) slider.value = '25'
    slider?.dispatchEvent(new Event('input'))
  })
  expect(onNoise).toHaveBeenLastCalledWith({ ...noise, shortest: 25 })
  await clicked(named(root, 'button', 'Include The Ledger again'))
  expect(onNoise).toHaveBeenLastCalledWith({ ...noise, outlets: ['Wire'] })
  await clicked(named(root, 'button', 'Leave nothing out'))
  expect(onNoise).toHaveBeenLastCalledWith(NO_NOISE)
  expect(await violations(root)).toEqual([])
})

test('where nothing is left out there is nothing to take back', async () => {
  const root = await rendered(<NoiseControls noise={NO_NOISE} onNoise={onNoise} />)
  expect(root.querySelectorAll('button')).toHaveLength(0)
})

const popup = (noise: Noise) => (
  <Popup state={{ state: 'checked', check: seedCheck() }} shown={[]} noise={noise} onNoise={onNoise} onShow={nothing} onReveal={nothing} onCompare={nothing} onRetry={nothing} />
)

test('in the popup, every number follows, and a line says what is left out', async () => {
  const root = await rendered(popup(NO_NOISE))
  const before = root.querySelectorAll('.passages > li').length
  expect(seenText(root.querySelector('.folded > summary'))).toBe('Leave out…')
  await rerendered(popup({ ...NO_NOISE, quotations: true }), root)
  expect(root.querySelectorAll('.passages > li')).toHaveLength(before - 2)
  expect([...root.querySelectorAll('.difference-kind')].map(seenText)).not.toContain('Quotation')
  expect(seenText(root.querySelector('.folded > summary'))).toBe('Left out by your choice: 2 passages')
})

test('a source’s outlet can be left out, and its number stays with the others', async () => {
  const root = await rendered(popup(NO_NOISE))
  await clicked(named(root, 'button', 'Leave out this outlet: source 1, The Morning Ledger'))
  expect(onNoise).toHaveBeenCalledWith({ ...NO_NOISE, outlets: ['The Morning Ledger'] })
  await rerendered(popup({ ...NO_NOISE, outlets: ['The Morning Ledger'] }), root)
  expect(root.querySelector('h1')?.textContent).toContain('1 other article')
  expect([...root.querySelectorAll('.sources .badge')].map(seenText)).toEqual(['2', '3'])
})

test('when all is left out, that is said, and never that nothing was found', async () => {
  const root = await rendered(popup({ ...NO_NOISE, shortest: 60 }))
  expect(root.querySelector('h1')?.textContent).toBe('Everything that was found is left out by your choice.')
  expect(seenText(root)).not.toContain('None of the')
})
