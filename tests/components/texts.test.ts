import { expect, test } from 'vitest'
import { texts } from '../../components/texts'
import type { Reach } from '../../components/texts/head-texts'

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

test.each<[Partial<Reach>, string, string]>([
  [{ articles: 3, otherOutlets: 3 }, '42% of this page is printed in 3 other outlets.', ''],
  [{ articles: 1, otherOutlets: 1 }, '42% of this page is printed in 1 other outlet.', ''],
  [{ articles: 3, otherOutlets: 2 }, '42% of this page is printed in 3 other articles.', 'From 2 other outlets.'],
  [{ articles: 3, otherOutlets: 3, ownKnown: false }, '42% of this page is printed in 3 other articles.', 'From 3 outlets.'],
  [{ articles: 1, unknownOutlet: 1 }, '42% of this page is printed in 1 other article.', '1 does not name its outlet.'],
  [
    { articles: 3, otherOutlets: 1, unknownOutlet: 2 },
    '42% of this page is printed in 3 other articles.',
    'From 1 other outlet. 2 do not name their outlet.',
  ],
  [{ articles: 2, sameOutlet: 2 }, '42% of this page is printed in 2 other articles.', '2 are from this page’s own outlet.'],
  [
    { articles: 3, sameOutlet: 1, otherOutlets: 2 },
    '42% of this page is printed in 3 other articles.',
    'From 2 other outlets. 1 is from this page’s own outlet.',
  ],
  [{ share: 0.004, articles: 1, otherOutlets: 1 }, 'Under 1% of this page is printed in 1 other outlet.', ''],
  [{ share: 0.496, articles: 1, otherOutlets: 1 }, 'Half of this page is printed in 1 other outlet.', ''],
  [{ share: 0.996, articles: 1, otherOutlets: 1 }, 'Over 99% of this page is printed in 1 other outlet.', ''],
  [{ share: 1, articles: 1, otherOutlets: 1 }, 'All of this page is printed in 1 other outlet.', ''],
])('the first sentence for %j', (found, sentence, outlets) => {
  expect(texts.headline(reach(found), 'page')).toBe(sentence)
  expect(texts.outlets(reach(found))).toBe(outlets)
})

test('of a selection, nothing is said that would be meant of the page', () => {
  const found = reach({ otherOutlets: 1 })
  expect(texts.headline(found, 'selection')).toBe('42% of the selected text is printed in 1 other outlet.')
  const said = [
    ...[0.5, 1].map((share) => texts.headline({ ...found, share }, 'selection')),
    ...[1, 5].map((articles) => texts.nothing(articles, 'selection')),
    ...[0, 1, 5].map((articles) => texts.incomplete(articles, 'selection')),
  ]
  for (const sentence of said) expect(sentence).toMatch(/the selected text/)
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
