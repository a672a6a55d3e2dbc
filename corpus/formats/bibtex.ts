import { citations, type CitedArticle, type Day } from './citation'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/**
 * What TeX takes for something else. BibTeX counts every brace, a backslash before it or not, so braces become commands;
 * a lone `}` in a title would otherwise end the entry.
 */
const TEX: Record<string, string> = {
  '\\': String.raw`\textbackslash{}`,
  '{': String.raw`\textbraceleft{}`,
  '}': String.raw`\textbraceright{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
}

/** Citations in BibTeX, UTF-8: an article in its outlet, or, where that is unknown, `@misc`. Read by BibLaTeX as well. */
export function bibtex(articles: readonly CitedArticle[]): string {
  return citations(articles)
    .map(({ key, title, author, outlet, date, accessed, url, language }) => {
      const fields: [string, string | null][] = [
        // Double braces: capitals stay as printed, and a byline stays one name.
        ['title', title && `{{${escaped(title)}}}`],
        ['author', author && `{{${escaped(author)}}}`],
        ['journal', outlet && `{${escaped(outlet)}}`],
        ['year', date && `{${String(date[0]).padStart(4, '0')}}`],
        ['month', date && (MONTHS[date[1] - 1] ?? null)],
        ['day', date && `{${date[2]}}`],
        // Verbatim by convention: `webAddress` leaves no brace or backslash in it.
        ['url', url && `{${url}}`],
        ['urldate', accessed && `{${iso(accessed)}}`],
        ['language', language && `{${language}}`],
      ]
      const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = ${value}`]))
      return `@${outlet ? 'article' : 'misc'}{${key},\n${lines.join(',\n')}\n}\n`
    })
    .join('\n')
}

function escaped(text: string): string {
  const escaped = text.replace(/[\\{}~^]/g, (char) => TEX[char] ?? char).replace(/[#$%&_]/g, String.raw`\$&`)
  // Two of these in a row are one dash or quotation mark to TeX.
  return escaped.replace(/([-'`,<>?!])(?=[-'`,<>])/g, '$1{}')
}

function iso([year, month, day]: Day): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
