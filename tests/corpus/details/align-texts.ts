import type { Told } from '../../../corpus/details/told'
import type { Alignment } from '../../../corpus/match/alignment'
import { foldWord } from '../../../corpus/text/fold'
import { type Reading, read } from '../../../corpus/text/reading'
import { stem } from '../../../corpus/text/stem'

/** An obvious aligner for these tests: the n-th sentence goes with the n-th, words by longest common subsequence of stems. */
export function alignTexts(here: Reading, there: Reading): Alignment[] {
  const sentences = Array.from({ length: Math.min(here.sentences.count, there.sentences.count) }, (_, s) => ({ here: s, there: s, words: commonWords(stemsOf(here, s), stemsOf(there, s)) }))
  return [{ here: [0, here.text.length], there: [0, there.text.length], sentences }]
}

export function told(text: string, date: string | null = null): Told {
  return { reading: read(text), date }
}

type Stems = { at: number; stem: string }[]

function stemsOf({ words, sentences, text }: Reading, sentence: number): Stems {
  const stems: Stems = []
  for (let at = sentences.firstWord[sentence] ?? 0; at < (sentences.firstWord[sentence + 1] ?? 0); at++) stems.push({ at, stem: stem(foldWord(text.slice(words.start[at], words.end[at]).replace(/['’]s$/, ''))) })
  return stems
}

function commonWords(a: Stems, b: Stems): [number, number][] {
  const lengths = Array.from({ length: a.length + 1 }, () => Array.from({ length: b.length + 1 }, () => 0))
  for (let i = a.length - 1; i >= 0; i--) for (let j = b.length - 1; j >= 0; j--) lengths[i]![j] = a[i]!.stem === b[j]!.stem ? lengths[i + 1]![j + 1]! + 1 : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!)
  const words: [number, number][] = []
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i]!.stem === b[j]!.stem) words.push([a[i++]!.at, b[j++]!.at])
    else if (lengths[i + 1]![j]! >= lengths[i]![j + 1]!) i++
    else j++
  }
  return words
}
