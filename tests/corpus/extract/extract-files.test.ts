import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { extractFiles } from '../../../corpus/cli/extract'
import { FIXTURES } from './fixtures'

const { html, expected } = FIXTURES.find(({ name }) => name === 'news-with-furniture')!
let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'extract-'))
  await writeFile(join(folder, 'storm.html'), html)
  await writeFile(join(folder, 'storm.v2.html.gz'), gzipSync(html))
  await writeFile(join(folder, 'latin.html'), Buffer.from(`<html><head><meta charset="iso-8859-1"><title>Br\u00fccke</title></head><body><p>${'Die Br\u00fccke \u00fcber die Aal wird teurer als geplant. '.repeat(5)}</p></body></html>`, 'latin1'))
  await writeFile(join(folder, 'broken.html.gz'), 'no gzip at all')
  await writeFile(join(folder, 'bomb.html.gz'), gzipSync(Buffer.alloc(40_000_000, 'a')))
})
afterAll(() => rm(folder, { recursive: true }))

async function run(...names: string[]) {
  const out: string[] = []
  const err: string[] = []
  const code = await extractFiles(names.map((name) => join(folder, name)), (line) => out.push(line), (line) => err.push(line))
  return { code, out: out.map((line) => JSON.parse(line)), err }
}

it('prints one line for each page, zipped or not', async () => {
  const { code, out, err } = await run('storm.html', 'storm.v2.html.gz')
  expect({ code, err }).toEqual({ code: 0, err: [] })
  const { url, title, outlet, date, paragraphs } = expected
  const line = { url, title, outlet, date, text: paragraphs.join('\n\n') }
  expect(out).toEqual([{ id: 'storm', ...line }, { id: 'storm.v2', ...line }])
})

it.each([
  ['UTF-8 by its byte order mark, whatever it declares', 'iso-8859-1', '\uFEFF', 'utf8'],
  ['UTF-16 by its byte order mark', 'utf-8', '\uFEFF', 'utf16le'],
  ['UTF-8 where it declares UTF-16 in single bytes', 'utf-16', '', 'utf8'],
  ['UTF-8 where nobody knows what it declares', 'klingon', '', 'utf8'],
] as const)('reads a page as %s', async (_, declared, mark, encoding) => {
  const page = `${mark}<html><head><meta charset="${declared}"><title>Brücke</title></head><body><p>${'Die Brücke über die Aal wird teurer als geplant. '.repeat(5)}</p></body></html>`
  await writeFile(join(folder, 'page.html'), Buffer.from(page, encoding))
  expect((await run('page.html')).out).toMatchObject([{ title: 'Brücke', text: expect.stringContaining('über die Aal') }])
})

it('reads a page in the encoding it declares', async () => {
  const { out } = await run('latin.html')
  expect(out[0]).toMatchObject({ id: 'latin', url: null, title: 'Br\u00fccke', date: null })
  expect(out[0].text).toContain('Die Br\u00fccke \u00fcber die Aal')
})

it('names what it cannot read and goes on', async () => {
  const { code, out, err } = await run('missing.html', 'broken.html.gz', 'bomb.html.gz', 'storm.html')
  expect(code).toBe(1)
  expect(out.map(({ id }) => id)).toEqual(['storm'])
  expect(err.map((line) => /(\w+)\.html/.exec(line)?.[1])).toEqual(['missing', 'broken', 'bomb'])
})
