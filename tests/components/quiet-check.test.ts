import { describe, expect, test } from 'vitest'
import { NO_NOISE, type Noise } from '../../components/noise'
import { quietCheck } from '../../components/quiet-check'
import { articleOf, checkOf, pageOf, seedCheck, siblingOf } from './fixtures'

const check = seedCheck()
const quiet = (noise: Partial<Noise>, of = check) => quietCheck(of, { ...NO_NOISE, ...noise })
const ids = (found: ReturnType<typeof quiet>) => found.check.report.siblings.map(({ id }) => id)

test('nothing left out leaves the very same check', () => {
  expect(quiet({})).toEqual({ check, leftOut: { passages: 0, articles: 0 } })
  expect(quiet({}).check).toBe(check)
})

describe('without quotations', () => {
  const found = quiet({ quotations: true })
  const [before] = check.report.siblings
  const [after] = found.check.report.siblings

  test('their passages are gone, and the details inside them', () => {
    expect(before?.passages.some(({ quote }) => quote)).toBe(true)
    expect(after?.passages).toEqual(before?.passages.filter(({ quote }) => !quote))
    expect(after?.details.map(({ kind }) => kind)).not.toContain('quote')
    expect(after?.details.map(({ kind }) => kind)).toContain('name')
    expect(found.leftOut).toEqual({ passages: 2, articles: 0 })
  })

  test('both shares are smaller, and more than nothing', () => {
    for (const share of ['sharedHere', 'sharedThere'] as const) {
      expect(after?.[share]).toBeGreaterThan(0)
      expect(after?.[share]).toBeLessThan(before?.[share] ?? 0)
    }
  })
})

test('without boilerplate, a passage that is nothing else is gone', () => {
  const text = 'The ferry left at noon and came back at one.\n\nSubscribe to our newsletter for more.'
  const article = articleOf('a', text)
  const [ferry, subscribe] = [text.slice(0, 44), text.slice(46)].map((words) => [text.indexOf(words), text.indexOf(words) + words.length] as [number, number])
  const passage = (span = [0, 0] as [number, number]) => ({ here: span, there: span, kind: 'verbatim' as const, quote: false })
  const found = checkOf(pageOf(text), [[article, siblingOf(article, { passages: [passage(ferry), { ...passage(subscribe), furniture: true }] })]])
  const left = quiet({ boilerplate: true }, found)
  expect(left.check.report.siblings.map(({ passages }) => passages.map(({ here }) => here))).toEqual([[ferry]])
  expect(left.leftOut).toEqual({ passages: 1, articles: 0 })
})

test('an article whose last passage is left out is left out, and one that only tells the story stays', () => {
  const found = quiet({ shortest: 60 })
  expect(ids(found)).toEqual(['call'])
  expect(found.check.siblings.map(({ id }) => id)).toEqual(['call'])
  expect(found.check.outlets).toHaveLength(2)
  expect(found.leftOut).toEqual({ passages: 7, articles: 2 })
})

test('an outlet is left out under whatever name it goes by', () => {
  const text = 'The ferry left at noon and came back at one.'
  const article = (id: string, outlet: string, url: string) => articleOf(id, text, { outlet, url })
  const articles = [article('a', 'Post Sport', 'https://sport.post.example/1'), article('b', 'The Post', 'https://post.example/2'), article('c', 'Wire', 'https://wire.example/3')]
  const passages = [{ here: [0, 20] as [number, number], there: [0, 20] as [number, number], kind: 'verbatim' as const, quote: false }]
  const many = checkOf(pageOf(text), articles.map((each) => [each, siblingOf(each, { passages })]))
  expect(ids(quiet({ outlets: ['THE POST'] }, many))).toEqual(['c'])
  expect(ids(quiet({ outlets: ['Nobody'] }, many))).toEqual(['a', 'b', 'c'])
})

test('what only a left-out article tells is no fact any more', () => {
  expect(quiet({ outlets: ['The Morning Ledger'] }).check.report.facts.map(({ label }) => label)).toEqual(['killed'])
  const killed = check.report.facts.filter(({ label }) => label === 'killed')
  const alone = { ...check, report: { ...check.report, facts: killed.map((fact) => ({ ...fact, tellings: fact.tellings.filter((telling) => telling.in === 'other') })) } }
  expect(quiet({ shortest: 60 }, alone).check.report.facts).toEqual([])
})

test('the more is left out, the less is left', () => {
  const counts = [0, 5, 10, 15, 20, 25, 30, 40, 60].map((shortest) => quiet({ shortest }).check.report.siblings.flatMap(({ passages }) => passages).length)
  expect(counts).toEqual(counts.toSorted((one, other) => other - one))
  expect(new Set(counts).size).toBeGreaterThan(3)
})
