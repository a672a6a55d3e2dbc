import { bytesOf, type Sink } from './bytes'
import { checksum } from './checksum'

/** Writes one section of a file from its beginning to its end, and sums it up on the way. */
export class SectionWriter {
  readonly #sink: Sink
  readonly at: number
  length = 0
  sum = 0

  constructor(sink: Sink, at: number) {
    this.#sink = sink
    this.at = at
  }

  get end(): number {
    return this.at + this.length
  }

  append(column: Uint32Array<ArrayBuffer>): void {
    this.#sink.write(bytesOf(column), this.end)
    this.sum = checksum(column, this.sum)
    this.length += column.byteLength
  }
}
