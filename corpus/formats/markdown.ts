import type { Block, Inline, RichText } from './rich-text'
import { webAddress } from './web-address'

/**
 * A document as Markdown (CommonMark, tables as in GitHub's). Foreign words are escaped: nothing in them is markup, HTML, or an
 * address that links itself.
 *
 * @yields the file in parts, each a small piece of work
 */
export function* markdown({ title, blocks }: RichText): Generator<string, void> {
  yield `# ${line([title])}\n`
  for (const each of blocks) {
    yield '\n'
    if (each.type === 'table') yield* table(each)
    else yield `${block(each)}\n`
  }
}

function* table({ head, rows }: Extract<Block, { type: 'table' }>): Generator<string, void> {
  yield `${tableRow(head.map((cell) => line([cell])))}${tableRow(head.map(() => '---'))}`
  for (const row of rows) yield tableRow(row.map(line))
}

function tableRow(cells: string[]): string {
  return `| ${cells.join(' | ')} |\n`
}

function block(of: Exclude<Block, { type: 'table' }>): string {
  switch (of.type) {
    case 'heading':
      return `${'#'.repeat(of.level)} ${line(of.words)}`
    case 'paragraph':
      return line(of.words)
    case 'quotation':
      return lines(of.words).replace(/^/gm, '> ').replace(/ +$/gm, '')
    case 'list':
      return of.items.map((item) => `- ${line(item)}`).join('\n')
  }
}

/** On one line: headings, list items and table cells end where it ends. */
function line(words: Inline[]): string {
  return lines(words).replace(/\s+/g, ' ').trim()
}

/** Blanks before a line would make code of it; a few signs at its beginning a list, a heading or a rule. */
function lines(words: Inline[]): string {
  const text = words.map(inline).join('').replace(/^[^\S\n]+/gm, '')
  return text.replace(/^([-+=])/gm, String.raw`\$1`).replace(/^(\d+)([.)])/gm, String.raw`$1\$2`)
}

function inline(words: Inline): string {
  if (typeof words === 'string') return escaped(words)
  switch (words.type) {
    case 'link': {
      const address = webAddress(words.to)?.replace(/[()*_[\]]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)
      return address === undefined ? escaped(words.words) : `[${escaped(words.words)}](${address})`
    }
    case 'differing':
    case 'strong':
      return bold(words.words)
    case 'foreign':
      return escaped(words.words)
  }
}

/** Emphasis must touch its words, and no blank line may stand in it. */
function bold(words: string): string {
  const [, before = '', inside = '', after = ''] = /^(\s*)([^]*?)(\s*)$/.exec(words) ?? []
  return inside === '' ? words : `${before}**${escaped(inside).replace(/\s*\n\s*/g, '**\n\n**')}**${after}`
}

/** Invisible controls could turn or hide what stands beside them; `://`, `www.` and `@` would link by themselves. */
function escaped(text: string): string {
  return text
    .replace(/[\u202A-\u202E\u2066-\u2069]/g, '')
    .replace(/[\\`*_[\]<>&|~#$!{}]/g, String.raw`\$&`)
    .replace(/:(?=\/\/)|@/g, String.raw`\$&`)
    .replace(/\bwww\./gi, (www) => `${www.slice(0, 3)}\\.`)
}
