import { describe, expect, test } from 'vitest'
import { makeVoice } from '../../../components/texts/voice'
import { catalogue, LANGUAGES, messageOf } from '../../catalogue'

const voice = (language: string, interfaceLanguage = language) => makeVoice(messageOf(catalogue(language)), interfaceLanguage)

describe('plurals', () => {
  test.each([
    ['en', 1, '1 passage'],
    ['en', 0, '0 passages'],
    ['en', 1234, '1,234 passages'],
    ['de', 2, '2 Passagen'],
    ['de', 1234, '1.234 Passagen'],
    ['fr', 0, '0 passage'],
    ['fr', 1_000_000, '1 000 000 passages'],
    ['ar', 1, 'مقطع واحد'],
    ['ar', 2, 'مقطعان'],
    ['ar', 3, '3 مقاطع'],
    ['ar', 11, '11 مقطعًا'],
    ['ar', 100, '100 مقطع'],
  ])('in %s, %d are “%s”', (language, amount, words) => {
    expect(voice(language).count('passageCount', amount).replace(/\s/g, ' ')).toBe(words)
  })
})

test('the region of the interface decides on numbers and dates, as long as the language is its own', () => {
  expect(voice('en', 'en-GB').day('2017-04-12')).toBe('12 Apr 2017')
  expect(voice('de', 'de-AT').locale).toBe('de-AT')
  expect(voice('en', 'sv-SE')).toMatchObject({ locale: 'en', direction: 'ltr' })
  expect(voice('ar', 'ar')).toMatchObject({ locale: 'ar', direction: 'rtl' })
})

test('no words are looked for inside words of others', () => {
  expect(voice('en').say('sourceName', '1', 'The $1 Paper')).toBe('source 1, The $1 Paper')
})

test.each(LANGUAGES)('in %s, a share is never 0 of something, nor whole of something that is not', (language) => {
  const { percent } = voice(language)
  expect([0.0001, 0.42, 0.999, 1].map(percent)).toEqual([...new Set([0.0001, 0.42, 0.999, 1].map(percent))])
  expect(percent(0.0001)).not.toBe(percent(0))
  expect(percent(1.2)).toBe(percent(1))
  expect(percent(Number.NaN)).toBe(percent(0))
})
