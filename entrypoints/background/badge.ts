import { browser } from 'wxt/browser'
import { checkSources } from '../../components/check-sources'
import { stretches } from '../../components/popup/stretches'
import type { Check } from '../../messages/contract'

const numbers = new Intl.NumberFormat('en')

/** Says on the tab's button how many passages of the page other articles print: the popup's own count, and the same in words. No number stands for nothing. */
export async function showBadge(check: Check): Promise<void> {
  const { tabId } = check
  const passages = stretches(checkSources(check)).length
  await Promise.all([
    browser.action.setBadgeBackgroundColor({ tabId, color: '#24476b' }),
    browser.action.setBadgeText({ tabId, text: passages > 0 ? String(passages) : '' }),
    browser.action.setTitle({ tabId, title: `Crossread: ${said(check, passages)}` }),
  ])
}

/** Takes number and title back; a tab that is gone has neither. */
export async function clearBadge(tabId: number): Promise<void> {
  await Promise.allSettled([browser.action.setBadgeText({ tabId, text: '' }), browser.action.setTitle({ tabId, title: '' })])
}

function said({ part, report }: Check, passages: number): string {
  const compared = part === 'selection' ? 'the selected text' : 'this page'
  const printing = report.siblings.filter((sibling) => sibling.passages.length > 0).length
  if (passages > 0) return `${counted(passages, 'passage')} of ${compared} also in ${counted(printing, 'other article')}`
  const { articles, complete } = report.searched
  // What was not searched may hold anything.
  return complete ? `nothing of ${compared} found in ${counted(articles, 'article')}` : 'the search for this page could not be completed'
}

function counted(count: number, noun: string): string {
  return `${numbers.format(count)} ${noun}${count === 1 ? '' : 's'}`
}
