import type { Span } from '../../corpus/article'
import { quietCheck } from '../../components/quiet-check'
import { askPage, NoAnswer } from '../../messages/ask'
import type { Check, Mark, PageAnswer } from '../../messages/contract'
import { checkOfId, saveShown } from '../../session/checks'
import { settings } from '../../session/settings'

/** Highlights the passages of the named siblings in the checked page, and remembers the choice. */
export async function highlight({ checkId, siblings }: { checkId: string; siblings: string[] }): Promise<PageAnswer> {
  const check = await checkOfId(checkId)
  if (check === null) return { state: 'lost' }
  await saveShown(check.tabId, siblings)
  return paint(check, siblings)
}

/** Highlights what is shown of a check as it is now: after the reader has changed what to leave out. */
export async function paint(check: Check, siblings: string[]): Promise<PageAnswer> {
  const { noise } = await settings()
  return asked(() => askPage(check.tabId, 'highlight', { marks: marksOf(quietCheck(check, noise).check, siblings) }))
}

/** Scrolls the checked page to a stretch of its text. */
export async function reveal({ checkId, span }: { checkId: string; span: Span }): Promise<PageAnswer> {
  const check = await checkOfId(checkId)
  return check === null ? { state: 'lost' } : asked(() => askPage(check.tabId, 'reveal', { span }))
}

/** Goes on to the next highlighted passage of a tab; where nothing was checked there is none. */
export async function nextPassage(tabId: number): Promise<PageAnswer> {
  return asked(() => askPage(tabId, 'next', {}))
}

/** What of the check's highlights its page shows now; null when the page does not answer any more. */
export async function inView({ checkId, seen }: { checkId: string; seen: Span[] }): Promise<Span[] | null> {
  const check = await checkOfId(checkId)
  return check === null ? null : askPage(check.tabId, 'inView', { seen }).catch(() => null)
}

/** More stretches than anyone looks at, and few enough to be found again at once on a page made to be slow. */
const MOST_MARKS = 400

/** Each stretch once, however many print it. */
function marksOf(check: Check, siblings: string[]): Mark[] {
  const marks = new Map<string, Mark>()
  for (const sibling of check.report.siblings) {
    if (!siblings.includes(sibling.id)) continue
    for (const { here, kind } of sibling.passages) marks.set(`${kind} ${here.join()}`, { span: here, kind })
  }
  return [...marks.values()].slice(0, MOST_MARKS)
}

/** A page that does not answer any more is lost, which is an answer. */
async function asked(ask: () => Promise<PageAnswer>): Promise<PageAnswer> {
  try {
    return await ask()
  } catch (error) {
    if (error instanceof NoAnswer) return { state: 'lost' }
    throw error
  }
}
