import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { catalogue, LANGUAGES } from '../../catalogue'

const FORMS = /_(?:zero|one|two|few|many|other)$/
const english = catalogue('en')
const plainKeys = Object.keys(english).filter((key) => !FORMS.test(key))
const plurals = [...new Set(Object.keys(english).filter((key) => FORMS.test(key)).map((key) => key.replace(FORMS, '')))]
const placeholders = (words: string | undefined) => [...new Set(words?.match(/\$\d/g))].toSorted()

/** The categories a language needs for the numbers that our screens show. */
function categories(language: string): string[] {
  const rules = new Intl.PluralRules(language)
  return [...new Set(Array.from({ length: 1_000 }, (_, amount) => rules.select(amount)))]
}

test('there is English, German, French and Arabic', () => {
  expect(LANGUAGES.toSorted()).toEqual(['ar', 'de', 'en', 'fr'])
})

describe.each(LANGUAGES)('%s', (language) => {
  const words = catalogue(language)

  test('says of itself which language it is, and which way it runs', () => {
    expect(words).toMatchObject({ locale: language, direction: language === 'ar' ? 'rtl' : 'ltr' })
  })

  test('has every key and no other, of a plural every form its language has', () => {
    const forms = plurals.flatMap((key) => categories(language).map((category) => `${key}_${category}`))
    expect(Object.keys(words).toSorted()).toEqual([...plainKeys, ...forms].toSorted())
  })

  test('has the same placeholders in every sentence', () => {
    for (const key of plainKeys) expect([key, placeholders(words[key])]).toEqual([key, placeholders(english[key])])
    for (const [key, sentence] of Object.entries(words).filter(([key]) => FORMS.test(key))) {
      // A form may say its amount in a word: “two articles”.
      const amount = /_(?:zero|one|two)$/.test(key) ? '$1' : ''
      expect([key, placeholders(amount + sentence)]).toEqual([key, placeholders(english[`${key.replace(FORMS, '')}_other`])])
    }
  })

  test('has a description that no store cuts', () => {
    expect(words['description']?.length).toBeLessThanOrEqual(132)
  })

  test('leaves nothing empty, and nothing in English that is a sentence', () => {
    const sentences = Object.entries(words)
    const left = sentences.filter(([key, sentence]) => language !== 'en' && sentence === english[key] && /(?:\p{L}{2,}\P{L}+){2}/u.test(sentence))
    expect(sentences.filter(([, sentence]) => sentence.trim() === '')).toEqual([])
    expect(left).toEqual([])
  })
})

test('no French sign stands alone at the beginning of a line', () => {
  const loose = Object.entries(catalogue('fr')).filter(([, sentence]) => / [:;?!»]|« /.test(sentence))
  expect(loose).toEqual([])
})

test('every key is used: by the texts, or by the manifest', () => {
  const sources = [...readdirSync('components/texts').map((file) => `components/texts/${file}`), 'wxt.config.ts'].map((file) => readFileSync(file, 'utf8')).join('\n')
  const used = (key: string) => new RegExp(`'${key}'|__MSG_${key}__`).test(sources)
  const unused = [...plainKeys, ...plurals].filter((key) => !used(key) && !used(key.replace(/(?:Title|Help)$/, '')))
  expect(unused).toEqual([])
})

test('no sentence passes a verdict', () => {
  const VERDICTS: Record<string, RegExp> = {
    en: /plagiar|copied|copycat|stolen|steal|theft|fake|trust|suspicious|guilty|\blie[sd]?\b|score/i,
    de: /plagi|abgeschrieben|kopiert|gestohlen|diebstahl|fälsch|vertrau|verdächtig|schuld|lüge/i,
    fr: /plagi|copié|volé|\bvol\b|fausse|confiance|suspect|coupable|mensonge/i,
    ar: /(?<!\p{L})(?:سرقة|منسوخ|انتحال|مزيف|كذب|ثقة|مشبوه)/u,
  }
  for (const language of LANGUAGES) {
    expect(Object.values(catalogue(language)).filter((sentence) => VERDICTS[language]?.test(sentence) ?? true)).toEqual([])
  }
})
