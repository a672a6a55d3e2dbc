import * as fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { pageAnswers } from '../../messages/schemas'

const page = {
  id: 'https://news.example/a',
  outlet: 'Morning Example',
  title: 'A title',
  date: '2026-11-02',
  url: 'https://news.example/a',
  text: 'One paragraph.\n\nAnother.',
  author: null,
  language: 'en-gb',
  dateFrom: 'json-ld',
}
const parse = (changes: object) => v.safeParse(pageAnswers.extract, { state: 'article', page: { ...page, ...changes } })
const accepted = (changes: object) => {
  const parsed = parse(changes)
  return parsed.success && parsed.output.state === 'article' ? parsed.output.page : null
}

describe('an article from a page', () => {
  test('passes unchanged when it is what the contract says', () => {
    expect(accepted({})).toEqual(page)
  })

  test.each([
    ['no text', { text: '' }],
    ['more text than any article', { text: 'a'.repeat(2_000_001) }],
    ['a text that is no text', { text: ['One paragraph.'] }],
    ['a title as long as a book', { title: 'a'.repeat(10_001) }],
    ['no outlet at all', { outlet: undefined }],
  ])('is refused with %s', (_, changes) => {
    expect(parse(changes).success).toBe(false)
  })

  test.each([
    'javascript:alert(1)',
    'data:text/html,<p>hi',
    'file:///etc/passwd',
    'blob:https://news.example/1',
    'ftp://news.example/a',
    'https://news.example@evil.example/',
    'https://user:secret@news.example/',
    '//news.example/a',
    'news.example',
    `https://news.example/${'a'.repeat(4_000)}`,
    '',
    7,
  ])('has an unknown address when it claims %s', (url) => {
    expect(accepted({ url })?.url).toBeNull()
  })

  test.each(['https://news.example/', 'http://localhost:8080/a?b=c', 'https://bücher.example/ü'])('keeps the address %s', (url) => {
    expect(accepted({ url })?.url).toBe(url)
  })

  test.each([
    ['date', '2 November 2026'],
    ['date', '2026-13-02'],
    ['language', 'English; <script>'],
    ['author', { name: 'Nobody' }],
  ])('has an unknown %s when it claims %j', (field, value) => {
    expect(accepted({ [field]: value })).toMatchObject({ [field]: null })
  })

  test('keeps nothing the contract does not name, however it is called', () => {
    const key = fc.oneof(fc.constantFrom('__proto__', 'constructor', 'toString', 'tabId'), fc.string())
    fc.assert(
      fc.property(key, fc.anything(), (name, value) => {
        fc.pre(!Object.hasOwn(page, name))
        const surplus = `${JSON.stringify(name)}: ${JSON.stringify(value) ?? 'null'}`
        const hostile: unknown = JSON.parse(`{${surplus}, ${JSON.stringify(page).slice(1)}`)
        const parsed = v.safeParse(pageAnswers.extract, { state: 'article', page: hostile })
        const kept = parsed.success && parsed.output.state === 'article' ? parsed.output.page : {}
        expect(Object.keys(kept).toSorted()).toEqual(Object.keys(page).toSorted())
        expect(Object.getPrototypeOf(kept)).toBe(Object.prototype)
      }),
    )
  })

  test('whatever a page answers, it is taken or refused, and nothing is thrown', () => {
    fc.assert(
      fc.property(fc.anything(), (answer) => {
        for (const schema of Object.values(pageAnswers)) expect(typeof v.safeParse(schema, answer).success).toBe('boolean')
      }),
    )
  })
})
