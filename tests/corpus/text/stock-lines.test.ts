import { describe, expect, it } from 'vitest'
import { stockLineEnd, stockStretches } from '../../../corpus/text/stock-lines'
import { readWords } from '../../../corpus/text/words'

/** The part of a sentence that is a stock line. */
function stockPart(line: string): string {
  const words = readWords(line)
  const last = stockLineEnd(words, 0, words.count)
  return last === 0 ? '' : line.slice(words.start[0], words.end[last - 1])
}

describe('stockLineEnd', () => {
  it.each([
    'Photo: Jane Doe/Reuters', '(Jane Doe/AP)', 'Advertisement', 'Enlarge this image toggle caption Jane Doe/Getty Images', 'Sign up for our daily newsletter',
    'Copyright © 2019 The Example Times, LLC', 'The Associated Press contributed to this report', 'Follow Jane Doe on Twitter', 'All rights reserved',
    'Jane Doe is a professor of history at Example University', 'Jane Doe is GULL’s naval affairs analyst', 'QUIZ: Do you know your ferries?)', 'Watch: How the tugs work', 'Media playback is unsupported on your device',
    'The opinions expressed in this commentary are solely those of the author',
  ])('knows “%s”', (line) => {
    expect(stockPart(line)).toContain(line.replace(/^\W+|\W+$/gu, ''))
  })

  it.each([
    'More than 80 people were killed in the attack', 'She told Reuters that the talks had failed', 'The newspaper sold more copies in 2019 than ever',
    'Putin is a leader who rarely backs down', 'He will sign up to the agreement on Monday', 'The image of the dead children moved him to act', 'Watch the harbour: it will be closed again',
    'The photo shows a worn map',
  ])('lets “%s” be news', (line) => {
    expect(stockPart(line)).toBe('')
  })
})

describe('stockLineEnd, where the line break behind the line was lost', () => {
  it.each([
    ['Sign up for Daily Newsletters Manage Newsletters The poll of 1,500 farmers was taken in the spring', 'Sign up for Daily Newsletters Manage Newsletters'],
    ['Copyright 2019 Example Times He said that the dike would hold until the winter', 'Copyright 2019 Example Times'],
    ['Sign up for our newsletter The Ferry and the daily briefing of the Gull', 'Sign up for our newsletter The Ferry and the daily briefing of the Gull'],
    ['Copyright 2019 Example Times The dike', 'Copyright 2019 Example Times The dike'],
  ])('takes only the line of “%s”', (sentence, line) => {
    expect(stockPart(sentence)).toBe(line)
  })
})

describe('stockStretches', () => {
  it('finds a list of headlines that was run into the text behind a name', () => {
    const list = 'DoeStorm closes ports on both islands Doe: no ferry sank Ferry owners ask for help MORE'
    const text = `Senator Jane Doe Jane Anne ${list} (Holm) said the ports stay closed.`
    expect(stockStretches(text).map((span) => text.slice(...span))).toEqual([expect.stringMatching(/^eStorm closes .* MORE$/)])
  })

  it.each(['McDonald asked for MORE', 'The YouTube channel of the harbour showed that the tugs had come back with more'])('leaves “%s” alone', (text) => {
    expect(stockStretches(text)).toEqual([])
  })
})
