import { expect, it } from 'vitest'
import { sentenceAround } from '../../../components/compare/sentence-around'
import { spanOf } from '../fixtures'

const text = 'First things. He said: “More than 80 died.” Nobody else did! “Why?” she asked.\n\nThe U.S. counted 87, it says\n\n— end'

it.each([
  ['80', 'He said: “More than 80 died.”'],
  ['First', 'First things.'],
  ['died.” Nobody', 'He said: “More than 80 died.” Nobody else did!'],
  ['87', 'The U.S. counted 87, it says'],
])('%s stands in: %s', (words, sentence) => {
  expect(text.slice(...sentenceAround(text, spanOf(text, words)))).toBe(sentence)
})

it('is never less than the words, and never much more than can be read', () => {
  const endless = `${'word '.repeat(5000)}80 ${'word '.repeat(5000)}`
  const [start, end] = sentenceAround(endless, spanOf(endless, '80'))
  expect(endless.slice(start, end)).toContain('80')
  expect(end - start).toBeLessThan(1300)
  expect(sentenceAround('', [0, 0])).toEqual([0, 0])
})
