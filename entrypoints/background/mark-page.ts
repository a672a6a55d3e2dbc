import type { Span } from '../../corpus/article'
import { askPage, NoAnswer } from '../../messages/ask'
import type { Check, Mark, PageAnswer } from '../../messages/contract'
import { checkOfId, saveShown } from '../../session/checks'

/** Highlights the passages of the named siblings in the checked page, and remembers the choice. */
export async function highlight({ checkId, siblings }: { checkId: string; siblings: string[] }): Promise<PageAnswer> {
  const check = await checkOfId(checkId)
  if (check === null) return { state: 'lost' }
  await saveShown(check.tabId, siblings)
  return asked(() => askPage(check.tabId, 'highlight', { marks: marksOf(check, siblings) }))
}

/** Scrolls the checked page to a stretch of its text. */
export async function reveal({ checkId, span }: { checkId: string; span: Span }): Promise<PageAnswer> {
  const check = await checkOfId(checkId)
  return check === null ? { state: 'lost' } : asked(() => askPage(check.tabId, 'reveal', { span }))
}

function marksOf(check: Check, siblings: string[]): Mark[] {
  return check.report.siblings
    .filter((sibling) => siblings.includes(sibling.id))
    .flatMap((sibling) => sibling.passages.map(({ here, kind }) => ({ span: here, kind })))
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
