import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { BadFile } from '../../../corpus/cli/bad-file'
import { readLines } from '../../../corpus/cli/read-lines'

const folder = mkdtempSync(join(tmpdir(), 'crossread-lines-'))
afterAll(() => rmSync(folder, { recursive: true }))

const file = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}

async function read(path: string, parse: (line: string) => unknown = JSON.parse) {
  const items: unknown[] = []
  const errors: string[] = []
  const bad = await readLines(path, parse, (item) => void items.push(item), { out: () => undefined, err: (line) => errors.push(line) })
  return { items, errors, bad }
}

describe('readLines', () => {
  it.each([
    ['a byte order mark before the first line', '\uFEFF"one"\n"two"\n'],
    ['lines that end as on Windows', '"one"\r\n"two"\r\n'],
    ['no line break at the end', '"one"\n"two"'],
    ['blank lines', '\n"one"\n  \n\r\n"two"\n\n'],
    ['a lone carriage return between two values of JSON', '\r"one"\n"two"\r'],
  ])('reads a file with %s', async (_, content) => {
    expect(await read(file('odd.jsonl', content))).toEqual({ items: ['one', 'two'], errors: [], bad: 0 })
  })

  it.each(['\u2028', '\u2029', '\u0085'])('does not part a line at %j, which JSON need not escape', async (separator) => {
    expect((await read(file('separator.jsonl', `"one${separator}two"\n`))).items).toEqual([`one${separator}two`])
  })

  it('reads whatever lines of JSON there are, plain or zipped, in one part or several', async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.json({ maxDepth: 2 })), fc.array(fc.json({ maxDepth: 2 })), async (some, more) => {
      const items = [...some, ...more].map((line) => JSON.parse(line) as unknown)
      const [first, second] = [some, more].map((lines) => lines.map((line) => `${line}\n`).join(''))
      expect((await read(file('any.jsonl', `${first}${second}`))).items).toEqual(items)
      expect((await read(file('any.jsonl.gz', Buffer.concat([gzipSync(first!), gzipSync(second!)])))).items).toEqual(items)
    }), { numRuns: 50 })
  })

  it('keeps letters whole that lie across two reads of the file', async () => {
    const text = `${'x'.repeat(65_535)}ä${'x'.repeat(65_534)}🕊`
    expect((await read(file('across.jsonl', JSON.stringify(text)))).items).toEqual([text])
  })

  it('names a bad line by file and number, and goes on', async () => {
    const path = file('bad.jsonl', '"one"\n\n{\n"two"\n')
    expect(await read(path)).toEqual({ items: ['one', 'two'], errors: [expect.stringMatching(/bad\.jsonl:3: ./)], bad: 1 })
  })

  it.each([
    ['is not there', () => join(folder, 'no.jsonl')],
    ['is not there, and would be zipped', () => join(folder, 'no.jsonl.gz')],
    ['is a folder', () => folder],
    ['is no gzip file', () => file('plain.gz', '"one"\n')],
    ['is a gzip file that was cut off', () => file('cut.gz', gzipSync('"one"\n'.repeat(9_999)).subarray(0, -9))],
    ['is a gzip file with flipped bits', () => file('flipped.gz', gzipSync('"one"\n"two"\n').fill(0xff, 12, 20))],
  ])('throws an error that begins with the path of a file that %s', async (_, path) => {
    const reading = read(path())
    await expect(reading).rejects.toThrow(BadFile)
    await expect(reading).rejects.toThrow(new RegExp(`^${path()}: .`))
  })

  it('ends when the system refuses what is done with a line, which is no fault of the line', async () => {
    const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { syscall: 'write' })
    await expect(read(file('full.jsonl', '"one"\n"two"\n'), () => { throw full })).rejects.toBe(full)
  })
})
