import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Column, Memory } from '../../../corpus/index/bytes'
import type { PostingSource } from '../../../corpus/index/pairs'
import { bucketBitsFor, Postings, writePostings } from '../../../corpus/index/postings'
import { SectionWriter } from '../../../corpus/index/section-writer'

/** Pairs with rising values, few hashes, so that they meet. */
const pairs = fc.array(fc.tuple(fc.oneof(fc.nat(20), fc.nat(2 ** 28 - 1)), fc.nat(200)), { maxLength: 60 }).map((list) => list.toSorted((a, b) => a[1] - b[1]))

function source(list: [number, number][], hashBits: number): PostingSource {
  return {
    count: list.length,
    part: (part, partBits) => {
      const within = list.filter(([hash]) => Math.floor(hash / 2 ** (hashBits - partBits)) === part)
      return { hashes: Uint32Array.from(within, ([hash]) => hash), values: Uint32Array.from(within, ([, value]) => value) }
    },
  }
}

function write(sources: PostingSource[], hashBits: number, most = Infinity): Postings {
  const memory = new Memory()
  const bucketBits = bucketBitsFor(sources.reduce((sum, { count }) => sum + count, 0), 4096, hashBits)
  const offsets = new SectionWriter(memory, 0)
  const entries = new SectionWriter(memory, (2 ** bucketBits + 1) * 4)
  for (const _ of writePostings(sources, { hashBits, bucketBits, most }, offsets, entries)) { /* to its end */ }
  return new Postings(hashBits, bucketBits, new Column(memory, offsets.at, offsets.length >> 2), new Column(memory, entries.at, entries.length >> 2))
}

const valuesOf = (postings: Postings, hash: number): number[] => {
  const values: number[] = []
  postings.find(hash, (value) => values.push(value))
  return values
}

describe.each([28, 32])('postings by a hash of %d bits', (hashBits) => {
  it('give back what was stored with a hash, and nothing else', () => {
    fc.assert(fc.property(pairs, (list) => {
      const postings = write([source(list, hashBits)], hashBits)
      for (const hash of [...list.map(([each]) => each), 7, 2 ** hashBits - 1]) {
        expect(valuesOf(postings, hash)).toEqual(list.filter(([each]) => each === hash).map(([, value]) => value))
      }
    }))
  })

  it('merge to what all pairs at once give', () => {
    fc.assert(fc.property(fc.array(pairs, { minLength: 1, maxLength: 4 }), (lists) => {
      const merged = write(lists.map((list) => write([source(list, hashBits)], hashBits)), hashBits)
      for (const [hash] of lists.flat()) expect(valuesOf(merged, hash)).toEqual(lists.flatMap((list) => list.filter(([each]) => each === hash).map(([, value]) => value)))
    }))
  })

  it('keep the first values of a hash that has too many', () => {
    const postings = write([source([[5, 1], [5, 2], [9, 2], [5, 3]], hashBits)], hashBits, 2)
    expect(valuesOf(postings, 5)).toEqual([1, 2])
    expect(valuesOf(postings, 9)).toEqual([2])
  })

  it('are written in parts when they are many, and read the same', () => {
    const many = Array.from({ length: 300_000 }, (_, i): [number, number] => [Math.imul(i, 0x9e3779b1) >>> (32 - hashBits), i % 4000])
    const postings = write([source(many, hashBits)], hashBits)
    for (const i of [0, 1, 777, 299_999]) expect(valuesOf(postings, many[i]![0])).toContain(many[i]![1])
    expect(postings.count).toBe(many.length)
  })
})
