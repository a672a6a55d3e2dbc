import { aliasKey } from '../details/aliases'
import type { Rarity } from '../index/rarity'
import type { Reading } from '../text/reading'
import { FUNCTION_WORD, readTerms } from '../text/terms'
import { firstWordAt, type Words } from '../text/words'
import { chanceOf } from './chance'
import { readTermUses, type TermUses } from './term-uses'

/** A text made ready for aligning: each word with its term and with how much it tells. */
export interface Subject {
  reading: Reading
  /** What it says how often, names as they are printed. */
  uses: TermUses
  /** As `readTerms` gives them, but every name of one thing has one term: "Russian" of "Russian Federation" that of "Russia". */
  terms: Uint32Array
  /** Equal where two words correspond: the term, or the key of a word of grammar. */
  codes: Uint32Array
  /** One weight a word, 0..1; 0 where the word stands in boilerplate and is no evidence at all. */
  weights: Float32Array
  /** 1 where a word is written like a part of a name. */
  named: Uint8Array
  /** 1 where a word stands between quotation marks. */
  quoted: Uint8Array
  /** What each sentence comes to. */
  sums: SentenceSums[]
  /** For each sentence, the weight of terms that an unrelated sentence shares with it. */
  chance: Float32Array
}

export interface SentenceSums {
  words: number
  /** Words of grammar among them, and words between quotation marks. */
  grammar: number
  quoted: number
  weight: number
  /** How many words of grammar fall into each of `GRAMMAR_CLASSES` by their keys: what two sentences have in common at most. */
  grammarClasses: Uint8Array
}

export const GRAMMAR_CLASSES = 32

/** Names and offices are in every report of a story: sharing "Russian Foreign Minister Sergey Lavrov" is not sharing a passage. */
const NAME_WEIGHT = 0.6

export function makeSubject(reading: Reading, rarity: Rarity, boilerplate?: Uint8Array): Subject {
  const { words, sentences } = reading
  const terms = readTerms(words)
  const weights = new Float32Array(words.count)
  const named = new Uint8Array(words.count)
  const uses = readTermUses(reading, terms, rarity)
  let sentence = 0
  for (let i = 0; i < words.count; i++) {
    while (i >= (sentences.firstWord[sentence + 1] ?? words.count)) sentence++
    if (boilerplate?.[i]) continue
    const term = terms[i] ?? FUNCTION_WORD
    if (term === FUNCTION_WORD) {
      weights[i] = rarity.weight(term)
      continue
    }
    if (i !== sentences.firstWord[sentence] && isCapital(words.text, words.start[i] ?? 0)) named[i] = 1
    const entry = (uses.entryOf[i] ?? 0) - 1
    // What a text says in every other sentence is its topic, and shared by all reports of it.
    const weight = (uses.weights[entry] ?? 0) / Math.sqrt(uses.sentences[entry] ?? 1)
    weights[i] = named[i] ? weight * NAME_WEIGHT : weight
  }
  joinAliases(words, terms, weights, named)
  const codes = words.key.slice()
  for (let i = 0; i < words.count; i++) if (terms[i] !== FUNCTION_WORD) codes[i] = terms[i] ?? 0
  const quoted = markQuoted(reading)
  const sums = sumSentences(reading, terms, weights, quoted)
  return { reading, uses, terms, codes, weights, named, quoted, sums, chance: Float32Array.from(sums, ({ weight }) => chanceOf(weight)) }
}

function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 0x80) return code >= 0x41 && code <= 0x5a
  const char = String.fromCodePoint(text.codePointAt(at) ?? 0)
  return char !== char.toLowerCase()
}

/** Gives all names of one thing the same term, on the first word of each; the words after it carry no weight of their own. */
function joinAliases(words: Words, terms: Uint32Array, weights: Float32Array, named: Uint8Array): void {
  for (let i = 0; i < words.count; i++) {
    const alias = isCapital(words.text, words.start[i] ?? 0) ? aliasKey(words, i) : null
    if (!alias) continue
    terms[i] = alias.term
    named[i] = 1
    for (let k = i + 1; k < i + alias.length; k++) {
      terms[k] = FUNCTION_WORD
      weights[k] = 0
    }
    i += alias.length - 1
  }
}

function markQuoted({ words, quotations }: Reading): Uint8Array {
  const quoted = new Uint8Array(words.count)
  for (const [start, end] of quotations) quoted.fill(1, firstWordAt(words, start), firstWordAt(words, end))
  return quoted
}

function sumSentences({ sentences, words }: Reading, terms: Uint32Array, weights: Float32Array, quoted: Uint8Array): SentenceSums[] {
  return Array.from({ length: sentences.count }, (_, s) => {
    const sums = { words: 0, grammar: 0, quoted: 0, weight: 0, grammarClasses: new Uint8Array(GRAMMAR_CLASSES) }
    for (let i = sentences.firstWord[s] ?? 0; i < (sentences.firstWord[s + 1] ?? 0); i++) {
      sums.words++
      if (terms[i] === FUNCTION_WORD) {
        const known = (words.key[i] ?? 0) % GRAMMAR_CLASSES
        sums.grammar++
        sums.grammarClasses[known] = Math.min(255, (sums.grammarClasses[known] ?? 0) + 1)
      }
      sums.quoted += quoted[i] ?? 0
      sums.weight += weights[i] ?? 0
    }
    return sums
  })
}
