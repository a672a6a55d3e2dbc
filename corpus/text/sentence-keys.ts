import type { Reading } from './reading'

/** One 30-bit hash a sentence, of its words' keys in order: equal for a sentence printed word for word. */
export function readSentenceKeys({ words, sentences }: Pick<Reading, 'words' | 'sentences'>): Uint32Array {
  const keys = new Uint32Array(sentences.count)
  for (let s = 0; s < sentences.count; s++) {
    let hash = 0x811c9dc5
    for (let i = sentences.firstWord[s] ?? 0; i < (sentences.firstWord[s + 1] ?? 0); i++) hash = Math.imul(hash ^ (words.key[i] ?? 0), 0x01000193) ^ (hash >>> 13)
    keys[s] = hash >>> 2
  }
  return keys
}
