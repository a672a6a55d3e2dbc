import type { LibraryActions, LibraryView, Said, Work } from '../../components/library/library-view'
import { askBackground } from '../../messages/ask'
import { UNDO_MS } from '../keep-page'
import { backupDue, noteExport, putOffBackup } from '../backup'
import { whyNotKept } from '../why-not-kept'
import { CardList } from './card-list'
import { BadFile } from './file-lines'
import { exportAll, importFile, newUndo, removeAll, takeBack, type Imported, type Undo } from './change-library'

export interface LibraryPage extends LibraryActions {
  /** Reads how much there is, and the list where it has changed: at the start, and when the reader comes back to the page. */
  refresh(): Promise<void>
}

interface Surroundings {
  draw(view: LibraryView): void
  /** Hands a file to the browser's downloads. */
  save(name: string, content: Blob): void
  /** Bytes of all that is stored; null when the browser does not say. */
  usage(): Promise<number | null>
}

/** One opening of the library page. One thing is done at a time; what it did can be undone for a while. */
export function openLibraryPage({ draw, save, usage }: Surroundings): LibraryPage {
  const list = new CardList()
  let view: LibraryView = { size: null, bytes: null, broken: null, read: 0, query: '', found: [], card: (key) => list.card(key), backup: null, work: null, said: null }
  let last: Undo | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let stop: AbortController | null = null
  let refreshed: Promise<void> = Promise.resolve()

  function change(next: Partial<LibraryView>): void {
    view = { ...view, ...next }
    draw(view)
  }

  function showList(of: number): void {
    change({ found: list.find(view.query), read: of === 0 ? 1 : Math.min(1, list.size / of) })
  }

  /** One after the other: each card is added to the list once. */
  function refresh(): Promise<void> {
    refreshed = refreshed.then(readAgain)
    return refreshed
  }

  async function readAgain(): Promise<void> {
    try {
      // A background that ended meanwhile is woken by the second try.
      await readAll().catch(readAll)
    } catch (error) {
      change({ broken: whyNotKept(error) })
    }
  }

  async function readAll(): Promise<void> {
    const size = await askBackground('librarySize', {})
    change({ size, broken: null, bytes: await usage(), backup: await backupDue() })
    const show = () => showList(size.articles)
    if (list.size > 0) await list.readNew()
    // Something else is there, or no more: in another window, or since an import put news in the place of what was listed.
    if (list.size !== size.articles) await list.read(size.newestKey, show)
    show()
  }

  /** Does one thing, with its progress drawn and its end said, and puts the list right. */
  async function work(what: Work['what'], act: (onProgress: (done: number) => void, signal: AbortSignal) => Promise<Said>): Promise<void> {
    if (view.work !== null) return
    stop = new AbortController()
    forgetUndo()
    change({ work: { what, done: 0 }, said: null })
    const said = await act((done) => change({ work: { what, done } }), stop.signal).catch((error: unknown): Said => ({ what: 'failed', why: whyFailed(error) }))
    change({ work: null, said })
    if ('undo' in said && said.undo) timer = setTimeout(() => endUndo(said), UNDO_MS)
    await refresh()
  }

  function forgetUndo(): void {
    clearTimeout(timer)
    last = null
  }

  function endUndo(said: Said): void {
    forgetUndo()
    if (view.said === said) change({ said: { ...said, undo: false } as Said })
  }

  /** A change that leaves nothing behind when it is cancelled or fails. */
  async function undoable(undo: Undo, signal: AbortSignal, act: () => Promise<Said>): Promise<Said> {
    try {
      const said = await act()
      last = undo
      return said
    } catch (error) {
      await takeBack(undo, { onProgress: (done) => change({ work: { what: 'rollback', done } }) })
      if (signal.aborted) return { what: 'cancelled' }
      throw error
    }
  }

  function importArticles(file: File): void {
    const undo = newUndo()
    void work('import', (onProgress, signal) =>
      undoable(undo, signal, async () => {
        const result: Imported = await importFile(file, undo, { onProgress, signal })
        return { what: 'imported', file: file.name, ...result, undo: result.added + result.updated > 0 }
      }),
    )
  }

  function remove(keys: readonly number[]): void {
    const undo = newUndo()
    void work('delete', (onProgress, signal) =>
      undoable(undo, signal, async () => {
        await removeAll(keys, undo, { onProgress, signal })
        list.remove(keys)
        return { what: 'deleted', articles: undo.articles.count, undo: undo.articles.count > 0 }
      }),
    )
  }

  function exportArticles(): void {
    void work('export', async (onProgress, signal): Promise<Said> => {
      try {
        const all = await exportAll(view.size?.articles ?? 0, { onProgress, signal })
        const file = `crossread-library-${new Date().toISOString().slice(0, 10)}.jsonl`
        save(file, all.blob())
        await noteExport(new Date())
        return { what: 'exported', file, articles: all.count }
      } catch (error) {
        if (signal.aborted) return { what: 'cancelled' }
        throw error
      }
    })
  }

  function undo(): void {
    const taken = last
    if (taken === null) return
    void work('undo', async (onProgress) => {
      await takeBack(taken, { onProgress })
      return { what: 'undone' }
    })
  }

  return {
    refresh,
    onQuery: (query) => change({ query, found: list.find(query) }),
    onImport: importArticles,
    onExport: exportArticles,
    onDelete: remove,
    // All that is there, not only what has been read of it.
    onDeleteAll: () => void refreshed.then(() => remove(list.find(''))),
    onUndo: undo,
    onCancel: () => stop?.abort(),
    onNotNow: () => {
      change({ backup: null })
      void putOffBackup()
    },
    onDismiss: () => change({ said: null }),
  }
}

function whyFailed(error: unknown) {
  return error instanceof BadFile ? 'damaged' : whyNotKept(error)
}
