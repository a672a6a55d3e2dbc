import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { texts, type Reach } from '../../components/texts'

const reach = (found: Partial<Reach>): Reach => ({
  share: 0.42,
  shareUnquoted: 0.42,
  articles: 1,
  ownKnown: true,
  otherOutlets: 0,
  sameOutlet: 0,
  unknownOutlet: 0,
  sameStory: 0,
  ...found,
})

test.each<[Partial<Reach>, string]>([
  [{ articles: 3, otherOutlets: 2 }, '42% of this page is printed in 3 other articles, by 2 other outlets.'],
  [{ articles: 1, otherOutlets: 1 }, '42% of this page is printed in 1 other article, by 1 other outlet.'],
  [{ articles: 3, otherOutlets: 2, ownKnown: false }, '42% of this page is printed in 3 other articles, by 2 outlets.'],
  [{ articles: 1, unknownOutlet: 1 }, '42% of this page is printed in 1 other article; its outlet is unknown.'],
  [{ articles: 4, unknownOutlet: 4 }, '42% of this page is printed in 4 other articles; their outlets are unknown.'],
  [
    { articles: 3, otherOutlets: 2, unknownOutlet: 1 },
    '42% of this page is printed in 3 other articles, by 2 other outlets; the outlet of one article is unknown.',
  ],
  [
    { articles: 5, otherOutlets: 2, unknownOutlet: 3 },
    '42% of this page is printed in 5 other articles, by 2 other outlets; the outlet of 3 articles is unknown.',
  ],
  [{ articles: 2, sameOutlet: 2 }, '42% of this page is printed in 2 other articles, by this page’s own outlet.'],
  [
    { articles: 3, sameOutlet: 1, otherOutlets: 2 },
    '42% of this page is printed in 3 other articles, by 2 other outlets and this page’s own outlet.',
  ],
  [{ share: 0.004, otherOutlets: 1 }, 'Under 1% of this page is printed in 1 other article, by 1 other outlet.'],
])('the first sentence for %j', (found, sentence) => {
  expect(texts.headline(reach(found), 'page')).toBe(sentence)
})

test('of a selection, nothing is said that would be meant of the page', () => {
  const found = { ...reach({ otherOutlets: 1 }), ownKnown: false }
  expect(texts.headline(found, 'selection')).toBe('42% of the selected text is printed in 1 other article, by 1 outlet.')
  const said = [texts.nothing(5, 'selection'), texts.nothing(1, 'selection'), ...[0, 1, 5].map((articles) => texts.incomplete(articles, 'selection'))]
  for (const sentence of said) expect(sentence).toMatch(/the selected text\.$/)
})

test.each([
  [0, '0%'],
  [0.0001, 'under 1%'],
  [0.42, '42%'],
  [0.999, 'over 99%'],
  [1, '100%'],
  [1.2, '100%'],
  [Number.NaN, '0%'],
])('a share of %d is %s', (share, words) => {
  expect(texts.percent(share)).toBe(words)
})

test.each([
  ['2017-04-12', 'Apr 12, 2017'],
  [null, 'date unknown'],
  ['', 'date unknown'],
  ['2024-13-77', 'date unknown'],
  ['<b>', 'date unknown'],
])('the day %j is %s', (date, words) => {
  expect(texts.day(date)).toBe(words)
})

test('an incomplete search is never told as a result', () => {
  expect(texts.incomplete(12, 'page')).toContain('could not be completed')
  expect(texts.incomplete(1, 'page')).toContain('one article that could be searched prints')
  expect(texts.incomplete(0, 'page')).toContain('could not be completed')
})

test('no sentence passes a verdict', () => {
  const source = readFileSync(join(import.meta.dirname, '../../components/texts.ts'), 'utf8')
  const sentences = [...source.matchAll(/'[^'\n]+'|`[^`]+`/g)].map(([words]) => words)
  expect(sentences.length).toBeGreaterThan(100)
  expect(
    sentences.filter((words) => /plagiar|copied|copycat|stolen|steal|theft|fake|trust|suspicious|guilty|\blie[sd]?\b|score/i.test(words)),
  ).toEqual([])
})
