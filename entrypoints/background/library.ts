import { Collection, type Outcome } from '../../corpus/collection'
import { ReaderLibrary } from '../../corpus/reader-library'
import { builtInShelf } from '../../corpus/seeds/built-in'
import { BrowserStore } from '../../corpus/stores/browser-store'
import type { StoredArticle } from '../../corpus/stores/store'
import { loadedFiles } from '../../corpus/stores/stored-files'
import type { LibraryService } from '../../messages/channel'
import { inTurns } from '../../components/in-turns'
import { libraryInWorker } from './library-in-worker'

/**
 * The largest index, in bytes, that the background reads whole: about ten thousand articles. A larger one goes to a
 * worker, which reads what it is asked for; starting that takes longer than reading a small index.
 */
const MOST_LOADED = 24_000_000

let opened: Promise<LibraryService> | null = null

/** Opens the library once in a background's life, here or in a worker; the background may die after any reply, and the next one opens it again. */
export function openLibrary(): Promise<LibraryService> {
  opened ??= open()
  return opened
}

/** The same with what a check needs read: work for the time in which the page is being read, by another process. */
export async function preparedLibrary(): Promise<LibraryService> {
  const library = await openLibrary()
  await library.prepare()
  return library
}

async function open(): Promise<LibraryService> {
  const store = await loadedFiles().then((files) => BrowserStore.open(files)).catch((error: unknown) => new Error(String(error)))
  // Without storage, as in some private windows, there are still the built-in articles.
  if (store instanceof Error) return new ReaderLibrary(builtInShelf(), Promise.reject(store), inTurns)
  const state = await store.state()
  const bytes = state?.segments.reduce((sum, segment) => sum + segment.bytes, 0) ?? 0
  if (bytes > MOST_LOADED) {
    store.close()
    return libraryInWorker(forget)
  }
  return new LoadedLibrary(store)
}

function forget(): void {
  opened = null
}

/** A library that is read whole, and opened anew in a worker once it has grown too large for that. */
class LoadedLibrary extends ReaderLibrary {
  readonly #store: BrowserStore

  constructor(store: BrowserStore) {
    super(builtInShelf(), Collection.open(store, inTurns), inTurns)
    this.#store = store
  }

  override async add(articles: StoredArticle[]): Promise<Outcome> {
    const outcome = await super.add(articles)
    if ((await this.size()).indexBytes > MOST_LOADED) {
      await this.settled()
      this.#store.close()
      forget()
    }
    return outcome
  }
}
