import { describe, expect, it } from 'vitest'
import { findRepeatedSentences } from '../../../corpus/index/repeated-sentences'
import { read } from '../../../corpus/text/reading'
import { readSentenceKeys } from '../../../corpus/text/sentence-keys'

const FOOTER = 'Support independent reporting today.'
const keyOf = (text: string): number => readSentenceKeys(read(text))[0]!
const articles = (...outlets: string[]) => outlets.map((outlet, i) => ({ outlet, reading: read(`Story number ${i} is told here.\n\n${FOOTER}`) }))

describe('findRepeatedSentences', () => {
  it('finds what one outlet prints three times', () => {
    expect([...findRepeatedSentences(articles('Gull', 'Gull', 'Gull'))]).toEqual([keyOf(FOOTER)])
  })

  it.each([
    ['three outlets print once each', ['Gull', 'Tern', 'Skua']],
    ['one outlet prints twice', ['Gull', 'Gull', 'Tern']],
    ['nobody known prints', ['', '', '']],
  ])('lets be what %s', (_, outlets) => {
    expect(findRepeatedSentences(articles(...outlets)).size).toBe(0)
  })
})
