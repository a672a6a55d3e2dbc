import { describe, expect, it } from 'vitest'
import type { Article } from '../../../corpus/article'
import { Library } from '../../../corpus/library'
import { memoryShelf } from '../../../corpus/memory-shelf'
import type { DetailKind, Report, Sibling } from '../../../corpus/report'
import { readSeed, SeedError } from '../../../corpus/seeds/read-seed'
import { readSeeds } from '../../../corpus/seeds/read-seeds'

const seeds = readSeeds('seeds')
const library = new Library([memoryShelf(seeds)])
const seed = (number: string): Article => seeds.find(({ id }) => id.startsWith(number))!
const reports = new Map<string, Report>()
for (const article of seeds) reports.set(article.id, (await library.check(article)).report)
const facts = (here: string) => reports.get(seed(here).id)!.facts
const between = (here: string, there: string): Sibling | undefined => reports.get(seed(here).id)!.siblings.find(({ id }) => id === seed(there).id)

/** The passages two seeds share, as `[here, there]` texts with their kind. */
const passages = (here: string, there: string) =>
  (between(here, there)?.passages ?? []).map((passage) => ({ ...passage, here: seed(here).text.slice(...passage.here), there: seed(there).text.slice(...passage.there) }))

/** The details of a kind between two seeds, as `here | there`; `same` ones marked with `=`. */
const details = (here: string, there: string, ...kinds: DetailKind[]): string[] =>
  (between(here, there)?.details ?? [])
    .filter(({ kind }) => kinds.includes(kind))
    .map((detail) => `${detail.here ? seed(here).text.slice(...detail.here) : ''} ${detail.same ? '=' : '|'} ${detail.there ? seed(there).text.slice(...detail.there) : ''}`)

describe('what is known of the seeds', () => {
  it('is what the documents say of themselves, and nothing more', () => {
    expect(seeds.map(({ id, outlet, title, date }) => [id.slice(0, 3), outlet, title, date])).toEqual([
      ['000', 'Global Media', 'Seeking to salvage ties, USA and Russian Federation agree on Syria probe', null],
      ['001', '', 'Rex Tillerson meets Sergei Lavrov after war of words over Syria', null],
      ['002', '', '', '2017-04-12'],
      ['003', '', 'US, Russia agree to increased diplomacy on Syria', '2017-05-11'],
      ['004', '', 'Putin, Trump agree to work together on Syria, set up meeting', null],
    ])
  })

  it.each(['Latest news', 'Main »', 'Lundi, 21 Janvier 2019', '11 Mai 2017', 'Leroy Wright', 'date 2017-04-12', 'enter a hall prior to their talks', 'Global Media\n'])('does not take “%s” for article text', (furniture) => {
    for (const { text } of seeds) expect(text).not.toContain(furniture)
  })

  it('is refused when it names a line that the document does not have', () => {
    const known = { id: 'x', outlet: null, title: null, date: null, furniture: ['Menu'] }
    expect(() => readSeed(known, 'A line.\nAnother.')).toThrow(SeedError)
    expect(readSeed(known, 'Menu\n\n A line. \nAnother.').text).toBe('A line.\n\nAnother.')
  })
})

describe('the agency’s text (…002) and …001', () => {
  it.each([
    'Striving to salvage ties amid a fierce dispute over Syria',
    'We have seen very alarming actions recently',
    'referring to the 59 Tomahawk missiles Trump launched',
    'Only weeks ago, it appeared that Trump, who',
    'the reign of the Assad family is coming to an end',
    'We consider it of utmost importance to prevent the risks of replay',
  ])('share the passage “%s …”', (words) => {
    expect(passages('002', '001').some(({ here }) => here.includes(words))).toBe(true)
  })

  it('share nothing else', () => {
    expect(passages('002', '001')).toHaveLength(5)
  })

  it('print the passage with the missiles word for word, the others edited or reworded', () => {
    expect(passages('002', '001').filter(({ kind }) => kind === 'verbatim').map(({ here }) => here)).toEqual([expect.stringMatching(/^"We have seen .* chemical weapons\.$/)])
  })

  it('print a quotation whose words were altered, though not five words in a row are left of it', () => {
    const altered = passages('002', '001').find(({ here }) => here.includes('utmost importance'))
    expect(altered).toMatchObject({ quote: true, there: expect.stringContaining('We believe it is of principal importance to prevent risks of a repeat of such steps in the future') })
    expect(details('002', '001', 'quote')).toEqual([
      'We consider it of utmost importance to prevent the risks of replay of similar action in the future | We believe it is of principal importance to prevent risks of a repeat of such steps in the future',
    ])
  })

  it('name the same things differently', () => {
    expect(details('002', '001', 'name')).toEqual(['Russia = Russian Federation', 'Russia = Russian Federation'])
    expect(details('002', '000', 'name')).toEqual(['U.S. = USA'])
  })

  it('word three things differently', () => {
    expect(details('002', '001', 'wording')).toEqual(expect.arrayContaining(['international | global', 'praised | lavishly praised', 'U.S. election campaign | campaign']))
  })

  it('differ in no number, date or name', () => {
    expect(details('002', '001', 'number', 'date')).toEqual([])
    expect(details('002', '001', 'name').filter((detail) => detail.includes(' | '))).toEqual([])
  })
})

describe('…000 and the agency’s text', () => {
  it('share the decision to host Tillerson, the country named differently', () => {
    expect(passages('000', '002').map(({ here }) => here)).toEqual([expect.stringMatching(/^Putin's decision to host Tillerson signaled .* louder tones\.$/)])
  })

  it('tell the number of the dead in three ways', () => {
    const dead = facts('002').find(({ tellings }) => tellings.some(({ value }) => value === '87'))
    expect(dead?.tellings.map(({ in: from, value }) => [from.slice(0, 3), value])).toEqual([['her', 'More than 80'], ['000', '87'], ['000', 'scores']])
    expect(dead?.label).toMatch(/killed|dead/)
  })
})

describe('…003 and …004', () => {
  it.each(['While news of renewed peace talks', 'The FBI and two congressional committees'])('print a sentence word for word: “%s …”', (words) => {
    const shared = passages('003', '004').find(({ here }) => here.startsWith(words))
    expect(shared).toMatchObject({ kind: 'verbatim', here: shared?.there })
  })

  it('share what was said of an all-time low, and what of its lasting far too long', () => {
    expect(passages('003', '004').map(({ here, there }) => [here, there])).toEqual(expect.arrayContaining([
      [expect.stringContaining('may be at an all-time low'), expect.stringContaining('We may be at an all-time low')],
      [expect.stringContaining('"far too long"'), expect.stringContaining('suffering in Syria has gone on for far too long')],
    ]))
  })

  it('say differently who said it, and in whose words', () => {
    expect(details('003', '004', 'attribution')).not.toEqual([])
  })
})

describe('seeds that tell of other days', () => {
  it.each([['002', '003'], ['002', '004'], ['003', '002'], ['004', '002'], ['000', '003'], ['001', '004']])('share no passage: …%s and …%s', (here, there) => {
    expect(passages(here, there)).toEqual([])
  })
})
