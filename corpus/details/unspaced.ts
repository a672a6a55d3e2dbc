import type { Token } from './tokens'

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
