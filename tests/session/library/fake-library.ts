import { vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { Collection } from '../../../corpus/collection'
import { ReaderLibrary } from '../../../corpus/reader-library'
import { MemoryStore } from '../../../corpus/stores/memory-store'
import { addArticles } from '../../../entrypoints/background/keep-articles'
import type { BackgroundRequests } from '../../../messages/contract'
import type { Message, Reply } from '../../../messages/message'
import { backgroundAsks } from '../../../messages/schemas'
import * as v from 'valibot'

/** A background with an empty library in memory, asked as the real one is: what its schemas refuse is refused here. */
export function fakeLibrary() {
  fakeBrowser.reset()
  const nothing = { segments: [], removed: new Map(), read: async () => [] }
  const library = new ReaderLibrary(nothing, Collection.open(new MemoryStore()), async () => undefined)
  const asked: string[] = []
  /** Thrown instead of the answer to a kind of question. */
  const errors = new Map<string, unknown>()
  const answers: { [Kind in keyof BackgroundRequests]?: (ask: BackgroundRequests[Kind]['ask']) => Promise<BackgroundRequests[Kind]['answer']> } = {
    librarySize: () => library.size(),
    addArticles: (ask) => addArticles(ask, Promise.resolve(library)),
    removeArticles: ({ keys }) => library.remove(keys),
    cards: ({ from, most }) => library.cards(from, most),
    articles: ({ from, most }) => library.scan(from, most),
  }
  async function sendMessage({ kind, ask }: Message): Promise<Reply> {
    asked.push(kind)
    await fake.before(kind)
    const name = kind as keyof BackgroundRequests
    const answer = answers[name] as ((ask: unknown) => Promise<unknown>) | undefined
    if (errors.has(kind)) {
      const error = String(errors.get(kind))
      fake.onError()
      return { ok: false, error }
    }
    return { ok: true, answer: await answer?.(v.parse(backgroundAsks[name], JSON.parse(JSON.stringify(ask)))) }
  }
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(sendMessage as typeof fakeBrowser.runtime.sendMessage)
  const fake = { library, asked, errors, onError: () => {}, before: (_kind: string): unknown => undefined }
  return fake
}
