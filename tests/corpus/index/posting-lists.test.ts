import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ByteRun, Column, Memory } from '../../../corpus/index/bytes'
import type { PostingSource } from '../../../corpus/index/pairs'
import { listBucketBitsFor, PostingLists, writePostingLists } from '../../../corpus/index/posting-lists'
import { SectionWriter } from '../../../corpus/index/section-writer'

const HASH_BITS = 28
type Pair = [hash: number, value: number]

/** Few hashes, some that share a bucket, so that lists meet; values small and huge. */
const pairs = fc.array(fc.tuple(fc.oneof(fc.nat(20), fc.nat(2 ** HASH_BITS - 1)), fc.oneof(fc.nat(200), fc.nat(2 ** 31))), { maxLength: 60 }).map((list) => list.toSorted((a, b) => a[1] - b[1]))

function source(list: Pair[]): PostingSource {
  return {
    count: list.length,
    part: (part, partBits) => {
      const within = list.filter(([hash]) => Math.floor(hash / 2 ** (HASH_BITS - partBits)) === part)
      return { hashes: Uint32Array.from(within, ([hash]) => hash), values: Uint32Array.from(within, ([, value]) => value) }
    },
  }
}

function write(sources: PostingSource[], leaveOut: (hash: number) => boolean = () => false): PostingLists {
  const memory = new Memory()
  const bucketBits = listBucketBitsFor(sources.reduce((sum, { count }) => sum + count, 0), HASH_BITS)
  const offsets = new SectionWriter(memory, 0)
  const lists = new SectionWriter(memory, (2 ** bucketBits + 1) * 4)
  const writing = writePostingLists(sources, { hashBits: HASH_BITS, bucketBits, leaveOut }, offsets, lists)
  let step = writing.next()
  while (!step.done) step = writing.next()
  return new PostingLists(HASH_BITS, bucketBits, step.value, new Column(memory, offsets.at, offsets.length >> 2), new ByteRun(memory, lists.at, lists.length))
}

const expected = (list: Pair[], hash: number): number[] => [...new Set(list.filter(([each]) => each === hash).map(([, value]) => value))].toSorted((a, b) => a - b)

describe('posting lists', () => {
  it('give back what was stored with a hash, once, and nothing else', () => {
    fc.assert(fc.property(pairs, (list) => {
      const postings = write([source(list)])
      for (const hash of [...list.map(([each]) => each), 7, 2 ** HASH_BITS - 1]) expect([...postings.find(hash)]).toEqual(expected(list, hash))
    }))
  })

  it('merge to what all pairs at once give', () => {
    fc.assert(fc.property(pairs, fc.array(fc.nat(60), { maxLength: 3 }), (list, cuts) => {
      const ends = [0, ...cuts.toSorted((a, b) => a - b), list.length]
      const merged = write(ends.slice(1).map((end, i) => write([source(list.slice(ends[i], end))])))
      for (const [hash] of list) expect([...merged.find(hash)]).toEqual(expected(list, hash))
    }))
  })

  it('leave out what is too frequent', () => {
    const postings = write([source([[5, 1], [5, 2], [6, 2]])], (hash) => hash === 5)
    expect([...postings.find(5)]).toEqual([])
    expect([...postings.find(6)]).toEqual([2])
    expect(postings.count).toBe(1)
  })

  it('are written in parts when they are many, and read the same', () => {
    const many = Array.from({ length: 300_000 }, (_, i): Pair => [Math.imul(i, 0x9e3779b1) >>> (32 - HASH_BITS), i])
    const postings = write([source(many)])
    for (const i of [0, 1, 777, 299_999]) expect([...postings.find(many[i]![0])]).toEqual([i])
    expect(postings.count).toBe(many.length)
  })
})
