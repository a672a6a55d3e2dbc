import type { Span } from '../article'
import { readQuotations } from './quotations'
import { readSentences, type Sentences } from './sentences'
import { readWords, type Words } from './words'

/** A text as the engine reads it: its words, sentences and quotations, all by offsets into the same text. */
export interface Reading {
  text: string
  words: Words
  sentences: Sentences
  quotations: Span[]
}

export function read(text: string): Reading {
  const words = readWords(text)
  return { text, words, sentences: readSentences(words), quotations: readQuotations(text) }
}
