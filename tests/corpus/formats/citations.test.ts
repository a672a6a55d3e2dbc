import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bibtex } from '../../../corpus/formats/bibtex'
import { citations, type CitedArticle } from '../../../corpus/formats/citation'
import { cslJson } from '../../../corpus/formats/csl-json'
import { ris } from '../../../corpus/formats/ris'

const known: CitedArticle = {
  outlet: 'Harbour Wire',
  title: 'Ferry sinks at dawn',
  date: '2017-04-02',
  url: 'https://harbourwire.example/a_b?c=1&d=%20e~f#g',
  author: 'Ann Smith and Bob Jones',
  language: 'en-GB',
  accessed: '2020-11-30',
}
const nothing: CitedArticle = { outlet: '', title: '', date: null, url: null }
/** Each with the name that Citation.js has for it. */
const FORMATS = [
  ['CSL-JSON', cslJson, '@csl/list+object'],
  ['RIS', ris, '@ris/file'],
  ['BibTeX', bibtex, '@biblatex/text'],
] as const

/** What an independent program reads back, in the terms of CSL. */
function readBack(text: string, type: string) {
  return new Cite(type.startsWith('@csl') ? JSON.parse(text) : text, { forceType: type }).data.map((item) => {
    // To Citation.js, who signs a newspaper's article in RIS is a reporter, and no list.
    const author = item['reporter'] ?? (item['author'] as Record<string, string>[] | undefined)?.[0]
    return {
      title: item['title'],
      author: typeof author === 'object' && author ? Object.values(author)[0] : author,
      outlet: item['container-title'],
      issued: (item['issued'] as { 'date-parts': number[][] } | undefined)?.['date-parts'][0],
      accessed: (item['accessed'] as { 'date-parts': number[][] } | undefined)?.['date-parts'][0],
      url: item['URL'],
    }
  })
}

describe.each(FORMATS)('%s, read by another program', (name, format, type) => {
  const read = (...articles: CitedArticle[]) => readBack(format(articles), type)

  it('tells all that is known of an article', () => {
    // RIS has the year in a tag of its own, which Citation.js takes before the day's.
    const issued = name === 'RIS' ? [2017] : [2017, 4, 2]
    expect(read(known)).toEqual([
      { title: known.title, author: known.author, outlet: known.outlet, issued, accessed: [2020, 11, 30], url: known.url },
    ])
  })

  it('says nothing of what is unknown', () => {
    expect(read(nothing)).toEqual([{}])
    expect(read({ ...known, date: '2024-13-77', accessed: '2023-02-29', url: 'javascript:alert(1)', language: 'not a tag' })).toEqual([
      { title: known.title, author: known.author, outlet: known.outlet },
    ])
  })

  it('keeps several articles apart, those of one outlet and title too', () => {
    const articles = [known, nothing, known, { ...known, title: 'Another', date: '1999-12-31' }]
    expect(read(...articles).map(({ title }) => title)).toEqual([known.title, undefined, known.title, 'Another'])
  })

  it.each([
    ['closes what is not open', 'One } two } three'],
    ['opens what is not closed', 'One { two {{ three'],
    ['ends an entry and begins another', 'x}}\n@article{evil, title={y'],
    ['holds what TeX acts on', String.raw`50% & $5 #1 a_b ~ ^ \input{/etc/passwd} \\ n`],
    ['looks like a tag on a line of its own', 'One\r\nER  - \r\nTY  - BOOK\r\nTI  - Two'],
    ['is quoted', '“One” "two" \'three\' «four»'],
    ['is in another script', 'سفينة غرقت 海港の船 Фергюсон Ünïcode'],
    ['turns the writing round', '\u202Eevil\u202C title\u0000 with\tcontrols'],
    ['has commas and at signs', 'One, two and three @four, five'],
  ])('is not fooled by a title that %s', (_, title) => {
    // oxlint-disable-next-line no-control-regex
    const shown = title.replace(/[\u202C\u202E]/g, '').replace(/[\s\0]+/g, ' ')
    const cited = read({ ...known, title, outlet: title })
    expect(cited).toHaveLength(1)
    expect(cited[0]).toMatchObject({ title: shown, outlet: shown, url: known.url })
  })

  it('reads back whatever a title holds', () => {
    const title = fc.string({ unit: fc.constantFrom('a', 'B', ' ', '{', '}', '\\', '$', '%', '&', '_', '#', '~', '^', '"', "'", '\n', '@', '=', ',', 'é', '-', '`', '<', '?') })
    fc.assert(
      fc.property(title, (text) => {
        const shown = text.replace(/\s+/g, ' ').trim()
        fc.pre(shown !== '')
        expect(read({ ...known, title: text })[0]).toMatchObject({ title: shown, outlet: known.outlet })
      }),
    )
  })
})

describe('a citation', () => {
  it('has a key of plain letters and digits', () => {
    expect(bibtex([{ ...nothing, outlet: 'Le Monde Économique & Fils', title: 'Où est l’été dernier ?', date: '2001-02-03' }])).toMatch(/^@article\{lemondeeconomiqu2001dernier,\n/)
    expect(bibtex([nothing])).toBe('@misc{article,\n\n}\n')
  })

  it('has a key that no other in the list has', () => {
    const keys = citations([known, nothing, known, nothing, { ...known, title: 'Another' }]).map(({ key }) => key)
    expect(keys).toEqual(['harbourwire2017ferry', 'article', 'harbourwire2017ferryx2', 'articlex2', 'harbourwire2017another'])
    const titles = ['ferry', 'ferryx2', 'ferry', 'ferryx2', 'ferry', 'ferryx3'].map((title) => ({ ...nothing, title }))
    expect(new Set(citations(titles).map(({ key }) => key)).size).toBe(titles.length)
  })

  it('keeps an address to itself: no password, no brace, no line', () => {
    expect(bibtex([{ ...nothing, url: 'https://user:secret@gull.example/a{b}\\c d\n}' }])).toContain('url = {https://gull.example/a%7Bb%7D%5Cc%20d%0A%7D}')
  })

  it('keeps a byline with a comma one name in RIS', () => {
    expect(ris([{ ...known, author: 'Ann Smith, Gull Agency' }])).toContain('AU  - Ann Smith; Gull Agency\r\n')
  })
})
