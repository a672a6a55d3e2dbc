import type { Token } from './tokens'

/** Whether a word may begin with a digit, or with a sign of a script without spaces: what the readers of both start from. */
export function mayBeUnspaced(token: Token | undefined): boolean {
  const code = token?.text.charCodeAt(0) ?? 0
  return (code >= DIGIT_ZERO && code <= DIGIT_NINE) || code >= FIRST_OTHER_DIGIT
}

const DIGIT_ZERO = 0x30
const DIGIT_NINE = 0x39
/** Arabic-Indic zero; before it stand the letters of Latin, Greek, Cyrillic, Armenian, Hebrew and most of Arabic. */
const FIRST_OTHER_DIGIT = 0x660

/**
 * The words from one on that nothing parts, as one text with digits 0 to 9, and where in it each word ends: in
 * Chinese and Japanese a number and what it counts may be one word or several.
 */
export function readUnspaced(tokens: Token[], from: number, to: number): { text: string; ends: number[] } {
  const ends: number[] = []
  let text = ''
  for (let i = from; i < to && (i === from || tokens[i]?.before === ''); i++) {
    const { text: printed, key } = tokens[i] ?? { text: '', key: '' }
    text += /\p{Nd}/u.test(printed) ? key : printed
    ends.push(text.length)
  }
  return { text, ends }
}
