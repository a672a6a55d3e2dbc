import type { KeepActions, Keeping } from '../components/save-page/keeping'
import { askBackground } from '../messages/ask'
import type { Check, SavedPage } from '../messages/contract'
import { whyNotKept } from './why-not-kept'

export interface PageKeeper extends KeepActions {
  /** Looks up whether the page of a check is in the library. */
  look(check: Check): void
}

/** How long something can be undone, in ms. */
export const UNDO_MS = 10_000

/** Saving the page of one tab, from one view of it. `draw` is called with everything that comes of it. */
export function keepPage(draw: (keeping: Keeping) => void): PageKeeper {
  let checkId = ''
  /** What is so when nothing goes on and nothing is asked, and what was so before the last saving. */
  let rest: Keeping = { state: 'unknown' }
  let before: Keeping = rest
  let shown: Keeping = rest
  let last: SavedPage | null = null
  let looking: Promise<void> = Promise.resolve()
  let timer: ReturnType<typeof setTimeout> | undefined

  function show(keeping: Keeping): void {
    clearTimeout(timer)
    shown = keeping
    draw(keeping)
  }

  function look(check: Check): void {
    if (check.part !== 'page') return
    // What the reader is told, or asked, is not wiped away by a check of the same page.
    if (check.id === checkId && shown !== rest) return
    if (check.id !== checkId && shown.state !== 'unknown') {
      rest = { state: 'unknown' }
      show(rest)
    }
    checkId = check.id
    looking = lookUp(check.id)
  }

  async function lookUp(id: string): Promise<void> {
    // A library that cannot be read says why once something is to be saved.
    const saved = await askBackground('saved', { checkId: id }).catch(() => null)
    if (id !== checkId || shown !== rest) return
    rest = saved ? { state: 'kept', savedAt: saved.savedAt, same: saved.same } : { state: 'absent' }
    show(rest)
  }

  async function begin(): Promise<void> {
    await looking
    if (rest.state !== 'kept') return write(false)
    show(rest.same ? rest : { state: 'asking', savedAt: rest.savedAt })
  }

  async function write(beside: boolean): Promise<void> {
    await attempt(async () => {
      const saved = await askBackground('savePage', { checkId, beside })
      if (saved === null) return show({ state: 'failed', why: 'gone' })
      last = saved
      before = rest
      rest = { state: 'kept', savedAt: saved.savedAt, same: true }
      if (saved.how === 'unchanged') return show(rest)
      show({ state: 'done', how: beside ? 'both' : saved.how === 'updated' ? 'updated' : 'saved' })
      timer = setTimeout(() => show(rest), UNDO_MS)
    })
  }

  async function undo(): Promise<void> {
    const done = last
    if (done === null) return
    await attempt(async () => {
      // The old copy takes the new one's place in one step: there is never none.
      if (done.replaced) await askBackground('addArticles', { articles: [done.replaced] })
      else await askBackground('removeArticles', { keys: [done.key] })
      rest = before
      show({ state: 'undone', again: rest.state === 'kept' })
    })
  }

  async function attempt(work: () => Promise<void>): Promise<void> {
    show({ state: 'saving' })
    try {
      await work()
    } catch (error) {
      show({ state: 'failed', why: whyNotKept(error) })
    }
  }

  return {
    look,
    onSave: () => void begin(),
    onUpdate: () => void write(false),
    onKeepBoth: () => void write(true),
    onCancel: () => show(rest),
    onUndo: () => void undo(),
  }
}
