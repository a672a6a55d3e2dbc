import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { indexRecord } from '../../../corpus/index/record-batch'
import { BrowserStore } from '../../../corpus/stores/browser-store'
import { MemoryStore } from '../../../corpus/stores/memory-store'
import type { Store, StoredArticle } from '../../../corpus/stores/store'
import { memoryFiles } from './memory-files'

const article = (id: string, url: string | null = null): StoredArticle => ({ id, outlet: 'Gull', title: id, date: null, url, text: `The ${id} came in.`, savedAt: '2026-11-02T08:00:00.000Z' })
const state = { format: 1, segments: [], nextKey: 4 }
let databases = 0

const STORES: [string, () => Promise<Store>][] = [
  ['in memory', () => Promise.resolve(new MemoryStore())],
  ['in the browser', () => BrowserStore.open(memoryFiles(), `store-${databases++}`)],
]

describe.each(STORES)('a store %s', (_, open) => {
  it('gives back what was put, by key, id and address, in order', async () => {
    const store = await open()
    await store.commit({ state, put: [[1, article('ferry', 'https://gull.example/1')], [2, article('tug')], [3, article('ferry')]] })
    expect(await store.read([2, 9, 1])).toEqual([article('tug'), undefined, article('ferry', 'https://gull.example/1')])
    expect(await store.find('id', 'ferry')).toEqual([1, 3])
    expect(await store.find('url', 'https://gull.example/1')).toEqual([1])
    expect((await store.scan(2, 5)).map(([key]) => key)).toEqual([2, 3])
    expect((await store.scan(1, 2)).map(([key]) => key)).toEqual([1, 2])
    expect(await store.cards(3, 1)).toEqual([[3, expect.objectContaining({ id: 'ferry', words: 4, lead: 'The ferry came in.' })]])
    expect(await store.cards(3, 1)).not.toEqual([[3, expect.objectContaining({ text: expect.anything() })]])
    expect(await store.state()).toEqual(state)
  })

  it('forgets what is removed and settled', async () => {
    const store = await open()
    const record = indexRecord(article('ferry'))
    await store.commit({ put: [[1, article('ferry')], [2, article('tug')]], tail: [[1, record], [2, record]] })
    await store.commit({ remove: [1], settled: [1], removed: [[2, record]] })
    expect(await store.pending()).toEqual({ tail: [[2, record]], removed: [[2, record]] })
    expect([await store.read([1]), (await store.cards(1, 9)).map(([key]) => key)]).toEqual([[undefined], [2]])
  })

  it('has a file once it is closed, and until it is removed', async () => {
    const store = await open()
    const file = await store.createFile('segment-1')
    file.write(Uint8Array.of(5, 6, 7, 8), 4)
    file.write(Uint8Array.of(1, 2, 3, 4), 0)
    await file.close()
    const bytes = await store.openFile('segment-1')
    expect([bytes.size, [...bytes.read(2, 4)]]).toEqual([8, [3, 4, 5, 6]])
    expect(await store.fileNames()).toEqual(['segment-1'])
    await store.removeFile('segment-1')
    await store.removeFile('segment-1')
    expect(await store.fileNames()).toEqual([])
    await expect(store.openFile('segment-1')).rejects.toThrow('segment-1')
  })
})

describe('a store in the browser', () => {
  it('commits nothing of a change of which a part cannot be stored', async () => {
    const store = await BrowserStore.open(memoryFiles(), `store-${databases++}`)
    const odd = { ...article('tug'), title: (() => 'no data') as unknown as string }
    await expect(store.commit({ state, put: [[1, article('ferry')], [2, odd]] })).rejects.toThrow('could not be cloned')
    expect([await store.state(), await store.scan(0, 9), await store.cards(0, 9)]).toEqual([null, [], []])
    await store.commit({ put: [[1, article('ferry')]] })
    expect(await store.scan(0, 9)).toEqual([[1, article('ferry')]])
  })
})
