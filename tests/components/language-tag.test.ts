import { expect, test } from 'vitest'
import { languageTag } from '../../components/language-tag'

test.each([
  ['en', 'en'],
  ['pt-br', 'pt-BR'],
  ['zh-hant-tw', 'zh-Hant-TW'],
  ['not a tag', undefined],
  ['"><script>', undefined],
  ['', undefined],
  [null, undefined],
])('%j', (declared, tag) => {
  expect(languageTag(declared)).toBe(tag)
})
