import { browser } from 'wxt/browser'
import { checkSources } from '../../components/check-sources'
import { stretches } from '../../components/popup/stretches'
import { quietCheck } from '../../components/quiet-check'
import { texts } from '../../components/texts'
import type { Check } from '../../messages/contract'
import { settings } from '../../session/settings'
import { speakTheBrowsersLanguage } from '../../session/speak-in-page'

/** Says on the tab's button how many passages of the page other articles print: the popup's own count, and the same in words. No number stands for nothing. */
export async function showBadge(found: Check): Promise<void> {
  const { tabId } = found
  const { check } = quietCheck(found, (await settings()).noise)
  speakTheBrowsersLanguage()
  const passages = stretches(checkSources(check)).length
  await Promise.all([
    browser.action.setBadgeBackgroundColor({ tabId, color: '#24476b' }),
    browser.action.setBadgeText({ tabId, text: passages > 0 ? texts.number(passages) : '' }),
    browser.action.setTitle({ tabId, title: said(check, passages) }),
  ])
}

/** Takes number and title back; a tab that is gone has neither. */
export async function clearBadge(tabId: number): Promise<void> {
  await Promise.allSettled([browser.action.setBadgeText({ tabId, text: '' }), browser.action.setTitle({ tabId, title: '' })])
}

function said({ part, report }: Check, passages: number): string {
  const printing = report.siblings.filter((sibling) => sibling.passages.length > 0).length
  if (passages > 0) return texts.badge.found(passages, printing, part)
  // What was not searched may hold anything.
  return report.searched.complete ? texts.badge.nothing(report.searched.articles, part) : texts.badge.incomplete
}
