/** Reads CSV by the grammar of RFC 4180, and by nothing else: throws on a bare quotation mark, on text behind a closing one, on a lone CR or LF. */
export function readCsv(source: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  const field = /"((?:[^"]|"")*)"|([^",\r\n]*)/y
  for (let at = 0; at < source.length;) {
    field.lastIndex = at
    const match = field.exec(source)
    if (!match) throw new Error(`no field at ${at}`)
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '')
    at += match[0].length
    if (source[at] === ',') at++
    else if (source.startsWith('\r\n', at)) {
      rows.push(row)
      row = []
      at += 2
    } else throw new Error(`neither a comma nor a line's end at ${at}: ${JSON.stringify(source.slice(at, at + 20))}`)
  }
  return rows
}
