import type { Reading } from './reading'
import type { Words } from './words'

/** One 30-bit hash a sentence, of its words' keys in order: equal for a sentence printed word for word. */
export function readSentenceKeys({ words, sentences: { count, firstWord } }: Pick<Reading, 'words' | 'sentences'>): Uint32Array {
  const keys = new Uint32Array(count)
  for (let s = 0; s < count; s++) keys[s] = sentenceKey(words, firstWord[s] ?? 0, firstWord[s + 1] ?? 0)
  return keys
}

/** The same of one sentence. @param end the word after its last */
export function sentenceKey({ key }: Words, first: number, end: number): number {
  let hash = 0x811c9dc5
  for (let i = first; i < end; i++) hash = Math.imul(hash ^ (key[i] ?? 0), 0x01000193) ^ (hash >>> 13)
  return hash >>> 2
}
