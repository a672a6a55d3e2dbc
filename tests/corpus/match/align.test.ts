import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Rarity } from '../../../corpus/index/rarity'
import { align } from '../../../corpus/match/align'
import type { Alignment } from '../../../corpus/match/alignment'
import { toPassage } from '../../../corpus/match/passages'
import { makeSubject, type Subject } from '../../../corpus/match/subject'
import { read } from '../../../corpus/text/reading'
import { readTerms } from '../../../corpus/text/terms'
import { asText, OTHER_STORY, STORY } from './story'
import { fastest, growth } from '../../growth'

const rarity = new Rarity()
for (const text of [asText(STORY), asText(OTHER_STORY)]) rarity.add(readTerms(read(text).words))
const subject = (text: string): Subject => makeSubject(read(text), rarity)

/** The passages two texts share, as `kind: here → there`. */
function shared(here: string, there: string): { kind: string; quote: boolean; here: string; there: string }[] {
  const [a, b] = [subject(here), subject(there)]
  return align(a, b).map((alignment) => {
    const passage = toPassage(a, b, alignment)
    return { ...passage, here: here.slice(...passage.here), there: there.slice(...passage.there) }
  })
}
const pick = (from: number, to: number): string => asText(STORY.slice(from, to))
const around = (passage: string): string => `${asText(OTHER_STORY.slice(0, 4))} ${passage} ${asText(OTHER_STORY.slice(4))}`

describe('align', () => {
  it('finds one verbatim passage, bounded exactly, in a page on another subject', () => {
    expect(shared(around(pick(2, 5)), asText(STORY))).toEqual([expect.objectContaining({ kind: 'verbatim', here: pick(2, 5), there: pick(2, 5) })])
  })

  it.each([
    ['The old ferry of Vesterby was sold for $5 billion to a foreign fund of sailors.', '$5', '€5'],
    ['The old ferry of Vesterby lost 12% of its sailors in a long and bitter winter.', '12%', '12'],
    ['The sailors of Vesterby froze on the old ferry at -12 degrees in a bitter winter.', '-12', '12'],
    ['The sailors of Vesterby told us about the old ferry and its long bitter winter.', 'us', 'US'],
  ])('calls nothing verbatim in which a sign or an acronym differs: %s with %s for %s', (sentence, from, to) => {
    const changed = sentence.replace(from, to)
    expect(shared(around(sentence), `${changed} ${asText(STORY)}`)).toEqual([expect.objectContaining({ kind: 'edited', here: sentence, there: changed })])
    expect(shared(around(sentence), `${sentence} ${asText(STORY)}`)).toEqual([expect.objectContaining({ kind: 'verbatim' })])
  })

  it('finds a passage whose sentences were shuffled as one', () => {
    const shuffled = asText([STORY[4]!, STORY[2]!, STORY[3]!])
    expect(shared(around(shuffled), asText(STORY))).toEqual([expect.objectContaining({ here: shuffled, there: pick(2, 5) })])
  })

  it.each([
    ['a few words changed', 'edited', 'Tugboats will try to pull the stranded ferry free at high tide on Thursday morning.', STORY[10]!],
    ['a clause moved', 'edited', 'In the hospital of Vesterby eleven travellers were treated for the cold, but nobody was hurt.', STORY[2]!],
    ['half of the words replaced', 'reworded', 'A storm at the start of the year had shifted the sandbank two hundred metres southwards.', STORY[6]!],
  ])('finds a sentence with %s', (_, kind, here, there) => {
    expect(shared(around(here), asText(STORY))).toEqual([{ kind, quote: false, here, there }])
  })

  it('ends a passage where a sentence goes on alone for long', () => {
    const here = 'Divers found a dent below the bow but no leak whereas every neighbouring municipality prepared emergency accommodation in gymnasiums and parish halls.'
    expect(shared(around(here), asText(STORY)).map(({ here: found }) => found)).toEqual(['Divers found a dent below the bow but no leak'])
  })

  it('takes a saying for a passage only in company', () => {
    const saying = 'Nobody waved the white flag yet.'
    expect(shared(around(saying), `${asText(STORY)} ${saying}`)).toEqual([])
    expect(shared(around(`${saying} ${STORY[7]}`), `${saying} ${asText(STORY)}`).map(({ here }) => here)).toEqual([saying, STORY[7]])
  })

  it('does not take a sentence that stands alone into a passage', () => {
    const here = asText([STORY[7]!, OTHER_STORY[3]!, STORY[8]!])
    expect(shared(here, asText(STORY)).map(({ here: found }) => found)).toEqual([STORY[7], STORY[8]])
  })

  it('keeps a short sentence that was moved to the other end of a passage', () => {
    const there = asText(['Nobody slept.', ...STORY.slice(4, 7)])
    const moved = asText([...STORY.slice(4, 7), 'Nobody slept.'])
    expect(shared(around(moved), `${asText(STORY.slice(0, 3))} ${there}`)).toEqual([expect.objectContaining({ here: moved, there })])
  })

  it('keeps the two last sentences of a passage that changed places', () => {
    const moved = asText([STORY[4]!, STORY[5]!, 'They waited.', 'Nobody slept.'])
    const there = asText([STORY[4]!, STORY[5]!, 'Nobody slept.', 'They waited.'])
    expect(shared(around(moved), there)).toEqual([expect.objectContaining({ here: moved, there })])
  })

  it.each([
    ['a heading', 'Aground\n\n', 'Aground '],
    ['a photo credit', 'Enlarge this image: Kari Holm/Reuters\n\n', 'Enlarge this image: Kari Holm/Reuters '],
  ])('takes %s that was run into the first sentence for part of the passage', (_, line, runIn) => {
    const [passage] = shared(around(`${runIn}${pick(4, 6)}`), `${asText(STORY.slice(0, 2))}\n\n${line}${pick(4, 6)}`)
    expect(passage).toMatchObject({ here: `${runIn}${pick(4, 6)}`, there: `${line}${pick(4, 6)}` })
  })

  it('takes a sentence of names for a passage in company only', () => {
    const names = 'They were Jane Doe, John Roe, Mary Major, Richard Miles and Ann Other.'
    expect(shared(`${asText(OTHER_STORY)} ${names}`, `${names} ${asText(STORY)}`)).toEqual([])
    expect(shared(`${asText(OTHER_STORY)} ${names} ${STORY[3]}`, `${names} ${STORY[11]} ${STORY[3]}`).map(({ here }) => here)).toEqual([names, STORY[3]])
  })

  it('marks a quotation that both print, and not the sentence around it', () => {
    expect(shared(around('"We heard a long scraping noise and then the lights went out."'), asText(STORY))).toEqual([expect.objectContaining({ quote: true })])
    expect(shared(around(STORY[1]!), asText(STORY))).toEqual([expect.objectContaining({ quote: false })])
  })

  it.each([
    ['texts on different subjects', asText(OTHER_STORY), asText(STORY)],
    ['names and offices alone', 'Russian Foreign Minister Sergey Lavrov met his colleague from Finland.', 'It was denied by Russian Foreign Minister Sergey Lavrov in an interview.'],
    ['a byline', 'By Jane Doe', 'By Jane Doe'],
    ['nothing at all', '', ''],
    ['punctuation', '… — !', '… — !'],
  ])('finds no passage in %s', (_, here, there) => {
    expect(shared(here, there)).toEqual([])
  })
})

const someSentences = fc.shuffledSubarray([...STORY, ...OTHER_STORY], { minLength: 1 })
const swapped = ({ here, there }: Pick<Alignment, 'here' | 'there'>) => [there, here]

describe('whatever two texts share, align', () => {
  it('finds a text in itself as one verbatim passage', () => {
    fc.assert(fc.property(someSentences, (sentences) => {
      const text = asText(sentences)
      expect(shared(text, text)).toEqual([{ kind: 'verbatim', quote: expect.any(Boolean), here: text, there: text }])
    }), { numRuns: 30 })
  })

  it('finds the same with here and there swapped', () => {
    fc.assert(fc.property(someSentences, someSentences, (one, other) => {
      const [a, b] = [subject(asText(one)), subject(asText(other))]
      const sort = (spans: unknown[]): unknown[] => spans.toSorted((x, y) => JSON.stringify(x).localeCompare(JSON.stringify(y)))
      expect(sort(align(a, b).map(({ here, there }) => [here, there]))).toEqual(sort(align(b, a).map(swapped)))
    }), { numRuns: 40 })
  })

  it('agrees with looking for each sentence in turn', () => {
    fc.assert(fc.property(someSentences, someSentences, (one, other) => {
      const [a, b] = [asText(one), asText(other)]
      const covered = shared(a, b).map(({ here }) => here).join(' ')
      for (const sentence of one) expect(covered.includes(sentence)).toBe(other.includes(sentence))
    }), { numRuns: 40 })
  })

  it('is not disturbed by unrelated text that is added', () => {
    fc.assert(fc.property(fc.shuffledSubarray(STORY, { minLength: 1 }), (sentences) => {
      const page = asText(sentences)
      expect(shared(page, `${asText(STORY)}\n\n${asText(OTHER_STORY)}`).map(({ here }) => here)).toEqual(shared(page, asText(STORY)).map(({ here }) => here))
    }), { numRuns: 30 })
  })

  it('keeps its spans inside the texts and its pairs inside its spans', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('"', '“', ' ', '.', '\n\n', ...STORY, ...STORY.map((s) => s.slice(9, 40))), { maxLength: 14 }), someSentences, (pieces, other) => {
      const [a, b] = [subject(pieces.join('')), subject(asText(other))]
      for (const { here, there, sentences } of align(a, b)) {
        expect(here[0]).toBeLessThan(here[1])
        expect(there[0]).toBeLessThan(there[1])
        expect([here[0], there[0]].every((at) => at >= 0)).toBe(true)
        expect(here[1]).toBeLessThanOrEqual(a.reading.text.length)
        expect(there[1]).toBeLessThanOrEqual(b.reading.text.length)
        for (const { words } of sentences) for (const [i, j] of words) {
          expect(a.reading.words.end[i]).toBeLessThanOrEqual(here[1])
          expect(b.reading.words.start[j]).toBeGreaterThanOrEqual(there[0])
        }
      }
    }), { numRuns: 60 })
  })
})

/** The twelve ways of security checks' S4 to hide a copied text from a machine and not from a reader. */
const OBFUSCATIONS: [string, (text: string) => string][] = [
  ['zero-width spaces in words', (text) => text.replace(/(\w)(\w)/g, '$1\u200b$2')],
  ['zero-width joiners', (text) => text.replace(/(\w{3})/g, '$1\u200d')],
  ['soft hyphens', (text) => text.replace(/(\w{4})(\w)/g, '$1\u00ad$2')],
  ['byte order marks', (text) => text.replaceAll('e', 'e\ufeff')],
  ['bidi controls', (text) => text.replace(/\b(\w{5,})\b/g, '\u202a$1\u202c')],
  ['Cyrillic look-alikes', (text) => text.replaceAll('a', 'а').replaceAll('o', 'о').replaceAll('e', 'е')],
  ['Greek look-alikes', (text) => text.replaceAll('o', 'ο').replaceAll('v', 'ν')],
  ['full-width letters', (text) => text.replace(/[a-z]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0))],
  ['mathematical letters', (text) => text.replace(/[a-z]/g, (char) => String.fromCodePoint(0x1d41a + char.charCodeAt(0) - 97))],
  ['ligatures', (text) => text.replaceAll('fi', 'ﬁ').replaceAll('fl', 'ﬂ')],
  ['combining marks', (text) => text.replace(/([aeiou])/g, '$1\u0334')],
  ['no-break spaces and capitals', (text) => text.replaceAll(' ', '\u00a0').toUpperCase()],
]

describe('a copied text is found through', () => {
  it.each(OBFUSCATIONS)('%s', (_, obfuscate) => {
    const [passage] = shared(around(obfuscate(pick(4, 8))), asText(STORY))
    expect(passage).toMatchObject({ kind: 'verbatim', there: pick(4, 8) })
  })
})

describe('hostile repetition', () => {
  it.each([
    ['one paragraph over and over', (times: number) => `${pick(0, 4)}\n\n`.repeat(times)],
    ['one word over and over', (times: number) => 'ferry '.repeat(40 * times)],
    ['sentences of the same few words', (times: number) => Array.from({ length: 8 * times }, (_, i) => `Ferry ${i % 7} met tug ${i % 5} near Holm.`).join(' ')],
  ])('%s costs time in proportion', { timeout: 30_000 }, (_, make) => {
    const work = (repeats: number) => {
      const [a, b] = [subject(make(repeats)), subject(make(repeats))]
      return () => void align(a, b)
    }
    // A quadratic step would take sixteen times as long.
    expect(growth(work, { size: 200, times: 4, enough: 9 })).toBeLessThan(9)
    expect(fastest(work(800), { enough: 3000 })).toBeLessThan(3000)
  })
})
