// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { Welcome } from '../../../components/welcome/welcome'
import { seedCheck } from '../fixtures'
import { rendered, rerendered, seenText, violations } from '../rendered'

test('it is whole before its example is there, and axe finds nothing either way', async () => {
  const root = await rendered(<Welcome demo={undefined} keys="Alt+Shift+K" />)
  expect(root.querySelectorAll('.first-steps li')).toHaveLength(3)
  expect(seenText(root)).toContain('Or press Alt+Shift+K')
  expect(root.querySelector('[aria-busy=true]')).not.toBeNull()
  expect(await violations(root)).toEqual([])
  await rerendered(<Welcome demo={seedCheck()} keys="Alt+Shift+K" />, root)
  expect(root.querySelector('[aria-busy=true]')).toBeNull()
  expect(await violations(root)).toEqual([])
})

test('the example is a real result in short, with nothing to click that leads nowhere', async () => {
  const root = await rendered(<Welcome demo={seedCheck()} keys="" />)
  expect(seenText(root.querySelector('.demo-headline'))).toBe('21% of this page is printed in 2 other articles.')
  expect([...root.querySelectorAll('.difference-kind')].map(seenText)).toEqual(['Quotation', 'Number'])
  expect(root.querySelectorAll('.demo button, .demo a')).toHaveLength(0)
  expect(seenText(root)).not.toContain('Or press')
})

test('an example that could not be compared is said to be missing', async () => {
  const root = await rendered(<Welcome demo={null} keys="" />)
  expect(seenText(root.querySelector('.demo'))).toContain('could not be compared')
})
