import { Memory } from './index/bytes'
import type { IndexRecord } from './index/index-record'
import { RecordBatch } from './index/record-batch'
import { Segment } from './index/segment'
import { recordSource } from './index/segment-source'
import { writeSegment } from './index/write-segment'

/**
 * Segments in memory of the log of a collection. One that grows by an article at a time is not written anew as a whole: its older
 * part, in steps of `SETTLED_AT_ONCE`, is kept.
 */
export class TailSegments {
  #settled: { count: number; segment: Segment } | null = null
  #all: Segment[] | null = null

  /** @param tail what was logged, by keys that rise */
  of(tail: ReadonlyMap<number, IndexRecord>): Segment[] {
    this.#all ??= this.#make([...tail])
    return this.#all
  }

  /** To be said of every change. @param grown whether it only added to the end */
  changed(grown: boolean): void {
    this.#all = null
    if (!grown) this.#settled = null
  }

  #make(records: [key: number, record: IndexRecord][]): Segment[] {
    const count = records.length - (records.length % SETTLED_AT_ONCE)
    if (count !== (this.#settled?.count ?? 0)) this.#settled = { count, segment: segmentOf(records.slice(0, count)) }
    const segments = this.#settled && count > 0 ? [this.#settled.segment] : []
    return count === records.length ? segments : [...segments, segmentOf(records.slice(count))]
  }
}

const SETTLED_AT_ONCE = 32

function segmentOf(records: [key: number, record: IndexRecord][]): Segment {
  const memory = new Memory()
  for (const _ of writeSegment(memory, [recordSource(RecordBatch.of(records))])) { /* to its end */ }
  return new Segment(memory)
}
