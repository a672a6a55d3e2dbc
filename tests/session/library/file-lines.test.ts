import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { BadFile, fileLines, type Line } from '../../../session/library/file-lines'

async function linesOf(file: Blob): Promise<Line[]> {
  const lines: Line[] = []
  for await (const line of fileLines(file, () => undefined)) lines.push(line)
  return lines
}

describe('the lines of a file', () => {
  test.each<[string, BlobPart, Line[]]>([
    ['with ends of Unix and of Windows, and none at the end', 'a\nb\r\nc', [{ number: 1, text: 'a' }, { number: 2, text: 'b' }, { number: 3, text: 'c' }]],
    ['with a byte order mark', '\uFEFFa\n', [{ number: 1, text: 'a' }]],
    ['with empty ones, which count', '\n \na\n\n', [{ number: 3, text: 'a' }]],
    ['with none', '', []],
  ])('%s', async (_, content, lines) => {
    expect(await linesOf(new Blob([content]))).toEqual(lines)
    expect(await linesOf(new Blob([gzipSync(content as string)]))).toEqual(lines)
  })

  test('are the same however the file comes in pieces, and all of it is told of', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'grapheme', minLength: 1 })), async (texts) => {
        const wanted = texts.map((text) => `x${text.replace(/[\n\r]/g, ' ')}x`)
        const file = new Blob([wanted.join('\n')])
        let read = 0
        const got: string[] = []
        for await (const line of fileLines(file, (share) => (read = share))) if ('text' in line) got.push(line.text)
        expect([got, read]).toEqual([wanted, 1])
      }),
      { numRuns: 50 },
    )
  })

  test('that are longer than any article are counted, not kept', async () => {
    const lines = await linesOf(new Blob(['a\n', 'x'.repeat(41_000_000), '\nb']))
    expect(lines).toEqual([{ number: 1, text: 'a' }, { number: 2, length: 41_000_000 }, { number: 3, text: 'b' }])
  })

  test('of a file made to fill the machine are refused, of a damaged one too', async () => {
    await expect(linesOf(new Blob([gzipSync(Buffer.alloc(80_000_000, 'x'))]))).rejects.toThrow(BadFile)
    await expect(linesOf(new Blob([new Uint8Array([0x1f, 0x8b, 1, 2, 3])]))).rejects.toThrow(BadFile)
  })
})
