import { foldWord } from './fold'
import type { Words } from './words'

const ACRONYM = /^(?:\p{Lu}\.?){2,}$/u
/** Words on each side that tell whether capitals are the exception. */
const NEIGHBOURS = 3

/** Acronyms that fold to words of grammar. Any other such word in capitals is only stressed: "did NOT". */
const GRAMMAR_TOO = new Set(['us', 'it', 'who', 'un', 'mit', 'la', 'ces'])

/** Whether a key tells a word of grammar in small letters and another one as an acronym: it and IT, who and WHO. */
export function isAcronymToo(key: string): boolean {
  return GRAMMAR_TOO.has(key)
}

/** Whether a word is printed as an acronym: all capitals, two letters at least, where the words around it are not; in "ALL OF US" none is. */
export function isAcronym(words: Words, word: number): boolean {
  const printed = printedAt(words, word)
  if (!ACRONYM.test(printed)) return false
  let shouted = false
  for (let i = Math.max(0, word - NEIGHBOURS); i <= Math.min(words.count - 1, word + NEIGHBOURS); i++) {
    if (i === word) continue
    const other = printedAt(words, i)
    if (/\p{Ll}/u.test(other)) return true
    if (/\p{L}/u.test(other)) shouted = true
  }
  return !shouted
}

/** Whether two words of equal keys are one word; US and us are two. */
export function isOneWord(here: Words, word: number, there: Words, other: number): boolean {
  const printed = printedAt(here, word)
  if (printed === printedAt(there, other) || printed.length > LONGEST_KNOWN || !isAcronymToo(foldWord(printed).replaceAll('.', ''))) return true
  return isAcronym(here, word) === isAcronym(there, other)
}

/** "W.H.O." */
const LONGEST_KNOWN = 6

function printedAt({ text, start, end }: Words, word: number): string {
  return text.slice(start[word], end[word]).replace(/['’ʼ＇]s$/iu, '')
}
