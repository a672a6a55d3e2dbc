/** Where words are gathered while they are read: used for one text after the other, so that nothing is allocated for most. */
export class WordColumns {
  count = 0
  start = new Uint32Array(4096)
  end = new Uint32Array(4096)
  key = new Uint32Array(4096)
  breaks = new Uint32Array(512)
  breakCount = 0
  #broken = false

  clear(): void {
    this.count = 0
    this.breakCount = 0
    this.#broken = false
  }

  /** Says that something stands before the next word that may end a sentence. */
  break(): void {
    this.#broken = true
  }

  add(start: number, end: number, key: number): void {
    if (this.count === this.start.length) {
      this.start = grown(this.start)
      this.end = grown(this.end)
      this.key = grown(this.key)
    }
    if (this.#broken) this.#addBreak()
    this.start[this.count] = start
    this.end[this.count] = end
    this.key[this.count++] = key
  }

  #addBreak(): void {
    if (this.breakCount === this.breaks.length) this.breaks = grown(this.breaks)
    this.breaks[this.breakCount++] = this.count
    this.#broken = false
  }
}

function grown(column: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(column.length * 2)
  larger.set(column)
  return larger
}
