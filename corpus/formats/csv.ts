export type Cell = string | number | boolean | null

/** What begins a formula in a spreadsheet, also after blanks and in full width; and what can hide such a beginning. */
const FORMULA = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/u

/**
 * Rows as CSV (RFC 4180): comma, CR LF, every text in quotation marks. Whatever a spreadsheet would run as a formula is preceded
 * by an apostrophe (OWASP, CSV Injection); an address, a name or a quotation can begin with one.
 *
 * @yields line by line
 */
export function* csv(rows: Iterable<readonly Cell[]>): Generator<string, void> {
  for (const row of rows) yield `${row.map(field).join(',')}\r\n`
}

function field(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell !== 'string') return String(cell)
  return `"${FORMULA.test(cell) ? "'" : ''}${cell.replaceAll('"', '""')}"`
}
