/** The beginning of a text, at most so many UTF-16 code units; a character of two is left out rather than halved. */
export function cutText(text: string, most: number): string {
  return text.length <= most ? text : text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '')
}
