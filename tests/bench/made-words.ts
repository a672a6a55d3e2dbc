import { Random } from './random'

/** The commonest words of English, commonest first: they are two words of five in any text, and no term. */
export const GRAMMAR = (
  'the of and to a in that is was for it on be with as by at he his had are not from they but this or have an which were their ' +
  'been has one all we who would will there more when can its so no about into out them then if some could than other these two may only ' +
  'after also over any such our most him her she my now where how did just because before through back those both under while never same ' +
  'another between own might against since each us during without must upon among yet still being does until few less every'
).split(' ')

const ONSETS = 'b c d f g h k l m n p r s t v w st tr'.split(' ')
const VOWELS = [...'aeiou']
const CODAS = ['', '', '', '', 'l', 'n', 'r', 's']

const STEMS = 40_000
const ENDINGS = ['', '', 's', 'ed', 'ing', 'ly']

/** Made words by falling frequency, the grammar first; no two alike. */
export const VOCABULARY = makeVocabulary()

/** The number in `VOCABULARY` of the first word with a subject. */
export const FIRST_SUBJECT = GRAMMAR.length

/** A word that looks like one: two or three syllables. */
export function makeWord(random: Random, syllables = 2 + random.below(2)): string {
  let word = ''
  for (let i = 0; i < syllables; i++) word += random.of(ONSETS) + random.of(VOWELS) + random.of(CODAS)
  return word
}

/** A name, from more than any vocabulary has. */
export function makeName(random: Random): string {
  const name = makeWord(random)
  return name.charAt(0).toUpperCase() + name.slice(1)
}

function makeVocabulary(): string[] {
  const random = new Random(1)
  const words = new Set(GRAMMAR)
  for (let stem = 0; stem < STEMS; stem++) {
    // Frequent words are short.
    const base = makeWord(random, Math.floor(Math.log10(stem + 10)))
    words.add(base)
    words.add(base + random.of(ENDINGS))
  }
  return [...words]
}
