import { browser } from 'wxt/browser'
import { parseUrl } from '../corpus/extract/parse-url'
import { isOfWeb } from '../corpus/web-protocol'
import type { Part } from '../messages/contract'
import type { Message } from '../messages/message'
import { holdWorkers } from './hold-workers'

/**
 * What is asked before the popup's own code is there, and taken over by it. Small enough for a script, where modules
 * would wait until the whole page is read.
 */
export interface FirstAsk {
  tab: ReturnType<typeof activeTab>
  part: Part
  /** What the background says to `check`, as it came. */
  answer: Promise<unknown>
}

const HERE = Symbol.for('crossread-first-ask')

/**
 * Wakes the background, opens the library, brings the page script into the active tab and has it read, and asks for
 * the check: all of it works while the popup is still being loaded.
 */
export function askFirst(search: string): void {
  // Nobody to wake is nothing to say here: the check that follows will say it.
  send({ to: 'background', kind: 'wake', ask: {} }).catch(ignore)
  if (!import.meta.env.FIREFOX) void holdWorkers()
  const part: Part = new URLSearchParams(search).get('part') === 'selection' ? 'selection' : 'page'
  const tab = activeTab()
  const answer = tab.then((found) => send({ to: 'background', kind: 'check', ask: { tabId: found?.id, part } }))
  answer.catch(ignore)
  void tab.then((found) => readAhead(found, part)).catch(ignore)
  Object.assign(globalThis, { [HERE]: { tab, part, answer } satisfies FirstAsk })
}

/** What was asked first here; null where nothing was. */
export function firstAsk(): FirstAsk | null {
  return (globalThis as { [HERE]?: FirstAsk })[HERE] ?? null
}

/** The tab the popup was opened over. */
export async function activeTab() {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  return tab
}

async function readAhead(tab: Awaited<FirstAsk['tab']>, part: Part): Promise<void> {
  const url = parseUrl(tab?.url ?? '')
  if (tab?.id === undefined || url === null || !isOfWeb(url)) return
  await browser.scripting.executeScript({ target: { tabId: tab.id }, files: ['/page.js'] })
  const message: Message = { to: 'page', kind: 'readAhead', ask: { part } }
  await browser.tabs.sendMessage(tab.id, message, { frameId: 0 })
}

function send(message: Message): Promise<unknown> {
  return browser.runtime.sendMessage(message)
}

function ignore(): void {}
