import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSentences, sentenceSpan } from '../../../corpus/text/sentences'
import { readWords } from '../../../corpus/text/words'

const cut = (text: string): string[] => {
  const words = readWords(text)
  const sentences = readSentences(words)
  return Array.from({ length: sentences.count }, (_, s) => text.slice(...sentenceSpan(words, sentences, s)))
}

describe('readSentences', () => {
  it.each([
    ['a full stop', 'He left. She stayed.', ['He left', 'She stayed']],
    ['a question inside quotation marks', '"Are we going in? No," he said.', ['Are we going in', 'No," he said']],
    ['a stop before the closing mark', 'He said: "We act." She nodded.', ['He said: "We act', 'She nodded']],
    ['a blank line, with no stop at all', 'A heading\n\nThe text goes on.', ['A heading', 'The text goes on']],
    ['a blank line behind a rule of many signs', `The end of it ${'—'.repeat(300)}\n\nThe text goes on.`, ['The end of it', 'The text goes on']],
    ['no title', 'Mr. Lavrov met Gov. Brown on Jan. 5.', ['Mr. Lavrov met Gov. Brown on Jan. 5']],
    ['no abbreviation in a sentence', 'The U.S. Secretary of State spoke.', ['The U.S. Secretary of State spoke']],
    ['an abbreviation where a sentence begins behind it', 'They left the U.S. The talks went on.', ['They left the U.S.', 'The talks went on']],
    ['no number', 'It rose 3.5 percent.', ['It rose 3.5 percent']],
    ['no single line break', 'one line\ngoes on here.', ['one line\ngoes on here']],
    ['Chinese full stops', '他走了。她留下。', ['他走了', '她留下']],
    ['no stop before a small letter', 'I see them using gas ... we have to act.', ['I see them using gas ... we have to act']],
  ])('cuts at %s', (_, text, expected) => {
    expect(cut(text)).toEqual(expected)
  })

  it('gives every word to just one sentence', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', 'B', '.', '!', '"', ' ', '\n', '1', 'U.S.'), maxLength: 200 }), (text) => {
      const words = readWords(text)
      const { count, firstWord } = readSentences(words)
      expect(firstWord[count]).toBe(words.count)
      expect(count === 0 ? 0 : firstWord[0]).toBe(0)
      for (let s = 0; s < count; s++) expect(firstWord[s + 1]).toBeGreaterThan(firstWord[s]!)
    }))
  })
})
