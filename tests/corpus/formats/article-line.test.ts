import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BadArticleLine, parseArticleLine, parseStoredLine, type LineProblem } from '../../../corpus/formats/article-line'

describe('parseArticleLine', () => {
  it('reads an article', () => {
    const article = { id: 'a', outlet: 'Gull', title: 'Ferry', date: '2024-03-06', url: 'https://gull.example/', text: 'One.\n\nTwo.' }
    expect(parseArticleLine(JSON.stringify(article))).toEqual(article)
  })

  it('takes what is missing, null or no day or web address for unknown', () => {
    const unknown = { id: 'a', outlet: '', title: '', date: null, url: null, text: '' }
    expect(parseArticleLine('{"id":"a","text":""}')).toEqual(unknown)
    expect(parseArticleLine('{"id":"a","text":"","outlet":null,"title":null,"date":"1/21/18","url":"javascript:alert(1)"}')).toEqual(unknown)
    for (const date of ['2024-13-45', '2023-02-29', '2024-04-31', '20240306', '2024-03-061']) expect([date, parseArticleLine(JSON.stringify({ id: 'a', text: '', date }))]).toEqual([date, unknown])
  })

  it('keeps no user name or password of an address', () => {
    expect(parseArticleLine('{"id":"a","text":"","url":"https://user:secret@gull.example/a"}').url).toBe('https://gull.example/a')
  })

  it('keeps the day of a date with a time', () => {
    expect(parseArticleLine('{"id":"a","text":"","date":"2024-03-06T23:59:00+02:00"}').date).toBe('2024-03-06')
  })

  it.each([
    ['no JSON', '{"id":', 'is not JSON'],
    ['a list', '[]', 'id: '],
    ['a number', '7', 'line: '],
    ['no id', '{"text":"x"}', 'id: '],
    ['an empty id', '{"id":"","text":"x"}', 'id: '],
    ['a number for a text', '{"id":"a","text":5}', 'text: '],
  ])('says what is wrong with %s', (_, line, message) => {
    expect(() => parseArticleLine(line)).toThrow(BadArticleLine)
    expect(() => parseArticleLine(line)).toThrow(message)
  })

  it.each<[string, string, LineProblem]>([
    ['no JSON', '{"id":', { what: 'not-json' }],
    ['a number', '7', { what: 'no-object' }],
    ['null', 'null', { what: 'no-object' }],
    ['a list', '[]', { what: 'missing', field: 'id' }],
    ['no text', '{"id":"a"}', { what: 'missing', field: 'text' }],
    ['an empty id', '{"id":"","text":"x"}', { what: 'missing', field: 'id' }],
    ['a number for a title', '{"id":"a","text":"x","title":5}', { what: 'wrong', field: 'title' }],
    ['a day for a moment', '{"id":"a","text":"x","savedAt":"2026-11-02"}', { what: 'wrong', field: 'savedAt' }],
    ['a title without end', `{"id":"a","text":"x","title":"${'x'.repeat(3_000)}"}`, { what: 'too-long', field: 'title' }],
  ])('names the problem with %s', (_, line, problem) => {
    expect(() => parseStoredLine(line)).toThrow(expect.objectContaining({ problem }))
  })

  it('is not fooled by __proto__', () => {
    const article = parseArticleLine('{"id":"a","text":"x","__proto__":{"outlet":"Gull"}}')
    expect(article.outlet).toBe('')
    expect(Object.getPrototypeOf(article)).toBe(Object.prototype)
  })

  it('either reads a line or throws its own error', () => {
    const outcome = (line: string): unknown => {
      try {
        return parseArticleLine(line)
      } catch (error) {
        return error
      }
    }
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (line) => {
      expect(outcome(line)).toSatisfy((result) => result instanceof BadArticleLine || typeof (result as { id: unknown }).id === 'string')
    }))
  })
})
