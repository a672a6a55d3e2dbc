import { expect, test } from 'vitest'
import { aliasKey } from '../../../corpus/details/aliases'
import { definedNames } from '../../../corpus/details/defined-names'
import { nameEvidence, readNames } from '../../../corpus/details/names'
import { compareNames } from '../../../corpus/details/same-name'
import { isSpellingVariant } from '../../../corpus/details/spelling-variants'
import { read } from '../../../corpus/text/reading'

function namesOf(text: string, context = '') {
  const reading = read(text)
  const names = readNames(reading, 0, reading.words.count, new Set(), nameEvidence(reading, read(context)))
  return names.map((name) => ({ ...name, printed: text.slice(reading.words.start[name.first], reading.words.end[name.end - 1]) }))
}

test.each<[string, string, string[]]>([
  ['Secretary of State Rex Tillerson met Russian Foreign Minister Sergey Lavrov', '', ['Rex Tillerson', 'Russian', 'Sergey Lavrov']],
  ['said Texas Governor Ann Brook', '', ['Texas', 'Ann Brook']],
  ['President of Iceland', '', ['Iceland']],
  ['the Treasury Department of Ohio said', '', ['Treasury Department of Ohio']],
  ["Assad's Syria and Putin's Russia", '', ["Assad's", 'Syria', "Putin's", 'Russia']],
  ['Police arrested him', '', []],
  ['Meanwhile he left', '', []],
  ['Whitaker left', 'They saw Whitaker there', ['Whitaker']],
  ['I told J.K. Rowling so', '', ['J.K. Rowling']],
  ['said Sen. Elizabeth Warren', '', ['Elizabeth Warren']],
])('finds the names of "%s"', (text, context, names) => {
  expect(namesOf(text, context).map(({ printed }) => printed)).toEqual(names)
})

test.each<[string, string, string]>([
  ['U.S.', 'United States', 'same'],
  ['USA', 'American', 'same'],
  ['Russian Federation', 'Russia', 'same'],
  ['Federal Bureau of Investigation', 'FBI', 'same'],
  ['GOP', 'Republican Party', 'same'],
  ['Senate GOP', 'Senate Republicans', 'equal'],
  ['Sergey Lavrov', 'Sergei Lavrov', 'same'],
  ['Khan Sheikhun', 'Khan Sheikhoun', 'same'],
  ['Justice Department', 'Department of Justice', 'same'],
  ['Vladimir Putin', 'Putin', 'equal'],
  ['World Arts Fund', 'WAF', 'same'],
  ['Fijian', 'Fiji', 'same'],
  ['Moscow', 'Russia', 'compatible'],
  ['Jim Young', 'James Young', 'compatible'],
  ['Johnson', 'Johnston', 'different'],
  ['Nasdaq Composite', 'Dow Jones', 'different'],
  ['Iran', 'Iraq', 'different'],
  ['Austria', 'Australia', 'different'],
])('%s and %s are %s', (here, there, relation) => {
  const [a] = namesOf(`for ${here}`)
  const [b] = namesOf(`for ${there}`)
  expect(a && b && compareNames(a, b, new Map())).toBe(relation)
  expect(a && b && compareNames(b, a, new Map())).toBe(relation)
})

test.each<[string, number, string | null, number]>([
  ['the Russian Federation agreed', 1, 'russia', 2],
  ['the U.S. agreed', 1, 'united-states', 1],
  ['they told us', 2, null, 0],
  ['it is late', 1, null, 0],
  ['in Mass. today', 1, 'massachusetts', 1],
  ['a Mass today', 1, null, 0],
  ['the Islamic State group fled', 1, 'islamic-state', 3],
])('the alias at a word of "%s" (%i) is %s', (text, index, key, length) => {
  const alias = aliasKey(read(text).words, index)
  expect([alias?.key ?? null, alias?.length ?? 0]).toEqual([key, length])
})

test('an abbreviation that a text spells out is one thing with its name', () => {
  const defined = definedNames(read('the Harbour Workers Union of Lund (HWUL) struck'))
  const [a] = namesOf('for HWUL')
  const [b] = namesOf('for Harbour Workers Union of Lund')
  expect(a && b && compareNames(a, b, defined)).toBe('same')
})

test.each([
  ['sergey', 'sergei', true],
  ['sheikhun', 'sheikhoun', true],
  ['ukarine', 'ukraine', true],
  ['mohammed', 'mohamed', true],
  ['gonzales', 'gonzalez', true],
  ['islamophobic', 'islamaphobic', true],
  ['carolina', 'caroline', false],
  ['johnson', 'johnston', false],
  ['iran', 'iraq', false],
  ['kim', 'kin', false],
])('%s and %s are spellings of one name: %s', (a, b, is) => {
  expect(isSpellingVariant(a, b)).toBe(is)
})
