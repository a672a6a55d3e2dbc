/**
 * Bytes that are read at any place, at once: memory, an open file, a handle of the browser's private file system.
 * An index that asks for what it needs has nothing to load.
 */
export interface Bytes {
  readonly size: number
  /** Whether reading costs nothing, so that a column may be asked for as a whole and kept. */
  readonly inMemory?: boolean
  /** @returns `length` bytes from `at` on, at a multiple of four in their buffer if `at` is one; not to be written to */
  read(at: number, length: number): Uint8Array<ArrayBuffer>
}

/** Where bytes go; places may be written in any order, and again. */
export interface Sink {
  write(bytes: Uint8Array<ArrayBuffer>, at: number): void
}

/** Bytes in memory, growing as they are written. */
export class Memory implements Bytes, Sink {
  readonly inMemory = true
  #bytes: Uint8Array<ArrayBuffer>
  size: number

  constructor(bytes: Uint8Array<ArrayBuffer> = new Uint8Array(1 << 16), size = 0) {
    this.#bytes = bytes
    this.size = size
  }

  static of(bytes: Uint8Array<ArrayBuffer>): Memory {
    // Columns of 32-bit numbers are views, which start at multiples of four.
    return new Memory(bytes.byteOffset % 4 === 0 ? bytes : bytes.slice(), bytes.length)
  }

  read(at: number, length: number): Uint8Array<ArrayBuffer> {
    return this.#bytes.subarray(at, Math.min(at + length, this.size))
  }

  write(bytes: Uint8Array<ArrayBuffer>, at: number): void {
    const end = at + bytes.length
    if (end > this.#bytes.length) {
      const larger = new Uint8Array(Math.max(end, this.#bytes.length * 2))
      larger.set(this.#bytes)
      this.#bytes = larger
    }
    this.#bytes.set(bytes, at)
    this.size = Math.max(this.size, end)
  }

  bytes(): Uint8Array<ArrayBuffer> {
    return this.#bytes.subarray(0, this.size)
  }
}

/** A run of unsigned 32-bit numbers, least byte first, somewhere in bytes. */
export class Column {
  readonly #bytes: Bytes
  readonly #at: number
  readonly length: number
  /** Making a view costs more than looking a number up in one. */
  readonly #whole: Uint32Array<ArrayBuffer> | null

  /** @param at in bytes, a multiple of four; `length` in numbers */
  constructor(bytes: Bytes, at: number, length: number) {
    this.#bytes = bytes
    this.#at = at
    this.length = length
    this.#whole = bytes.inMemory ? this.#read(0, length) : null
  }

  slice(from: number, to: number): Uint32Array<ArrayBuffer> {
    return this.#whole?.subarray(from, to) ?? this.#read(from, to)
  }

  /** The numbers from `from` to `to`, which stand from `at` on in `numbers`. */
  window(from: number, to: number): { numbers: Uint32Array; at: number } {
    return this.#whole === null ? { numbers: this.#read(from, to), at: 0 } : { numbers: this.#whole, at: from }
  }

  /** A number and the one after it. */
  pair(index: number): [number, number] {
    const { numbers, at } = this.window(index, index + 2)
    return [numbers[at] ?? 0, numbers[at + 1] ?? 0]
  }

  #read(from: number, to: number): Uint32Array<ArrayBuffer> {
    const bytes = this.#bytes.read(this.#at + from * 4, (to - from) * 4)
    return new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2)
  }
}

/** A run of bytes somewhere in bytes. */
export class ByteRun {
  readonly #bytes: Bytes
  readonly #at: number
  readonly length: number

  constructor(bytes: Bytes, at: number, length: number) {
    this.#bytes = bytes
    this.#at = at
    this.length = length
  }

  slice(from: number, to: number): Uint8Array<ArrayBuffer> {
    return this.#bytes.read(this.#at + from, to - from)
  }
}

/** The bytes of a column, as they are written; every platform browsers run on keeps the least byte first. */
export function bytesOf(column: Uint32Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  return new Uint8Array(column.buffer, column.byteOffset, column.byteLength)
}
