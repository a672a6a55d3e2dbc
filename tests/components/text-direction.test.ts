import { expect, it } from 'vitest'
import { textDirection } from '../../components/text-direction'

it.each<[string, 'ltr' | 'rtl']>([
  ['The ferry sank', 'ltr'],
  ['غرقت السفينة', 'rtl'],
  ['“87” שלום world', 'rtl'],
  ['1,000 — Паром затонул', 'ltr'],
  ['海港', 'ltr'],
  ['1917', 'ltr'],
  ['', 'ltr'],
])('%s runs %s', (text, direction) => {
  expect(textDirection(text)).toBe(direction)
})
