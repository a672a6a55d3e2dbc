import fc from 'fast-check'
import { getDomain } from 'tldts-icann'
import { describe, expect, it } from 'vitest'
import { articleAuthor } from '../../../corpus/extract/author'
import { readJsonLd } from '../../../corpus/extract/json-ld'
import { label } from '../../../corpus/extract/label'
import { articleLanguage } from '../../../corpus/extract/language'
import { outletName } from '../../../corpus/extract/outlet'
import { printedDay, publicationDate } from '../../../corpus/extract/publication-date'
import { articleTitle } from '../../../corpus/extract/title'
import { growth } from '../../growth'
import { pageFacts } from './page-facts'

describe('the day of publication', () => {
  it.each([
    ['2019-11-18T23:30:00-05:00', '2019-11-18'],
    ['2019-11-18T23:30:00Z', '2019-11-18'],
    ['2019-11-18', '2019-11-18'],
    ['2019/11/18 10:00', '2019-11-18'],
    ['20191118', '2019-11-18'],
    ['20191118T103000', '2019-11-18'],
    ['Mon, 18 Nov 2019 10:00:00 GMT', '2019-11-18'],
    ['Mon Nov 18 10:00:00 EST 2019', '2019-11-18'],
    ['November 18, 2019', '2019-11-18'],
    ['Nov. 18, 2019, 9:15 am', '2019-11-18'],
    ['18th November 2019', '2019-11-18'],
    ['18.11.2019 10:00', '2019-11-18'],
    ['11/12/2019', null],
    ['20191118103000', '2019-11-18'],
    ['201911181030', '2019-11-18'],
    ['2019/1/5', '2019-01-05'],
    ['2019-1-5 10:00', '2019-01-05'],
    ['2019-11.18', null],
    ['2019-02-30', null],
    ['1574035200', null],
    // Seconds and milliseconds since 1970 that look like days of 1710.
    ['1710121600', null],
    ['1710121600000', null],
    ['yesterday', null],
    ['', null],
  ])('in %s is %s', (printed, day) => {
    expect(printedDay(printed)).toBe(day)
  })

  it.each([
    { what: 'JSON-LD', facts: pageFacts({ claims: [{ datePublished: '2019-11-18' }], meta: { date: '2020-01-01' } }), expected: { date: '2019-11-18', dateFrom: 'json-ld' } },
    { what: 'meta', facts: pageFacts({ meta: { date: '2020-01-01', 'article:published_time': '2019-11-18' } }), expected: { date: '2019-11-18', dateFrom: 'meta' } },
    { what: 'a time element', facts: pageFacts({ times: ['soon', '2019-11-18T10:00'] }), expected: { date: '2019-11-18', dateFrom: 'time' } },
    { what: 'the address', facts: pageFacts({}), url: 'https://post.example/2019/11/18/storm', expected: { date: '2019-11-18', dateFrom: 'url' } },
    { what: 'nowhere', facts: pageFacts({ meta: { 'article:modified_time': '2020-01-01' } }), url: 'https://post.example/2019/storm', expected: { date: null, dateFrom: null } },
  ])('is read from $what', ({ facts, url = null, expected }) => {
    expect(publicationDate(facts, url)).toEqual(expected)
  })
})

describe('the title', () => {
  it.each([
    { facts: { title: 'Storm closes harbour | The Post' }, outlet: 'The Post', title: 'Storm closes harbour' },
    { facts: { title: 'Storm closes harbour - post.example' }, outlet: 'post.example', title: 'Storm closes harbour' },
    { facts: { title: 'Storm closes harbour - for good' }, outlet: 'The Post', title: 'Storm closes harbour - for good' },
    { facts: { title: 'Storm closes harbour | News | The Post', headings: ['Storm closes harbour'] }, outlet: 'The Post', title: 'Storm closes harbour' },
    { facts: { title: 'x', headings: ['The Post'], meta: { 'og:title': 'Storm &amp; flood close harbour' } }, outlet: 'The Post', title: 'Storm & flood close harbour' },
    { facts: { headings: ['Storm closes harbour'] }, outlet: '', title: 'Storm closes harbour' },
    { facts: {}, outlet: '', title: '' },
  ])('of $facts is $title', ({ facts, outlet, title }) => {
    expect(articleTitle(pageFacts(facts), outlet)).toBe(title)
  })
})

describe('outlet, author, language', () => {
  it.each([
    [pageFacts({ meta: { 'og:site_name': 'The Post' }, claims: [{ publisher: 'Post Media Ltd' }] }), 'The Post'],
    [pageFacts({ claims: [{ publisher: 'Radio North' }] }), 'Radio North'],
    [pageFacts({ meta: { 'og:site_name': 'https://post.example' } }), 'post.co.uk'],
    [pageFacts({}), 'post.co.uk'],
  ])('names the outlet (%#)', (facts, outlet) => {
    expect(outletName(facts, 'https://news.post.co.uk/a', getDomain)).toBe(outlet)
  })

  it.each([
    [pageFacts({ claims: [{ author: 'Ida Holm' }] }), 'Ida Holm'],
    [pageFacts({ meta: { 'article:author': 'https://social.example/ida' }, authors: ['By Ida Holm'] }), 'Ida Holm'],
    [pageFacts({}), null],
  ])('names the author (%#)', (facts, author) => {
    expect(articleAuthor(facts)).toBe(author)
  })

  it.each([
    [pageFacts({ language: 'pt_BR' }), 'pt-br'],
    [pageFacts({ language: '<b>', meta: { 'og:locale': 'de_DE' } }), 'de-de'],
    [pageFacts({}), null],
  ])('names the language (%#)', (facts, language) => {
    expect(articleLanguage(facts)).toBe(language)
  })
})

describe('JSON-LD', () => {
  const read = (data: unknown): ReturnType<typeof readJsonLd> => readJsonLd([JSON.stringify(data)])

  it.each([
    { what: 'an object', data: { '@type': 'NewsArticle', headline: 'Storm' } },
    { what: 'a list', data: [{ '@type': 'Person', name: 'x' }, { '@type': 'BlogPosting', headline: 'Storm' }] },
    { what: 'a graph', data: { '@graph': [{ '@type': ['Thing', 'ReportageNewsArticle'], headline: ' Storm ' }] } },
    { what: 'a main entity', data: { '@type': 'WebPage', mainEntity: { '@type': 'Article', name: 'Storm' } } },
  ])('finds the article in $what', ({ data }) => {
    expect(read(data).map(({ headline }) => headline)).toEqual(['Storm'])
  })

  it('takes names from strings, objects and lists of them', () => {
    expect(read({ '@type': 'Article', author: [{ name: 'Ida' }, 'Per', 7, { name: '' }, 'Per'], publisher: { name: 'Post' } })[0]).toMatchObject({ author: 'Ida, Per', publisher: 'Post' })
  })

  it('reads scripts in comments and with raw line breaks', () => {
    expect(readJsonLd(['<!-- {"@type":"Article","headline":"Sto\nrm"} -->', '//<![CDATA[\n{"@type":"Article"}\n//]]>'])).toHaveLength(2)
  })

  it.each(['<!--\n{}\n//-->', '<!--{}-->;', '<![CDATA[{}]]>', '// <![CDATA[\n{}\n// ]]>\n', ' {};\n', '{}'])('finds what is wrapped in %j', (wrapped) => {
    expect(readJsonLd([wrapped.replace('{}', '{"@type":"Article","headline":"Storm"}')])).toMatchObject([{ headline: 'Storm' }])
  })

  it.each([' ', '\n', ';', '; ', '-->', ']]>', '//', '<!--', '{"@type":"Article"} ', '[', '"'])('reads a script full of %j in linear time', (unit) => {
    const work = (size: number) => {
      const script = `${unit.repeat(size)}x`
      return () => readJsonLd([script, script.slice(0, -1)])
    }
    expect(growth(work, { size: 2_000, times: 4, enough: 10 })).toBeLessThan(10)
  })

  it('survives anything, and sets no prototype', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom('__proto__', 'constructor', '@graph', 'author', 'articleBody'), (value, key) => {
        for (const claims of readJsonLd([`{"@type":"Article","${key}":${JSON.stringify(value)}}`, JSON.stringify(value)])) {
          for (const claim of Object.values(claims)) expect(claim === null || typeof claim === 'string').toBe(true)
          expect(Object.getPrototypeOf(claims)).toBe(Object.prototype)
        }
      }),
    )
  })
})

describe('a label', () => {
  it.each([
    ['a\u202egnp.exe', 'agnp.exe'],
    ['  a \n b ', 'a b'],
    ['&lt;b&gt; &#x1F6A2; &#8217;', '<b> 🚢 ’'],
    ['&#0;&#xD800;&#x110000;x', 'x'],
    ['x'.repeat(2_000), 'x'.repeat(500)],
    [`x${'🚢'.repeat(300)}`, `x${'🚢'.repeat(249)}`],
    [`a${'\u0301'.repeat(99)}`, `a${'\u0301'.repeat(4)}`],
  ])('of %j is %j', (text, expected) => {
    expect(label(text)).toBe(expected)
  })
})
