import { askPage, NoAnswer } from '../../messages/ask'
import { isNotSelected, type Check, type CheckAnswer, type ExtractAnswer, type Part, type Timings } from '../../messages/contract'
import { showBadge } from './badge'
import { forgetTab } from './forget-on-navigation'
import { checkOfTab, newCheckId, saveCheck } from '../../session/checks'
import { injectPage } from './inject-page'
import { judgePage } from './judge-page'
import { matchPage, type Corpus } from './match-page'
import { tabAddress } from './tab-address'
import { refusal, unsupported } from './unsupported'

/** Reads the page in a tab, or what is selected on it, matches it against the corpus, remembers what was found. What goes wrong has a name. */
export async function check({ tabId, part }: { tabId: number; part: Part }, openLibrary: () => Corpus | Promise<Corpus>): Promise<CheckAnswer> {
  const answer = await attempt(tabId, part, openLibrary)
  // What an earlier check of the tab found must not be said by button and page while the popup says something else …
  if (answer.state !== 'checked' && !isUnselected(answer)) await forgetTab(tabId)
  return answer
}

/** … but where nothing was selected, the page was not read again: what was found on it still holds. */
function isUnselected(answer: CheckAnswer): boolean {
  return answer.state === 'not-article' && isNotSelected(answer.why)
}

async function attempt(tabId: number, part: Part, openLibrary: () => Corpus | Promise<Corpus>): Promise<CheckAnswer> {
  // 1. Is it worth a try? The browser keeps some addresses of its own secret even after a click.
  const address = await tabAddress(tabId)
  const why = address === null ? null : unsupported(address)
  if (why !== null) return { state: 'unsupported', why }

  // 2. Read the page; its process works while ours opens the corpus.
  const timings: Timings = { inject: 0, extract: 0, open: 0, match: 0, store: 0 }
  const opening = timed(timings, 'open', openLibrary).catch(() => null)
  const read = await readPage(tabId, part, address, timings)
  if (read.state !== 'article') return read
  if (address === null) return { state: 'failed', why: 'no-access' }
  const stayed = tabAddress(tabId).then((now) => now === address)

  // 3. Match it.
  const corpus = await opening
  if (corpus === null) return { state: 'failed', why: 'matching' }
  const page = judgePage(read.page, address)
  const found = await timed(timings, 'match', () => matchPage(corpus, page)).catch(() => null)
  if (found === null) return { state: 'failed', why: 'matching' }
  if (!(await stayed)) return { state: 'failed', why: 'extraction' }

  // 4. Remember it: under the same id, and with what the reader chose to see, when nothing but the clock has changed.
  const last = await checkOfTab(tabId)
  const same = last !== null && last.address === address && last.page.text === page.text ? last : null
  const shown = found.siblings.map((sibling) => sibling.id).filter((id) => same === null || same.shown.includes(id))
  const checked: Check = { id: same?.id ?? newCheckId(tabId), tabId, address, part, page, ...found, shown, timings }
  // A full session loses the highlights and the side-by-side view, not the answer.
  await timed(timings, 'store', () => Promise.allSettled([saveCheck(checked), showBadge(checked)]))
  // A tab that was closed or left while its page was matched was to be forgotten before there was anything to forget.
  if ((await tabAddress(tabId)) !== address) return { state: 'failed', why: 'extraction' }
  return { state: 'checked', check: checked }
}

function notInjected(error: unknown, address: string | null): Exclude<CheckAnswer, { state: 'checked' }> {
  if (error instanceof NoAnswer) return { state: 'failed', why: 'extraction' }
  const why = refusal(String(error))
  if (why !== null) return { state: 'unsupported', why }
  // A click shows the address of every page that may be read: where it stays hidden, the click was for another page.
  return address === null ? { state: 'failed', why: 'no-access' } : { state: 'unsupported', why: 'other' }
}

/** What the page says. The popup's first script may have brought the page script in already; where nobody answers, it is brought in now. */
async function readPage(tabId: number, part: Part, address: string | null, timings: Timings): Promise<Exclude<CheckAnswer, { state: 'checked' }> | ExtractAnswer> {
  const ask = () => timed(timings, 'extract', () => extract(tabId, part))
  const read = address === null ? null : await ask()
  if (read !== null) return read
  try {
    await timed(timings, 'inject', () => injectPage(tabId))
  } catch (error) {
    return notInjected(error, address)
  }
  return (await ask()) ?? { state: 'failed', why: 'reload' }
}

/** Null where nobody answers. */
async function extract(tabId: number, part: Part): Promise<ExtractAnswer | null> {
  try {
    return await askPage(tabId, 'extract', { part })
  } catch (error) {
    return error instanceof NoAnswer && error.why === 'nobody' ? null : { state: 'failed', why: 'extraction' }
  }
}

async function timed<T>(timings: Timings, step: keyof Timings, work: () => T | Promise<T>): Promise<T> {
  const start = performance.now()
  try {
    return await work()
  } finally {
    timings[step] = performance.now() - start
  }
}
