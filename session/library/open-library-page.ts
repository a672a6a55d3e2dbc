import type { LibraryActions, LibraryView, Said, Work } from '../../components/library/library-view'
import { askBackground } from '../../messages/ask'
import { UNDO_MS } from '../keep-page'
import { backupDue, noteExport, putOffBackup } from '../backup'
import { whyNotKept } from '../why-not-kept'
import { CardList } from './card-list'
import { BadFile } from './file-lines'
import { exportAll, importCutOff, importFile, newUndo, removeAll, takeBack, type Imported, type Undo } from './change-library'
import { beginJournal, endJournal, openJournal } from './import-journal'

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
  /** The browser's own: an import holds one, which ends with its page. */
  locks: Pick<LockManager, 'request'>
}

/** Name of the lock that says whether an import goes on, in whichever window. */
const IMPORT = 'import'

/** One opening of the library page. One thing is done at a time; what it did can be undone for a while. */
export function openLibraryPage({ draw, save, usage, locks }: Surroundings): LibraryPage {
  const list = new CardList()
  let view: LibraryView = { size: null, bytes: null, broken: null, read: 0, query: '', found: [], card: (key) => list.card(key), backup: null, cutOff: null, work: null, said: null }
  let last: Undo | null = null
  /** The undo of an import that could not be taken back at once: its journal is still there. */
  let half: Undo | null = null
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
    const looking = lookForCutOff().catch(() => undefined)
    try {
      // A background that ended meanwhile is woken by the second try.
      await readAll().catch(readAll)
    } catch (error) {
      change({ broken: whyNotKept(error) })
    }
    await looking
  }

  /** An import of which there is a journal, while none goes on in any window, was cut off. */
  async function lookForCutOff(): Promise<void> {
    await locks.request(IMPORT, { ifAvailable: true }, async (lock) => {
      if (lock === null || half !== null) return
      const journal = await openJournal()
      if (journal === null) return change({ cutOff: null })
      const { added, updated } = await importCutOff()
      if (added + updated > 0) return change({ cutOff: { file: journal.file, added, updated } })
      await endJournal()
    })
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
    const { signal } = (stop = new AbortController())
    forgetUndo()
    change({ work: { what, done: 0 }, said: null })
    const said = await act((done) => change({ work: { what, done } }), signal).catch((error: unknown) => whatFailed(error, signal))
    change({ work: null, said })
    // What failed stays until it is dismissed.
    if ('undo' in said && said.undo && said.what !== 'failed') timer = setTimeout(() => endUndo(said), UNDO_MS)
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
      return takenBack(undo, (done) => change({ work: { what: 'rollback', done } }), whatFailed(error, signal))
    }
  }

  /** Takes a change back, and says `said` then; or that it is half done, and can be tried again. */
  async function takenBack(undo: Undo, onProgress: (done: number) => void, said: Said): Promise<Said> {
    try {
      await takeBack(undo, { onProgress })
      return said
    } catch {
      last = undo
      return { what: 'failed', why: 'rollback', undo: true }
    }
  }

  function isHalfDone(said: Said): boolean {
    return said.what === 'failed' && said.why === 'rollback'
  }

  function importArticles(file: File): void {
    const undo = newUndo()
    void work('import', (onProgress, signal) =>
      locks.request(IMPORT, { signal }, async () => {
        await beginJournal(file.name)
        half = null
        change({ cutOff: null })
        const said = await undoable(undo, signal, async () => {
          const result: Imported = await importFile(file, undo, { onProgress, signal })
          return { what: 'imported', file: file.name, ...result, undo: result.added + result.updated > 0 }
        })
        if (isHalfDone(said)) half = undo
        else await endJournal()
        return said
      }),
    )
  }

  function takeBackCutOff(): void {
    change({ cutOff: null })
    void work('undo', (onProgress) =>
      locks.request(IMPORT, async () => {
        let said: Said = { what: 'undone' }
        let taken = -1
        // The background may only now have finished a batch of the page that was closed.
        for (let journal = await openJournal(); journal !== null && journal.batches > taken; journal = await openJournal()) {
          taken = journal.batches
          const { undo } = await importCutOff()
          said = await takenBack(undo, onProgress, { what: 'undone' })
          if (isHalfDone(said)) {
            half = undo
            return said
          }
        }
        await endJournal()
        return said
      }),
    )
  }

  function keepCutOff(): void {
    change({ cutOff: null })
    // Another window may have begun an import since: its journal is its own.
    void locks.request(IMPORT, { ifAvailable: true }, (lock) => (lock === null ? undefined : endJournal()))
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
      const all = await exportAll(view.size?.articles ?? 0, { onProgress, signal })
      const file = `crossread-library-${new Date().toISOString().slice(0, 10)}.jsonl`
      save(file, all.blob())
      await noteExport(new Date())
      change({ backup: null })
      return { what: 'exported', file, articles: all.count }
    })
  }

  function undo(): void {
    const taken = last
    if (taken === null) return
    void work('undo', async (onProgress) => {
      const said = await takenBack(taken, onProgress, { what: 'undone' })
      if (taken === half && !isHalfDone(said)) {
        half = null
        await endJournal()
      }
      return said
    })
  }

  return {
    refresh,
    onQuery: (query) => change({ query, found: list.find(query) }),
    onImport: importArticles,
    onKeepCutOff: keepCutOff,
    onTakeBackCutOff: takeBackCutOff,
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

function whatFailed(error: unknown, signal: AbortSignal): Said {
  if (signal.aborted) return { what: 'cancelled' }
  return { what: 'failed', why: error instanceof BadFile ? 'damaged' : whyNotKept(error) }
}
