import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Article } from '../../corpus/article'
import { Collection } from '../../corpus/collection'
import { Library } from '../../corpus/library'
import { MemoryStore } from '../../corpus/stores/memory-store'
import type { Store, StoredArticle } from '../../corpus/stores/store'
import { asText, OTHER_STORY, STORY } from './match/story'

const savedAt = '2026-11-02T08:00:00.000Z'
const article = (id: string, text: string, more: Partial<Article> = {}): StoredArticle => ({ id, outlet: 'Gull', title: id, date: null, url: null, text, ...more, savedAt })
const page: Article = { id: 'page', outlet: '', title: '', date: null, url: null, text: asText(STORY) }
const report = async (collection: Collection) => (await new Library([collection.shelf()]).check(page)).report

/** Articles that share two sentences of the page each, among others. */
const some = (count: number, from = 0): StoredArticle[] =>
  Array.from({ length: count }, (_, i) => article(`a${from + i}`, asText([OTHER_STORY[(from + i) % OTHER_STORY.length]!, ...STORY.slice((from + i) % 7, ((from + i) % 7) + 2), `Number ${from + i} ends here.`])))

const KILLED = new Error('killed')

/** A store whose program is killed after so many calls: none of the later ones does anything. */
function killedAfter(calls: number, store: MemoryStore): Store {
  let left = calls
  return new Proxy<Store>(store, {
    get: (_, name: keyof Store) => (...args: unknown[]) => {
      if (left-- <= 0) return Promise.reject(KILLED)
      return (store[name] as (...args: unknown[]) => unknown).apply(store, args)
    },
  })
}

describe('a collection', () => {
  it('finds in a page what was added, and no more what was removed', async () => {
    const collection = await Collection.open(new MemoryStore())
    const { keys } = await collection.add(some(3))
    expect((await report(collection)).siblings.map(({ id }) => id).toSorted()).toEqual(['a0', 'a1', 'a2'])
    expect(await collection.remove([keys[1]!])).toEqual([[keys[1], some(3)[1]]])
    expect((await report(collection)).siblings.map(({ id }) => id).toSorted()).toEqual(['a0', 'a2'])
    expect(collection.articles).toBe(2)
  })

  it.each([
    ['the same id', { id: 'a0' }, {}],
    ['the same address', { id: 'other', url: 'https://gull.example/a' }, { url: 'https://gull.example/a' }],
  ])('puts an article in the place of one with %s, and says so', async (_, same, known) => {
    const collection = await Collection.open(new MemoryStore())
    await collection.add([article('a0', asText(STORY.slice(0, 3)), known)])
    expect(await collection.add([article('a0', asText(STORY.slice(4, 8)), same)])).toMatchObject({ added: 0, updated: 1, unchanged: 0 })
    expect(await collection.add([article('a0', asText(STORY.slice(4, 8)), same)])).toMatchObject({ added: 0, updated: 0, unchanged: 1 })
    expect(collection.articles).toBe(1)
    const [sibling] = (await report(collection)).siblings
    expect(sibling?.passages[0]?.here[0]).toBe(page.text.indexOf(STORY[4]!))
  })

  it('puts an article in the place of two, when it has the id of one and the address of the other', async () => {
    const collection = await Collection.open(new MemoryStore())
    const known = [article('a0', asText(STORY.slice(0, 3)), { url: 'https://gull.example/a' }), article('a1', asText(STORY.slice(3, 6)), { url: 'https://gull.example/b' })]
    await collection.add(known)
    const both = article('a0', asText(STORY.slice(4, 8)), { url: 'https://gull.example/b' })
    const outcome = await collection.add([both])
    expect(outcome).toMatchObject({ added: 0, updated: 1, unchanged: 0 })
    expect(outcome.replaced.map(([, replaced]) => replaced)).toEqual(known)
    expect((await collection.scan(0, 9)).map(([, stored]) => stored)).toEqual([both])
    expect(collection.articles).toBe(1)
  })

  it('is there again when it is opened again', async () => {
    const store = new MemoryStore()
    const collection = await Collection.open(store)
    await collection.add(some(300))
    await collection.compact()
    const { keys } = await collection.add(some(5, 300))
    await collection.remove(keys.slice(0, 2))
    const again = await Collection.open(store)
    expect(again.articles).toBe(303)
    expect(await report(again)).toEqual(await report(collection))
  })

  it('notices an index that does not fit its articles, and makes it again', async () => {
    const store = new MemoryStore()
    const collection = await Collection.open(store)
    await collection.add(some(300))
    await collection.compact()
    const before = await report(collection)
    const [file] = await store.fileNames()
    const bytes = (await store.openFile(file!)).read(0, 1000)
    bytes[40] = bytes[40]! ^ 4
    expect(await report(await Collection.open(store))).toEqual(before)
    for (const name of await store.fileNames()) await store.removeFile(name)
    expect(await report(await Collection.open(store))).toEqual(before)
  })

  it('leaves all as it was when a compaction is stopped', async () => {
    const store = new MemoryStore()
    const collection = await Collection.open(store)
    await collection.add(some(300))
    const before = await report(collection)
    await expect(collection.compact(() => Promise.reject(new Error('stopped')))).rejects.toThrow('stopped')
    expect(await report(collection)).toEqual(before)
    expect(await report(await Collection.open(store))).toEqual(before)
    await collection.compact()
    expect(await report(collection)).toEqual(before)
  })

  it('makes an index again from the beginning when the first attempt was cut short', async () => {
    const store = new MemoryStore()
    const collection = await Collection.open(store)
    await collection.add(some(300))
    await collection.compact()
    await collection.add(some(5, 300))
    const before = await report(collection)
    for (const name of await store.fileNames()) await store.removeFile(name)
    await expect(Collection.open(store, () => Promise.reject(new Error('stopped')))).rejects.toThrow('stopped')
    const again = await Collection.open(store)
    expect(again.articles).toBe(305)
    expect(await report(again)).toEqual(before)
  })

  it('answers the same whether a long log grew by one article at a time or came at once, and after one of them is gone', async () => {
    const articles = some(70)
    const [grown, atOnce] = [await Collection.open(new MemoryStore()), await Collection.open(new MemoryStore())]
    for (const each of articles) {
      await grown.add([each])
      grown.shelf()
    }
    await atOnce.add(articles)
    const asked = [page, ...articles.slice(31, 33)]
    const answers = async (collection: Collection) => {
      const library = new Library([collection.shelf()])
      return Promise.all(asked.map(async (each) => (await library.check(each)).report))
    }
    expect(await answers(grown)).toEqual(await answers(atOnce))
    for (const collection of [grown, atOnce]) await collection.remove([3])
    expect(await answers(grown)).toEqual(await answers(atOnce))
    expect(grown.articles).toBe(69)
  })

  it('keeps the files of a shelf that is held until it is let go, whatever is compacted meanwhile', async () => {
    const store = new MemoryStore()
    const collection = await Collection.open(store)
    await collection.add(some(3))
    await collection.compact(undefined, { whole: true })
    const [held] = await store.fileNames()
    const letGo = [collection.hold(), collection.hold()]
    for (const from of [3, 6]) {
      await collection.add(some(3, from))
      await collection.compact(undefined, { whole: true })
      expect(await store.fileNames()).toContain(held)
    }
    letGo[0]!()
    expect(await store.fileNames()).toContain(held)
    letGo[1]!()
    await expect.poll(() => store.fileNames()).toHaveLength(1)
    expect(await store.fileNames()).not.toContain(held)
  })

  it('takes changes while it is compacted', async () => {
    const store = new MemoryStore()
    const collection = await Collection.open(store)
    const { keys } = await collection.add(some(300))
    let changed = false
    await collection.compact(async () => {
      if (changed) return
      changed = true
      await collection.remove([keys[0]!, keys[299]!])
      await collection.add(some(2, 300))
    })
    expect(collection.articles).toBe(300)
    const fresh = await Collection.open(new MemoryStore())
    await fresh.add([...some(299).slice(1), ...some(2, 300)])
    expect(await report(await Collection.open(store))).toEqual(await report(fresh))
  })

  it('has lost nothing it acknowledged, and indexes all it has, wherever its program is killed, and killed again', async () => {
    const step = fc.oneof(fc.record({ add: fc.nat(9) }), fc.record({ remove: fc.nat(9) }), fc.constant({ compact: true }))
    const lives = fc.array(fc.record({ calls: fc.nat(40), damaged: fc.boolean(), steps: fc.array(step, { maxLength: 5 }) }), { minLength: 1, maxLength: 4 })
    await fc.assert(fc.asyncProperty(lives, async (lived) => {
      const store = new MemoryStore()
      const acknowledged = new Set<string>()
      /** What a step that was cut short may have changed, or not. */
      const uncertain = new Set<string>()
      for (const { calls, damaged, steps } of lived) {
        let changing: string[] = []
        try {
          const collection = await Collection.open(killedAfter(calls, store))
          for (const each of steps) {
            if ('add' in each) {
              changing = some(3, each.add).map(({ id }) => id)
              await collection.add(some(3, each.add))
              for (const id of changing) acknowledged.add(id)
            } else if ('remove' in each) {
              const found = await collection.find(article(`a${each.remove}`, ''))
              changing = found ? [found.article.id] : []
              await collection.remove(found ? [found.key] : [])
              for (const id of changing) acknowledged.delete(id)
            } else await collection.compact(undefined, { whole: true })
            for (const id of changing.splice(0)) uncertain.delete(id)
          }
        } catch (error) {
          if (error !== KILLED) throw error
          for (const id of changing) uncertain.add(id)
        }
        if (damaged) for (const name of await store.fileNames()) await store.removeFile(name)
      }
      const collection = await Collection.open(store)
      const stored = (await collection.scan(0, 99)).map(([, one]) => one)
      const certain = (ids: Iterable<string>) => [...ids].filter((id) => !uncertain.has(id)).toSorted()
      expect(certain(stored.map(({ id }) => id))).toEqual(certain(acknowledged))
      const fresh = await Collection.open(new MemoryStore())
      await fresh.add(stored)
      expect(await report(collection)).toEqual(await report(fresh))
    }), { numRuns: 80 })
  })

  it('answers the same in whatever order it was added to, removed from, compacted and opened again', async () => {
    const step = fc.oneof(
      fc.record({ add: fc.nat(40) }),
      fc.record({ remove: fc.nat(40) }),
      fc.record({ update: fc.nat(40) }),
      fc.constant({ compact: true }),
      fc.constant({ reopen: true }),
    )
    await fc.assert(fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
      const store = new MemoryStore()
      let collection = await Collection.open(store)
      const expected = new Map<string, StoredArticle>()
      const ids = new Map<string, number>()
      for (const each of steps) {
        if ('add' in each || 'update' in each) {
          const [one] = some(1, 'add' in each ? each.add : each.update)
          const added = 'update' in each ? { ...one!, text: `${one!.text}\n\n${STORY[(each.update % 5) + 5]}` } : one!
          const { keys } = await collection.add([added])
          expected.set(added.id, added)
          if (keys[0] !== undefined) ids.set(added.id, keys[0])
        } else if ('remove' in each) {
          const id = `a${each.remove}`
          await collection.remove([ids.get(id) ?? 9_999])
          expected.delete(id)
        } else if ('compact' in each) await collection.compact(undefined, { whole: true })
        else collection = await Collection.open(store)
      }
      const fresh = await Collection.open(new MemoryStore())
      await fresh.add([...expected.values()])
      expect(await report(collection)).toEqual(await report(fresh))
    }), { numRuns: 15 })
  })
})
