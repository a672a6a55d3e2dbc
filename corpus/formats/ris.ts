import { citations, type CitedArticle, type Day } from './citation'

/** Citations in RIS (type NEWS): one tag a line, lines ended by CR LF. Values are one line by themselves, so none can begin a tag. */
export function ris(articles: readonly CitedArticle[]): string {
  return citations(articles)
    .map(({ key, title, author, outlet, date, accessed, url, language }) => {
      const tags: [string, string | null][] = [
        ['TY', 'NEWS'],
        ['ID', key],
        ['TI', title],
        // A comma would part a family name from given names.
        ['AU', author?.replace(/\s*,\s*/g, '; ') ?? null],
        ['T2', outlet],
        ['PY', date && slashed(date).slice(0, 4)],
        ['DA', date && slashed(date)],
        ['LA', language],
        ['UR', url],
        ['Y2', accessed && slashed(accessed)],
        ['ER', ''],
      ]
      return tags.flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${value}\r\n`])).join('')
    })
    .join('\r\n')
}

function slashed([year, month, day]: Day): string {
  return `${String(year).padStart(4, '0')}/${String(month).padStart(2, '0')}/${String(day).padStart(2, '0')}`
}
