import { expect, test } from 'vitest'
import type { Article } from '../../corpus/article'
import { Collection } from '../../corpus/collection'
import { memoryShelf } from '../../corpus/memory-shelf'
import { ReaderLibrary } from '../../corpus/reader-library'
import { MemoryStore } from '../../corpus/stores/memory-store'
import { asText, STORY } from './match/story'

const article = (id: string, from: number): Article => ({ id, outlet: 'Gull', title: id, date: null, url: null, text: asText(STORY.slice(from, from + 6)) })
const page: Article = { ...article('page', 0), outlet: '', text: asText(STORY) }
const builtIn = [article('built-in', 0), article('another', 3)]
const at = (collection: Promise<Collection>) => new ReaderLibrary(memoryShelf(builtIn), collection, () => Promise.resolve())
const siblings = async (library: ReaderLibrary) => (await library.check(page)).report.siblings.map(({ id }) => id).toSorted()

test('a page is checked the same whether the library was prepared, has rested, or neither', async () => {
  const library = at(Collection.open(new MemoryStore()))
  await library.add([{ ...article('own', 2), savedAt: '2026-11-02T08:00:00.000Z' }])
  const first = await library.check(page)
  expect(first.report.siblings.map(({ id }) => id).toSorted()).toEqual(['another', 'built-in', 'own'])
  void library.prepare()
  expect(await library.check(page)).toEqual(first)
  await library.rest()
  expect(await library.check(page)).toEqual(first)
})

test('a built-in article is checked against the others alone', async () => {
  const library = at(Collection.open(new MemoryStore()))
  await library.add([{ ...article('own', 2), savedAt: '2026-11-02T08:00:00.000Z' }])
  const known = await library.checkBuiltIn('built-in')
  expect(known?.found.report.siblings.map(({ id }) => id)).toEqual(['another'])
  expect(await library.checkBuiltIn('nobody')).toBeNull()
})

test('without storage the built-in articles are searched, and the search is said to be incomplete', async () => {
  const library = at(Promise.reject(new Error('no storage')))
  await expect(library.prepare()).resolves.toBeUndefined()
  expect(await siblings(library)).toEqual(['another', 'built-in'])
  expect((await library.check(page)).report.searched.complete).toBe(false)
})

test('a check under way answers from the library it began with, and the next one from what was added meanwhile', async () => {
  let open = () => {}
  let held: Promise<void> | null = null
  const library = new ReaderLibrary(memoryShelf(builtIn), Collection.open(new MemoryStore()), () => held ?? Promise.resolve())
  await library.prepare()
  held = new Promise((resolve) => { open = resolve })
  const first = siblings(library)
  await library.add([{ ...article('own', 2), savedAt: '2026-11-02T08:00:00.000Z' }])
  open()
  expect(await first).toEqual(['another', 'built-in'])
  expect(await siblings(library)).toEqual(['another', 'built-in', 'own'])
})
