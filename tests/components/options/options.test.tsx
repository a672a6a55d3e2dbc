// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest'
import { NO_NOISE } from '../../../components/noise'
import { Options, type OptionsProps } from '../../../components/options/options'
import { clicked, named, rendered, rerendered, seenText, violations } from '../rendered'

const calls = {
  onNoise: vi.fn<OptionsProps['onNoise']>(),
  onContextMenu: vi.fn<OptionsProps['onContextMenu']>(),
  onBackupAfter: vi.fn<OptionsProps['onBackupAfter']>(),
  onForget: vi.fn<OptionsProps['onForget']>(),
  onLibrary: vi.fn<OptionsProps['onLibrary']>(),
  onReset: vi.fn<OptionsProps['onReset']>(),
}
beforeEach(() => vi.clearAllMocks())

const options = (props: Partial<OptionsProps> = {}) => (
  <Options noise={NO_NOISE} contextMenu backupAfter={50} shortcuts={[]} version="1.2.3" forgotten={false} {...calls} {...props} />
)

test('each choice calls for its own change, and axe finds nothing', async () => {
  const root = await rendered(options())
  const [quotations, boilerplate, menu] = root.querySelectorAll('input[type=checkbox]')
  await clicked(quotations)
  expect(calls.onNoise).toHaveBeenCalledWith({ ...NO_NOISE, quotations: true })
  await clicked(boilerplate)
  expect(calls.onNoise).toHaveBeenLastCalledWith({ ...NO_NOISE, boilerplate: true })
  await clicked(menu)
  expect(calls.onContextMenu).toHaveBeenCalledWith(false)
  const after = root.querySelector('select')
  expect([...(after?.options ?? [])].map(seenText)).toEqual(['never', 'after 20 saved pages', 'after 50 saved pages', 'after 200 saved pages'])
  expect(after?.value).toBe('50')
  if (after) after.selectedIndex = 0
  after?.dispatchEvent(new Event('change', { bubbles: true }))
  expect(calls.onBackupAfter).toHaveBeenCalledWith(0)
  await clicked(named(root, 'button', 'Library'))
  expect(calls.onLibrary).toHaveBeenCalledOnce()
  await clicked(named(root, 'button', 'Reset everything to the defaults'))
  expect(calls.onReset).toHaveBeenCalledOnce()
  expect(seenText(root.querySelector('section:last-child'))).toContain('Crossread 1.2.3.')
  expect(await violations(root)).toEqual([])
})

test('commands are told by what they do, with their keys or that they have none', async () => {
  const root = await rendered(options({ shortcuts: [{ command: '_execute_action', keys: 'Alt+Shift+K' }, { command: 'next-passage', keys: '' }] }))
  expect([...root.querySelectorAll('.shortcuts > div')].map(seenText)).toEqual(['Check this pageAlt+Shift+K', 'Go to the next passage on the pagenone'])
  expect(named(root, 'button', 'Change shortcuts')).toBeUndefined()
})

test('the browser’s page for shortcuts is offered where it can be opened', async () => {
  const onShortcuts = vi.fn<() => void>()
  await clicked(named(await rendered(options({ onShortcuts })), 'button', 'Change shortcuts'))
  expect(onShortcuts).toHaveBeenCalledOnce()
})

test('that results are forgotten is said where it is heard', async () => {
  const root = await rendered(options())
  const status = root.querySelector('[role=status]')
  await clicked(named(root, 'button', 'Forget all results now'))
  expect(calls.onForget).toHaveBeenCalledOnce()
  await rerendered(options({ forgotten: true }), root)
  expect(status?.textContent).toBe('All results are forgotten.')
})
