import { vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import type { Article } from '../../../corpus/article'
import { pageId } from '../../../corpus/extract/page-id'
import type { PageArticle } from '../../../corpus/extract/page-article'
import type { Report } from '../../../corpus/report'
import type { Corpus } from '../../../entrypoints/background/match-page'
import { newCheckId } from '../../../session/checks'
import type { Check } from '../../../messages/contract'
import type { Message, Reply } from '../../../messages/message'

export const address = 'https://morning.example/harbour'

export const page: PageArticle = {
  id: pageId(address),
  outlet: 'Morning Example',
  title: 'Harbour reopens',
  date: '2026-11-02',
  url: address,
  text: 'The harbour reopened on Monday.\n\nShips waited for nine days.',
  author: null,
  language: 'en',
  dateFrom: 'meta',
}

const other: Article = { id: 'other', outlet: 'Evening Example', title: 'Ships sail again', date: null, url: null, text: page.text }

export const report: Report = {
  id: page.id,
  searched: { articles: 2, complete: true },
  siblings: [
    {
      ...other,
      sharedHere: 1,
      sharedThere: 1,
      passages: [
        { here: [0, 31], there: [0, 31], kind: 'verbatim', quote: false },
        { here: [33, 60], there: [33, 60], kind: 'edited', quote: false },
      ],
      details: [],
    },
  ],
  facts: [],
}

export const corpus: Corpus = { check: async () => ({ report, siblings: [other] }) }

/** A check of the page above; `text` for one that is larger. */
export function checkOf(tabId: number, text = page.text): Check {
  const timings = { inject: 0, extract: 0, open: 0, match: 0, store: 0 }
  return { id: newCheckId(tabId), tabId, address, part: 'page', page: { ...page, text }, report, siblings: [other], outlets: [0, 1], shown: ['other'], timings }
}

/** What the browser does around a background: one tab, a page in it that answers, a button. */
export function fakeTab() {
  fakeBrowser.reset()
  const tab: { id: number; url: string | undefined } = { id: 7, url: address }
  const badge = { text: '', title: '' }
  const inject = vi.fn<() => Promise<unknown[]>>(async () => [{ frameId: 0 }])
  /** What the page answers to a kind of message; a reply that is missing is a page where nobody listens. */
  const replies = new Map<string, () => unknown>([
    ['extract', () => ({ state: 'article', page })],
    ['highlight', () => ({ state: 'done', shown: 2, asked: 2 })],
    ['reveal', () => ({ state: 'done', shown: 1, asked: 1 })],
    ['next', () => ({ state: 'done', shown: 1, asked: 1 })],
    ['inView', () => [[0, 31]]],
    ['isRead', () => true],
  ])
  const asked: Message[] = []
  async function sendMessage(tabId: number, message: Message): Promise<Reply> {
    asked.push(message)
    const reply = tabId === tab.id ? replies.get(message.kind) : undefined
    if (!reply) throw new Error('Could not establish connection. Receiving end does not exist.')
    return { ok: true, answer: await reply() }
  }
  Object.assign(fakeBrowser.tabs, {
    get: async (tabId: number) => {
      if (tabId !== tab.id) throw new Error(`No tab with id: ${tabId}.`)
      return { ...tab }
    },
    sendMessage,
  })
  Object.assign(fakeBrowser.scripting, { executeScript: inject })
  Object.assign(fakeBrowser.action, {
    setBadgeBackgroundColor: async () => undefined,
    setBadgeText: async ({ text }: { text: string }) => void (badge.text = text),
    setTitle: async ({ title }: { title: string }) => void (badge.title = title),
  })
  Object.assign(fakeBrowser.commands, { onCommand: { addListener: () => undefined } })
  Object.assign(fakeBrowser.contextMenus, { onClicked: { addListener: () => undefined } })
  Object.assign(fakeBrowser.storage.session, {
    getBytesInUse: async () => JSON.stringify(await fakeBrowser.storage.session.get()).length,
  })
  return { tab, badge, inject, replies, asked }
}
