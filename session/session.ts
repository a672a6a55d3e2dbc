import { browser } from 'wxt/browser'
import type { BackupDue } from '../components/backup'
import type { Missing, PopupState } from '../components/popup/popup'
import { NO_NOISE, type Noise } from '../components/noise'
import type { KeepActions, Keeping } from '../components/save-page/keeping'
import type { Span } from '../corpus/article'
import type { NotSelected } from '../corpus/extract/extract-selection'
import { answerOfBackground, askBackground, NoAnswer } from '../messages/ask'
import { isNotSelected, type Check, type CheckAnswer, type PageAnswer, type Part } from '../messages/contract'
import { backupDueOnce } from './backup'
import { keepPage } from './keep-page'
import { painted } from './painted'
import { settings } from './settings'
import { openNoiseStore } from './store-noise'

/**
 * What the popup draws: the state of the check, the siblings whose passages are highlighted on the page, what of them is not, and
 * whether nothing was selected when that was to be checked instead.
 */
export interface View {
  state: PopupState
  shown: string[]
  missing: Missing | null
  unselected: NotSelected | null
  noise: Noise
  keeping: Keeping
  backup: BackupDue | null
}

export interface Session {
  readonly tabId: number
  /** Draws what is known of the tab, without reading it again; while it is being read, that is waited for. */
  recall(): Promise<void>
  /**
   * Checks the tab's page, or what is selected on it; by default the part that was checked last. What is known of it from before is
   * drawn at once, and replaced as soon as the page is read again.
   *
   * @param sent what the background says to the same question, when it was asked already
   */
  check(part?: Part, sent?: Promise<unknown>): Promise<void>
  /** Checks what is selected, in the place of what was found. Where nothing is, that stays, and the reader is told. */
  checkSelection(): Promise<void>
  show(siblings: string[]): Promise<void>
  /** Draws what somebody else has had shown on the page. */
  follow(siblings: string[]): void
  reveal(span: Span): Promise<void>
  compare(sibling: string): Promise<void>
  /** Chooses what is left out here, on the page, on the button, and of every later result. What is chosen elsewhere is drawn too. */
  leaveOut(noise: Noise): Promise<void>
  /** Saving the page. */
  readonly keep: KeepActions
  library(): Promise<void>
  /** Draws nothing any more that others choose. */
  close(): void
}

/** One opening of the popup, or of the side panel, over one tab. `draw` is called with every new view. */
export function openSession(tabId: number, draw: (view: View) => void): Session {
  let view: View = { state: { state: 'working' }, shown: [], missing: null, unselected: null, noise: NO_NOISE, keeping: { state: 'unknown' }, backup: null }
  const keep = keepPage((keeping) => change({ keeping }))
  const noiseStore = openNoiseStore((noise) => change({ noise }))
  let current: Check | null = null
  let last: Part = 'page'
  let checking = false
  let drawn = false
  /** Choices of ours that are under way. */
  let showing = 0

  /** The same again is not drawn again. */
  function change(next: Partial<View>): void {
    const before = view
    view = { ...view, ...next }
    if (!drawn || (Object.keys(next) as (keyof View)[]).some((key) => view[key] !== before[key])) draw(view)
    drawn = true
  }

  /** Settles once it is painted: until then nothing else takes the machine's time. */
  async function take(found: Check): Promise<void> {
    current = found
    last = found.part
    change({ state: { state: 'checked', check: found }, shown: found.shown, unselected: null })
    await painted()
    if (current === found) keep.look(found)
  }

  /** Known before a result is drawn; the frame around it does not wait. */
  async function readSettings(): Promise<void> {
    const { noise } = await settings()
    view = { ...view, noise }
  }

  async function recall(): Promise<void> {
    const [known] = await Promise.all([askBackground('lastCheck', { tabId }).catch(unknown), readSettings().catch(ignore)])
    if (checking) return
    if (known !== null) return void take(known)
    current = null
    change({ state: { state: 'unchecked' }, shown: [], missing: null, unselected: null })
  }

  async function check(part: Part = last, sent?: Promise<unknown>): Promise<void> {
    last = part
    checking = true
    let answered = false
    const ready = readSettings().catch(ignore)
    change({ state: { state: 'working' }, missing: null, unselected: null })
    const before = Promise.all([askBackground('lastCheck', { tabId }), ready]).then(([known]) => {
      if (known?.part === part && !answered) void take(known)
    }, ignore)
    const [answer] = await Promise.all([askForCheck(part, sent), ready])
    answered = true
    checking = false
    await settle(answer)
    await before
    const backup = await backupDueOnce().catch(unknown)
    if (backup !== null) change({ backup })
  }

  async function checkSelection(): Promise<void> {
    if (current === null) return check('selection')
    // Said anew each time, so that it is heard each time.
    change({ unselected: null })
    const answer = await askForCheck('selection')
    if (answer.state === 'not-article' && isNotSelected(answer.why)) change({ unselected: answer.why })
    else await settle(answer)
  }

  /** The background names what goes wrong in a check; without its answer only the matching is known to be missing. */
  function askForCheck(part: Part, sent?: Promise<unknown>): Promise<CheckAnswer> {
    const ask = () => askBackground('check', { tabId, part })
    const asked = sent === undefined ? ask() : answerOfBackground('check', sent)
    return asked
      .catch((error: unknown) => {
        // One that ended in the midst of it is woken by the next question.
        if (error instanceof NoAnswer && error.why === 'nobody') return ask()
        throw error
      })
      .catch(() => ({ state: 'failed', why: 'matching' }))
  }

  async function settle(answer: CheckAnswer): Promise<void> {
    if (answer.state === 'checked') {
      await take(answer.check)
      if (current === answer.check) await show(view.shown)
    } else {
      current = null
      change({ state: answer, shown: [] })
    }
  }

  async function show(siblings: string[]): Promise<void> {
    if (current === null) return
    change({ shown: siblings, missing: null })
    showing++
    const answer = await askBackground('highlight', { checkId: current.id, siblings }).catch(unknown)
    showing--
    if (siblings.length > 0) change({ missing: notFound(answer, 'all') })
  }

  function follow(siblings: string[]): void {
    // Our own choices come back too, perhaps after a newer one.
    if (current !== null && showing === 0 && siblings.join('\n') !== view.shown.join('\n')) change({ shown: siblings, missing: null })
  }

  async function reveal(span: Span): Promise<void> {
    if (current === null) return
    // Said anew each time, so that it is heard each time.
    change({ missing: null })
    change({ missing: notFound(await askBackground('reveal', { checkId: current.id, span }).catch(unknown), 'passage') })
  }

  async function compare(sibling: string): Promise<void> {
    if (current === null) return
    const { id } = current
    const url = `${browser.runtime.getURL('/compare.html')}?${new URLSearchParams({ check: id, sibling })}`
    await browser.tabs.create({ url, openerTabId: tabId })
  }

  async function leaveOut(noise: Noise): Promise<void> {
    change({ noise })
    await noiseStore.store(noise)
  }

  async function library(): Promise<void> {
    await browser.tabs.create({ url: browser.runtime.getURL('/library.html'), openerTabId: tabId })
  }

  return { tabId, recall, check, checkSelection, show, follow, reveal, compare, leaveOut, keep, library, close: noiseStore.close }
}

/** What of the asked stretches the page does not show any more, `whole` being all of them. */
function notFound(answer: PageAnswer | null, whole: Missing): Missing | null {
  if (answer === null) return null
  if (answer.state === 'lost') return whole
  if (answer.shown === answer.asked) return null
  return answer.shown === 0 ? whole : 'some'
}

/** A highlight that cannot be asked for leaves the page as it is, and the list beside it is still true. */
const unknown = () => null

function ignore(): void {}
