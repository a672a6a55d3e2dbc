import { browser } from 'wxt/browser'
import type { Report } from '../../corpus/report'

const LOCALE = 'en'
const numbers = new Intl.NumberFormat(LOCALE)

/** Says on the tab's button how many passages of the page other articles print, and the same in words in its title. */
export async function showBadge(tabId: number, report: Report): Promise<void> {
  const passages = countPassages(report)
  const articles = report.siblings.filter((sibling) => sibling.passages.length > 0).length
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

/** Stretches of the page that stand elsewhere: what two siblings print of the same lines counts once. */
export function countPassages(report: Report): number {
  const spans = report.siblings.flatMap((sibling) => sibling.passages.map((passage) => passage.here)).toSorted((a, b) => a[0] - b[0])
  let count = 0
  let reached = -1
  for (const [start, end] of spans) {
    if (start >= reached) count += 1
    reached = Math.max(reached, end)
  }
  return count
}

function counted(count: number, noun: string): string {
  return `${numbers.format(count)} ${noun}${count === 1 ? '' : 's'}`
}
