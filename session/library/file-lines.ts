/** A line of a file, with its number from 1 on; `length` alone where it was too long to be kept. */
export type Line = { number: number; text: string } | { number: number; length: number }

/** A file that cannot be read, is damaged, or holds more than anything honest compresses to. */
export class BadFile extends Error {
  override name = 'BadFile'
}

/** Longer than an article of the longest length, written in escapes. */
const LONGEST_LINE = 20_000_000
/** Text compresses to a fourth; a file of which more comes out than this is made to fill the machine. */
const MOST_TIMES = 200
const ALWAYS_FINE = 50_000_000

/**
 * The lines of a UTF-8 file, decompressed when it begins as gzip does (RFC 1952), whatever it is called. Empty lines are passed over.
 *
 * @param onRead which share of the file (0..1) the lines so far are: of the bytes, which are read ahead, and of what is in them
 * @throws {BadFile}
 */
export async function* fileLines(file: Blob, onRead: (share: number) => void): AsyncGenerator<Line> {
  let read = 0
  const counted = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(bytes, controller) {
      read += bytes.length
      controller.enqueue(bytes)
    },
  })
  const bytes = file.stream().pipeThrough(counted)
  const plain = (await isGzip(file)) ? bytes.pipeThrough(new DecompressionStream('gzip')) : bytes
  const reader = plain.pipeThrough(new TextDecoderStream()).getReader()

  let number = 0
  let dropped = 0
  let decoded = 0
  let given = 0
  let rest = ''
  const lineOf = (text: string): Line[] => {
    number++
    const line: Line = dropped > 0 ? { number, length: dropped + text.length } : { number, text: text.endsWith('\r') ? text.slice(0, -1) : text }
    dropped = 0
    return 'length' in line || line.text.trim() !== '' ? [line] : []
  }
  try {
    for (;;) {
      const { done, value = '' } = await reader.read().catch((error: unknown) => {
        throw new BadFile(String(error))
      })
      decoded += value.length
      if (decoded > ALWAYS_FINE && decoded > read * MOST_TIMES) throw new BadFile(`${decoded} characters out of ${read} bytes`)
      // Only what is new is looked through: a line of many pieces would cost the square of its length.
      const [first = '', ...pieces] = value.split('\n')
      pieces.unshift(rest + first)
      rest = pieces.pop() ?? ''
      for (const piece of pieces) {
        given += piece.length + 1
        onRead((read / file.size) * Math.min(1, given / decoded))
        yield* lineOf(piece)
      }
      if (done) break
      if (rest.length > LONGEST_LINE) {
        dropped += rest.length
        rest = ''
      }
    }
    onRead(1)
    if (rest !== '' || dropped > 0) yield* lineOf(rest)
  } finally {
    // Not waited for: a stream that has failed may never answer.
    void reader.cancel().catch(() => undefined)
  }
}

async function isGzip(file: Blob): Promise<boolean> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer())
  return first === 0x1f && second === 0x8b
}
