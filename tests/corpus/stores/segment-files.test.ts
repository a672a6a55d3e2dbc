import { expect, it } from 'vitest'
import { Collection } from '../../../corpus/collection'
import { MemoryStore } from '../../../corpus/stores/memory-store'
import type { StoreFile } from '../../../corpus/stores/store'
import { asText, STORY } from '../match/story'

/** As in the browser: a file is there from its beginning, locked until it is closed, and writing ends at a quota. */
class LockingStore extends MemoryStore {
  quota = Infinity
  readonly #open = new Set<string>()

  override async createFile(name: string): Promise<StoreFile> {
    const file = await super.createFile(name)
    this.#open.add(name)
    return {
      write: (bytes, at) => {
        if (at + bytes.length > this.quota) throw new DOMException('The quota has been exceeded', 'QuotaExceededError')
        file.write(bytes, at)
      },
      close: () => {
        this.#open.delete(name)
        return file.close()
      },
    }
  }

  override removeFile(name: string): Promise<void> {
    return this.#open.has(name) ? Promise.reject(new DOMException(`${name} is locked`, 'NoModificationAllowedError')) : super.removeFile(name)
  }

  override async fileNames(): Promise<string[]> {
    return [...this.#open, ...(await super.fileNames())]
  }
}

const articles = Array.from({ length: 5 }, (_, i) => ({ id: `a${i}`, outlet: 'Gull', title: '', date: null, url: null, text: asText(STORY), savedAt: '2026-11-02T08:00:00.000Z' }))

it.each([
  ['there is no more room', 'quota', (store: LockingStore) => { store.quota = 2_000 }, () => Promise.resolve()],
  ['it is stopped', 'stopped', () => undefined, () => Promise.reject(new Error('stopped'))],
])('leaves no file behind, open or closed, when %s, and can be tried again', async (_, problem, limit, pause) => {
  const store = new LockingStore()
  const collection = await Collection.open(store)
  await collection.add(articles)
  limit(store)
  await expect(collection.compact(pause, { whole: true })).rejects.toThrow(problem)
  expect(await store.fileNames()).toEqual([])
  store.quota = Infinity
  await collection.compact(undefined, { whole: true })
  expect(await store.fileNames()).toHaveLength(1)
  expect((await Collection.open(store)).articles).toBe(5)
})
