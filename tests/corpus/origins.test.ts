import { describe, expect, test } from 'vitest'
import { creditedAgencies, probableOrigin } from '../../corpus/origins'
import { growth } from '../growth'

const body = 'The harbour dues will rise in spring, the council said after a long night of talks with the captains.'
const credited = (text: string, known: { outlet?: string; author?: string } = {}) => creditedAgencies({ outlet: 'Harbour Wire', text, ...known })

describe('an agency is credited', () => {
  test.each([
    ['in a dateline', `EASTMERE (AP) — ${body}`, ['AP']],
    ['in a dateline with a day', `EASTMERE, April 12 (Reuters) - ${body}`, ['Reuters']],
    ['in a German dateline', `Ostmeer/Berlin (dpa) - ${body}`, ['dpa']],
    ['in a French one', `Estmer, AFP – ${body}`, ['AFP']],
    ['in a dateline below a caption', `The harbour at dusk.\n\nEASTMERE (UPI) -- ${body}`, ['UPI']],
    ['by what it contributed', `${body}\n\nThe Associated Press contributed to this report.`, ['AP']],
    ['by its writers', `${body}\n\nAssociated Press writers in Eastmere and Westmere contributed to this report.`, ['AP']],
    ['as a source', `${body}\n\nSource: AFP`, ['AFP']],
    ['as a source in German', `${body}\n\nQuelle: dpa`, ['dpa']],
    ['in a byline', `By the Associated Press\n\n${body}`, ['AP']],
    ['by its rights', `${body}\n\nCopyright 2017 The Associated Press. All rights reserved.`, ['AP']],
    ['with another', `EASTMERE (AFP) — ${body}\n\nReuters contributed to this report.`, ['Reuters', 'AFP']],
  ])('%s', (_, text, agencies) => {
    expect(credited(text)).toEqual(agencies)
  })

  test('by being the outlet or the author', () => {
    expect(credited(body, { outlet: 'The Associated Press' })).toEqual(['AP'])
    expect(credited(body, { author: 'Reuters' })).toEqual(['Reuters'])
    expect(credited(body, { author: 'Mary Moor, Associated Press' })).toEqual(['AP'])
  })
})

describe('an agency is not credited', () => {
  test.each([
    ['when it is quoted', `${body}\n\nThe mayor told Reuters on Monday that the dues would not rise again before the year is out, whatever the captains say.`],
    ['when it is told in a short paragraph', `${body}\n\nHe told the Associated Press that he would stay.`],
    ['when it is what the article is about', `${body}\n\nThe office of the Associated Press in Eastmere was closed.`],
    ['by letters in brackets further down', `${body}\n\n${body} ${body} ${body} The Ancient Party (AP) lost.`],
    ['by part of a word', `EASTMERE (APOLOGY) — ${body}`],
  ])('%s', (_, text) => {
    expect(credited(text)).toEqual([])
  })
})

test.each(['\n', ' ', '\n ', '-', 'by ', 'by, ', 'reporting by '])('credits are looked for in time that grows with the text, full of %j', (unit) => {
  const work = (size: number) => {
    const full = unit.repeat(size)
    return () => creditedAgencies({ outlet: full, text: full, author: full })
  }
  expect(growth(work, { size: 500, times: 4, enough: 10 })).toBeLessThan(10)
})

describe('the probable origin', () => {
  const copies = (...texts: string[]) => probableOrigin(texts.map((text) => ({ outlet: '', text })))
  const ap = `EASTMERE (AP) — ${body}`

  test('is the agency that most copies credit', () => {
    expect(copies(body, ap, ap, body, `EASTMERE (Reuters) - ${body}`)).toEqual({ agency: 'AP', credited: 2, copies: 5 })
  })

  test.each([
    ['nobody', [body, body]],
    ['one copy alone', [ap, body]],
    ['two as often', [ap, ap, `${body}\n\nSource: AFP`, `${body}\n\nSource: AFP`]],
  ])('is not told when %s credits one', (_, texts) => {
    expect(copies(...texts)).toBeNull()
  })
})
