import { browser } from 'wxt/browser'
import { checkSources } from '../../components/check-sources'
import { stretches } from '../../components/popup/stretches'
import type { Check } from '../../messages/contract'

const numbers = new Intl.NumberFormat('en')

/** Says on the tab's button how many passages of the page other articles print: the popup's own count, and the same in words. */
export async function showBadge(check: Check): Promise<void> {
  const { tabId } = check
  const passages = stretches(checkSources(check)).length
  const articles = check.report.siblings.filter((sibling) => sibling.passages.length > 0).length
  const title = passages > 0 ? `Crossread: ${counted(passages, 'passage')} of this page also in ${counted(articles, 'other article')}` : ''
  await Promise.all([
    browser.action.setBadgeBackgroundColor({ tabId, color: '#24476b' }),
    browser.action.setBadgeText({ tabId, text: passages > 0 ? String(passages) : '' }),
    browser.action.setTitle({ tabId, title }),
  ])
}

/** Takes number and title back; a tab that is gone has neither. */
export async function clearBadge(tabId: number): Promise<void> {
  await Promise.allSettled([browser.action.setBadgeText({ tabId, text: '' }), browser.action.setTitle({ tabId, title: '' })])
}

function counted(count: number, noun: string): string {
  return `${numbers.format(count)} ${noun}${count === 1 ? '' : 's'}`
}
