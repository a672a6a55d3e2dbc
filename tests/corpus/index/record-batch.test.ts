import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Article } from '../../../corpus/article'
import { Memory } from '../../../corpus/index/bytes'
import { SENTENCE_PLACES, type IndexRecord } from '../../../corpus/index/index-record'
import { seedAt, SEED_SPAN, SEED_STRIDE, sentenceSeed } from '../../../corpus/index/passage-seeds'
import { indexRecord, RecordBatch } from '../../../corpus/index/record-batch'
import { recordSource } from '../../../corpus/index/segment-source'
import { termHash } from '../../../corpus/index/term-hash'
import { writeSegment } from '../../../corpus/index/write-segment'
import { read } from '../../../corpus/text/reading'
import { readSentenceKeys } from '../../../corpus/text/sentence-keys'
import { FUNCTION_WORD, readTerms } from '../../../corpus/text/terms'

const unit = fc.constantFrom('ferry', 'Ferries', 'the', 'of', 'said', 'U.S.', 'Oslo’s', 'café', '1,000', '渡船', '. The', '.\n\n', '. ', ', ', '! It')
const text = fc.array(unit, { maxLength: 80 }).map((units) => units.join(' '))
const articleOf = (words: string): Article => ({ id: '', outlet: 'Gull', title: '', date: '1970-01-03', url: null, text: words })

/** The same by the book, with an array for each thing. */
function recordOf({ outlet, text: words }: Article): IndexRecord {
  const reading = read(words)
  const seeds: number[] = []
  for (let word = 0; word + SEED_SPAN <= reading.words.count; word += SEED_STRIDE) seeds.push(seedAt(reading.words, word))
  for (const key of new Set(readSentenceKeys(reading))) seeds.push(sentenceSeed(key))
  const content = [...readTerms(reading.words)].flatMap((term, word) => {
    const sentence = reading.sentences.firstWord.findLastIndex((first, s) => s < reading.sentences.count && first <= word)
    return term === FUNCTION_WORD ? [] : [{ hash: termHash(term), place: sentence % SENTENCE_PLACES }]
  })
  return { outlet, day: 2, seeds: Uint32Array.from(seeds), terms: Uint32Array.from(content, ({ hash }) => hash), places: Uint8Array.from(content, ({ place }) => place) }
}

function bytesOf(batch: RecordBatch): Uint8Array {
  const memory = new Memory()
  for (const _ of writeSegment(memory, [recordSource(batch)])) { /* to its end */ }
  return memory.bytes()
}

describe('a batch of records', () => {
  it('holds of each article what is read of it by itself', () => {
    fc.assert(fc.property(fc.array(text, { maxLength: 6 }), (texts) => {
      const articles = texts.map(articleOf)
      const batch = new RecordBatch()
      articles.forEach((article, key) => batch.read(key, article))
      articles.forEach((article, number) => {
        expect(batch.record(number)).toEqual(recordOf(article))
        expect(indexRecord(article)).toEqual(recordOf(article))
      })
    }), { numRuns: 60 })
  })

  it('makes the same segment of records that are added as of articles that are read', () => {
    fc.assert(fc.property(fc.array(text, { maxLength: 6 }), (texts) => {
      const [reads, adds] = [new RecordBatch(), new RecordBatch()]
      texts.map(articleOf).forEach((article, key) => {
        reads.read(key, article)
        adds.add(key, recordOf(article))
      })
      expect(bytesOf(adds)).toEqual(bytesOf(reads))
    }), { numRuns: 60 })
  })

  it('reads a long article after short ones, and numbers its sentences anew', () => {
    const long = articleOf('Ferries waited for the icebreaker. '.repeat(300))
    const batch = new RecordBatch()
    batch.read(1, articleOf('The council voted.'))
    batch.read(2, long)
    expect(batch.record(1)).toEqual(recordOf(long))
    expect(new Set(batch.record(1).places).size).toBe(SENTENCE_PLACES)
  })
})
