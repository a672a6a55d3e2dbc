import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { exportAll, importFile, newUndo, removeAll, takeBack } from '../../../session/library/change-library'
import { fakeLibrary } from './fake-library'

let fake: ReturnType<typeof fakeLibrary>
beforeEach(() => void (fake = fakeLibrary()))
afterEach(() => vi.restoreAllMocks())

const quiet = { onProgress: () => undefined }
const line = (n: number, more: object = {}) => JSON.stringify({ id: `a${n}`, outlet: 'Gull', title: `Title ${n}`, date: '2026-11-02', url: `https://gull.example/${n}`, text: `Text ${n}.`, ...more })
const fileOf = (...lines: string[]) => new Blob([lines.join('\n')])
const many = (count: number, more?: object) => fileOf(...Array.from({ length: count }, (_, n) => line(n, more)))
const exported = async () => (await exportAll(1, quiet)).blob().text()
const count = async () => (await fake.library.size()).articles

describe('a file', () => {
  test('comes in in pieces, and says how far it is and what became of it', async () => {
    const steps: number[] = []
    expect(await importFile(many(450), newUndo(), { onProgress: (done) => steps.push(done) })).toEqual({ added: 450, updated: 0, unchanged: 0, bad: [], badLines: 0 })
    expect(await count()).toBe(450)
    expect(fake.asked.filter((kind) => kind === 'addArticles')).toHaveLength(3)
    expect(steps).toEqual(steps.toSorted((a, b) => a - b))
    expect(steps.at(-1)).toBe(1)
  })

  test('with bad lines tells their numbers and what is wrong, and the rest comes in', async () => {
    const result = await importFile(fileOf(line(0), 'no JSON', line(1, { text: 7 }), '', line(2, { url: 'https://user:secret@gull.example/' }), line(3, { url: 'https://gull.example:x/' })), newUndo(), quiet)
    expect(result).toMatchObject({ added: 3, badLines: 2, bad: [{ number: 2, problem: { what: 'not-json' } }, { number: 3, problem: { what: 'wrong', field: 'text' } }] })
    expect((await fake.library.scan(0, 9)).map(([, { url }]) => url)).toEqual(['https://gull.example/0', 'https://gull.example/', null])
  })

  test('lists no more bad lines than anybody reads, and counts them all', async () => {
    const { bad, badLines } = await importFile(fileOf(...Array.from({ length: 300 }, () => '{')), newUndo(), quiet)
    expect([bad.length, badLines]).toEqual([100, 300])
  })

  test('that is imported again changes nothing, and one with news updates', async () => {
    await importFile(many(3), newUndo(), quiet)
    expect(await importFile(many(3), newUndo(), quiet)).toMatchObject({ added: 0, updated: 0, unchanged: 3 })
    expect(await importFile(fileOf(line(1, { text: 'News.' }), line(3)), newUndo(), quiet)).toMatchObject({ added: 1, updated: 1, unchanged: 0 })
  })
})

describe('taking back', () => {
  test('an import leaves the library as it was, the older copies among it', async () => {
    await importFile(fileOf(line(0), line(1)), newUndo(), quiet)
    const before = await exported()
    const undo = newUndo()
    await importFile(fileOf(line(1, { text: 'News.' }), line(2)), undo, quiet)
    await takeBack(undo, quiet)
    expect((await exported()).split('\n').toSorted()).toEqual(before.split('\n').toSorted())
  })

  test('an import that names an article twice leaves neither', async () => {
    const undo = newUndo()
    await importFile(new Blob([await many(200).text(), '\n', line(7, { text: 'News.' })]), undo, quiet)
    await takeBack(undo, quiet)
    expect(await count()).toBe(0)
  })

  test('a cancelled import leaves nothing of it', async () => {
    const undo = newUndo()
    const cancel = new AbortController()
    await expect(importFile(many(900), undo, { onProgress: () => cancel.abort(), signal: cancel.signal })).rejects.toThrow('aborted')
    expect(await count()).toBeGreaterThan(0)
    await takeBack(undo, quiet)
    expect(await count()).toBe(0)
  })

  test('what was deleted comes back as it was, with the day it was saved', async () => {
    await importFile(many(3, { savedAt: '2026-01-02T03:04:05.678Z' }), newUndo(), quiet)
    const before = await exported()
    const undo = newUndo()
    await removeAll([1, 2, 3], undo, quiet)
    expect(await count()).toBe(0)
    await takeBack(undo, quiet)
    expect(await exported()).toBe(before)
  })
})

test('long articles are exported, deleted and brought back a few at a time, since a message holds only so much', async () => {
  const long = (n: number) => line(n, { text: 'x'.repeat(2_900_000) })
  await importFile(fileOf(...Array.from({ length: 3 }, (_, n) => long(n))), newUndo(), quiet)
  expect((await exportAll(3, quiet)).count).toBe(3)
  const undo = newUndo()
  await removeAll([99, 1, 2, 3, 100], undo, quiet)
  expect([await count(), undo.articles.count]).toEqual([0, 3])
  const times = (kind: string) => fake.asked.filter((each) => each === kind).length
  expect([times('articles'), times('removeArticles')]).toEqual([3, 3])
})

test('export, wipe, import, export gives the same bytes', async () => {
  const odd = [line(0, { dateFrom: 'json-ld' }), line(1, { dateFrom: null, url: null, title: '', outlet: '' }), line(2, { text: 'Zwei\n\nAbsätze 😀 \u2028 "…"' }), line(3, { date: 'May 2026' })]
  await importFile(fileOf(...odd, ...Array.from({ length: 250 }, (_, n) => line(n + 10))), newUndo(), quiet)
  const first = await exported()
  expect(first.split('\n')).toHaveLength(255)
  await removeAll((await fake.library.cards(0, 999)).map(([key]) => key), newUndo(), quiet)
  expect(await exported()).toBe('')
  await importFile(new Blob([first]), newUndo(), quiet)
  expect(await exported()).toBe(first)
})
