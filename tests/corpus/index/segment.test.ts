import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Article } from '../../../corpus/article'
import { Memory } from '../../../corpus/index/bytes'
import { LibraryIndex } from '../../../corpus/index/library-index'
import { RecordBatch } from '../../../corpus/index/record-batch'
import { BadSegment, Segment } from '../../../corpus/index/segment'
import { recordSource, segmentSource, type SegmentSource } from '../../../corpus/index/segment-source'
import { writeSegment } from '../../../corpus/index/write-segment'
import { read } from '../../../corpus/text/reading'
import { readSentenceKeys } from '../../../corpus/text/sentence-keys'
import { readTerms } from '../../../corpus/text/terms'

const VOCABULARY = ['the', 'of', 'was', ...Array.from({ length: 40 }, (_, i) => `harbour${String.fromCharCode(97 + i % 26)}${i}`)]
const sentence = fc.array(fc.constantFrom(...VOCABULARY), { minLength: 3, maxLength: 12 }).map((words) => `Then ${words.join(' ')}.`)
const text = fc.array(sentence, { minLength: 1, maxLength: 5 }).map((sentences) => sentences.join(' '))
const article: fc.Arbitrary<Article> = fc.record({
  id: fc.constant(''), outlet: fc.constantFrom('', 'Gull', 'Tern'), title: fc.constant(''), date: fc.constantFrom(null, '2024-03-06', '1850-01-01'), url: fc.constant(null), text,
})
const articles = fc.array(article, { minLength: 1, maxLength: 8 })

function batchOf(list: Article[], firstKey: number, isKept: (number: number) => boolean = () => true): RecordBatch {
  const batch = new RecordBatch()
  list.forEach((each, number) => { if (isKept(number)) batch.read(firstKey + 3 * number, each) })
  return batch
}

function write(sources: SegmentSource[]): Segment {
  const memory = new Memory()
  for (const _ of writeSegment(memory, sources)) { /* to its end */ }
  return new Segment(memory)
}

/** All that can be asked of segments, for some pages. */
function answers(segments: Segment[], pages: string[]) {
  const index = new LibraryIndex([{ segments, removed: new Map(), read: () => Promise.resolve([]) }])
  return {
    articles: Array.from({ length: index.articles }, (_, number) => [index.placeOf(number)?.key, index.dayOf(number), index.outletOf(number) === null]),
    pages: pages.map((page) => {
      const reading = read(page)
      const terms = readTerms(reading.words)
      return {
        hits: index.hitsOf(reading.words),
        nearest: [...index.nearestSentences(reading, terms, { best: 4, floor: 0.4 })],
        repeated: [...readSentenceKeys(reading)].map((key) => index.isRepeated(key)),
        weights: [...terms].map((term) => index.rarity.weight(term)),
      }
    }),
  }
}

describe('a segment', () => {
  it('merged of parts answers as one of all articles at once, and as the parts side by side', () => {
    fc.assert(fc.property(articles, fc.array(fc.nat(8), { maxLength: 3 }), fc.array(text, { maxLength: 2 }), (list, cuts, pages) => {
      const ends = [0, ...cuts.map((cut) => Math.min(cut, list.length)).toSorted((a, b) => a - b), list.length]
      const parts = ends.slice(1).map((end, i) => write([recordSource(batchOf(list, 5, (number) => number >= ends[i]! && number < end))]))
      const asked = [...pages, list[0]!.text]
      const atOnce = answers([write([recordSource(batchOf(list, 5))])], asked)
      expect(answers([write(parts.map((part) => segmentSource(part, new Map())))], asked)).toEqual(atOnce)
      expect(answers(parts, asked)).toEqual(atOnce)
    }), { numRuns: 30 })
  })

  it('without removed articles answers as one that never held them', () => {
    fc.assert(fc.property(articles, fc.array(fc.nat(7), { maxLength: 4 }), fc.array(text, { maxLength: 2 }), (list, gone, pages) => {
      const all = batchOf(list, 0)
      const removed = new Map(gone.filter((number) => number < list.length).map((number) => [number, all.record(number)]))
      const asked = [...pages, ...list.map((each) => each.text)]
      const without = write([segmentSource(write([recordSource(all)]), removed)])
      expect(answers([without], asked)).toEqual(answers([write([recordSource(batchOf(list, 0, (number) => !removed.has(number)))])], asked))
    }), { numRuns: 30 })
  })

  const bytes = (() => {
    const memory = new Memory()
    for (const _ of writeSegment(memory, [recordSource(batchOf(['Ferries waited for the icebreaker.', 'The council voted.'].map((words) => ({ id: '', outlet: 'Gull', title: '', date: null, url: null, text: words })), 1))])) { /* to its end */ }
    return memory.bytes()
  })()
  const readAll = (damaged: Uint8Array<ArrayBuffer>): void => {
    for (const _ of new Segment(Memory.of(damaged)).verify()) { /* to its end */ }
  }

  it('notices any flipped bit', () => {
    expect(() => readAll(bytes)).not.toThrow()
    fc.assert(fc.property(fc.nat(bytes.length - 1), fc.nat(7), (at, bit) => {
      const damaged = bytes.slice()
      damaged[at] = damaged[at]! ^ (1 << bit)
      expect(() => readAll(damaged)).toThrow(BadSegment)
    }), { numRuns: 300 })
  })

  it('is refused when its end is missing', () => {
    fc.assert(fc.property(fc.nat(bytes.length - 1), (length) => {
      expect(() => new Segment(Memory.of(bytes.slice(0, length)))).toThrow(BadSegment)
    }))
  })

  it('of no article is one too', () => {
    expect(answers([write([])], ['Ferries waited.'])).toEqual(answers([], ['Ferries waited.']))
  })
})
