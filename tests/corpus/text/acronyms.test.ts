import { expect, test } from 'vitest'
import { isAcronym, isOneWord } from '../../../corpus/text/acronyms'
import { readWords } from '../../../corpus/text/words'

/** The words of a text that are taken for acronyms. */
function acronyms(text: string): string[] {
  const words = readWords(text)
  return Array.from({ length: words.count }, (_, i) => i).filter((i) => isAcronym(words, i)).map((i) => text.slice(words.start[i], words.end[i]))
}

test.each([
  ['He told the US and the WHO about IT.', ['US', 'WHO', 'IT']],
  ['The U.S. told us.', ['U.S.']],
  ['The US’s port', ['US’s']],
  ['US GDP fell', ['US', 'GDP']],
  ['COVID-19', ['COVID']],
  ['I met A. Brook', []],
  ['ALL OF US KNOW IT', []],
  ['', []],
])('acronyms of %j: %j', (text, expected) => {
  expect(acronyms(text)).toEqual(expected)
})

test.each([
  ['They told us so.', 'They told US so.', false],
  ['They told us so.', 'THEY TOLD US SO.', true],
  ['They did not go.', 'They did NOT go.', true],
  ['They saw NATO there.', 'They saw Nato there.', true],
])('the third words of %j and %j are one: %s', (here, there, expected) => {
  expect(isOneWord(readWords(here), 2, readWords(there), 2)).toBe(expected)
})
