import { browser } from 'wxt/browser'
import { type FeedsActions, type FeedsSaid, type FeedsView, NO_FEEDS } from '../../components/feeds/feeds-view'
import type { FeedLink } from '../../corpus/feeds/feed'
import { opml } from '../../corpus/formats/opml'
import { askBackground } from '../../messages/ask'
import { isWebAddress } from '../../messages/schemas'
import { feedReading, watchReading } from './reading'
import { siteOf, type StoredSubscription, subscriptions, watchSubscriptions } from './subscriptions'

/** Bytes: a thousand feeds take a quarter of it. */
const LONGEST_LIST = 1_000_000

interface Surroundings {
  draw(view: FeedsView): void
  /** Hands a file to the browser's downloads. */
  save(name: string, content: Blob): void
  /** The page that the reader comes from; null when that is none, or not to be known. */
  cameFrom(): Promise<string | null>
}

/** The feeds as a page shows them. `draw` is called with everything that comes of it. */
export function openFeeds({ draw, save, cameFrom }: Surroundings): FeedsActions {
  let view = NO_FEEDS

  function change(next: Partial<FeedsView>): void {
    view = { ...view, ...next }
    draw(view)
  }

  async function begin(): Promise<void> {
    const site = await cameFrom().then((address) => (address === null ? '' : new URL('/', address).href), () => '')
    const known = (all: StoredSubscription[]) => ({ subscriptions: all, suggested: site === '' || all.some(({ sites }) => sites.includes(siteOf(site))) ? '' : site })
    watchSubscriptions((all) => change(known(all)))
    watchReading((reading) => change({ reading }))
    const [all, reading] = await Promise.all([subscriptions(), feedReading()])
    // What was told meanwhile is newer.
    change({ ...(view.subscriptions === null && known(all)), reading: view.reading ?? reading })
  }

  /** To be called in the click's own turn: the browser asks the reader then, and at no other time. */
  function allow(sites: readonly string[]): Promise<boolean> {
    return browser.permissions.request({ origins: [...sites] })
  }

  async function subscribe(typed: string): Promise<void> {
    const address = addressOf(typed)
    if (address === null) return change({ said: { what: 'failed', why: 'no-address' } })
    const allowed = allow([siteOf(address)])
    change({ asking: true, said: null })
    const said = await (async (): Promise<FeedsSaid | null> => {
      if (!(await allowed)) return { what: 'failed', why: 'no-access' }
      const answer = await askBackground('subscribe', { address })
      change({ choices: answer.state === 'choose' ? answer.feeds : [] })
      if (answer.state === 'failed') return { what: 'failed', why: answer.why }
      return answer.state === 'subscribed' ? { what: 'subscribed', title: answer.title || new URL(address).hostname } : null
    })().catch((): FeedsSaid => ({ what: 'failed', why: 'failed' }))
    change({ asking: false, said })
  }

  async function subscribeAll(feeds: readonly FeedLink[]): Promise<void> {
    const allowed = allow([...new Set(feeds.map(({ address }) => siteOf(address)))])
    change({ asking: true, said: null })
    const isAllowed = await allowed.catch(() => false)
    const failed: FeedLink[] = []
    for (const feed of isAllowed ? feeds : []) {
      const answer = await askBackground('subscribe', { address: feed.address }).catch(() => null)
      if (answer?.state !== 'subscribed' && !(answer?.state === 'failed' && answer.why === 'known')) failed.push(feed)
    }
    if (isAllowed) change({ asking: false, choices: failed, said: { what: 'subscribed-all', feeds: feeds.length - failed.length, failed: failed.length } })
    else change({ asking: false, said: { what: 'failed', why: 'no-access' } })
  }

  async function importList(file: File): Promise<void> {
    change({ asking: true, said: null })
    // Brings a parser along that nothing else on this page needs.
    const { readOpml } = await import('../../corpus/feeds/read-opml')
    const feeds = file.size <= LONGEST_LIST ? readOpml(await file.text()) : []
    change({ asking: false, choices: feeds, said: feeds.length > 0 ? null : { what: 'failed', why: 'no-list' } })
  }

  async function exportList(): Promise<void> {
    const list = opml('Crossread', await subscriptions())
    save(`crossread-subscriptions-${new Date().toISOString().slice(0, 10)}.opml`, new Blob([list], { type: 'text/x-opml;charset=utf-8' }))
  }

  async function act(work: () => Promise<unknown>, said: FeedsSaid | null = null): Promise<void> {
    change({ said: null })
    change({ said: await work().then(() => said, (): FeedsSaid => ({ what: 'failed', why: 'failed' })) })
  }

  void begin().catch(() => change({ subscriptions: [] }))
  return {
    onSubscribe: (address) => void subscribe(address),
    onSubscribeAll: () => void subscribeAll(view.choices),
    onUnsubscribe: ({ address, title }) => void act(() => askBackground('unsubscribe', { address }), { what: 'unsubscribed', title: title || new URL(address).hostname }),
    onAllow({ address, needs }) {
      const allowed = allow([siteOf(address), ...needs])
      void act(async () => (await allowed) && askBackground('readFeeds', { address }))
    },
    onReadNow: () => void act(() => askBackground('readFeeds', { address: null })),
    onStop: () => void act(() => askBackground('stopFeeds', {})),
    onImport: (file) => void importList(file).catch(() => change({ asking: false, said: { what: 'failed', why: 'no-list' } })),
    onExport: () => void act(exportList),
  }
}

/** What somebody typed as an address of the web, https where it does not say; null where it is none. */
export function addressOf(typed: string): string | null {
  // Feed readers have been called by `feed:` before an address, or in the place of `https:`.
  const text = typed.trim().replace(/^feed:(?:\/\/)?/i, '')
  const whole = /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `https://${text}`
  if (!isWebAddress(whole)) return null
  const url = new URL(whole)
  url.hash = ''
  return url.hostname.includes('.') || url.hostname === 'localhost' ? url.href : null
}
