import { describe, expect, it } from 'vitest'
import { readQuotations } from '../../../corpus/text/quotations'

describe('readQuotations', () => {
  it.each([
    ['curly', 'He said “we act now” twice.', ['we act now']],
    ['straight', 'He said "we act now" and "no".', ['we act now', 'no']],
    ['German', 'Er sagte: „Wir handeln“, mehr nicht.', ['Wir handeln']],
    ['French', 'Il dit « nous agissons » hier.', [' nous agissons ']],
    ['Japanese', '彼は「行く」と言った。', ['行く']],
    ['single, as British papers print them', 'A ‘very frank’ talk, he said.', ['very frank']],
    ['typewritten', "a ``shred of truth'' in it", ['shred of truth']],
    ['apostrophes are none', "Russia's and the '90s' end", []],
    ['one over two paragraphs, opened again in each', '“First part.\n\n“Second part.”', ['First part.', 'Second part.']],
    ['one that never closes ends with its paragraph', 'He said “we act.\n\nThe rest.', ['we act.']],
  ])('finds quotations: %s', (_, text, expected) => {
    expect(readQuotations(text).map(([start, end]) => text.slice(start, end))).toEqual(expected)
  })
})
