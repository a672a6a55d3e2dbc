import { browser } from 'wxt/browser'
import type { FeedService, LibraryService } from '../../messages/channel'
import type { SubscribeAnswer } from '../../messages/contract'
import { endReading, noteReading } from '../../session/feeds/reading'
import { isDue } from '../../session/feeds/is-due'
import { readSubscription } from '../../session/feeds/read-subscription'
import { MOST_SUBSCRIPTIONS, putSubscription, removeSubscription, siteOf, subscriptions, updateSubscription } from '../../session/feeds/subscriptions'

const ALARM = 'feeds'
/** In minutes. A feed is read when an hour has gone by: two of these. */
const PERIOD = 30

interface Surroundings {
  openReader(): FeedService & { close(): void }
  openLibrary(): Promise<Pick<LibraryService, 'saved' | 'add'>>
  /** Between two pages of one site, in ms. */
  betweenPages: number
}

export interface FeedKeeper {
  /** Subscribes to a feed whose site the reader has allowed, and begins to read its articles. */
  subscribe(ask: { address: string }): Promise<SubscribeAnswer>
  /** What its feed brought stays in the library; sites that were allowed for it alone no longer are. */
  unsubscribe(ask: { address: string }): Promise<null>
  /** Reads a feed now, or all of them; answers before that is done. */
  read(ask: { address: string | null }): Promise<null>
  stop(): null
  /** Reads what is due from time to time, while the browser runs and there is anything to read. */
  readInTime(): void
}

/** Follows the feeds that the reader subscribed to, one at a time. */
export function keepFeeds({ openReader, openLibrary, betweenPages }: Surroundings): FeedKeeper {
  /** Addresses that are to be read, in turn, and the one that is. */
  const wanted = new Set<string>()
  let now: { address: string; stop: AbortController } | null = null
  let working: Promise<void> | null = null

  async function subscribe({ address }: { address: string }): Promise<SubscribeAnswer> {
    const all = await subscriptions()
    if (all.some((each) => each.address === address)) return { state: 'failed', why: 'known' }
    if (all.length >= MOST_SUBSCRIPTIONS) return { state: 'failed', why: 'too-many' }
    const site = siteOf(address)
    if (!(await isAllowed(site))) return { state: 'failed', why: 'no-access' }
    const reader = openReader()
    try {
      const answer = await reader.readFeed(address)
      if (answer.state === 'page') return { state: 'choose', feeds: answer.feeds }
      if (answer.state === 'failed') return answer
      const { title } = answer.feed
      await putSubscription({ address, title, read: null, tried: null, kept: 0, needs: [], failed: null, done: [], sites: [site] })
      await setAlarm()
      await read({ address })
      return { state: 'subscribed', title }
    } finally {
      reader.close()
    }
  }

  async function unsubscribe({ address }: { address: string }): Promise<null> {
    const before = await subscriptions()
    wanted.delete(address)
    if (now?.address === address) now.stop.abort()
    await removeSubscription(address)
    const own = before.filter((each) => each.address === address).flatMap(({ sites, needs }) => [...sites, ...needs])
    const others = before.filter((each) => each.address !== address).flatMap(({ sites }) => sites)
    const origins = own.filter((site) => !others.includes(site))
    if (origins.length > 0) await browser.permissions.remove({ origins }).catch(() => undefined)
    await setAlarm()
    return null
  }

  async function read({ address }: { address: string | null }): Promise<null> {
    for (const each of await subscriptions()) if (address === null || each.address === address) wanted.add(each.address)
    readOn()
    return null
  }

  function readOn(): void {
    working ??= readWanted()
      // A library that cannot be reached is tried again when it is time.
      .catch(() => undefined)
      .finally(() => {
        working = null
        if (wanted.size > 0) readOn()
      })
  }

  async function readWanted(): Promise<void> {
    const reader = openReader()
    try {
      for (const address of wanted) {
        wanted.delete(address)
        const subscription = (await subscriptions()).find((each) => each.address === address)
        if (subscription === undefined) continue
        const stop = new AbortController()
        now = { address, stop }
        await noteReading({ address, done: 0, of: 0 })
        await readSubscription(subscription, {
          feeds: reader,
          library: await openLibrary(),
          isAllowed,
          pause: () => new Promise((resolve) => setTimeout(resolve, betweenPages)),
          now: () => new Date(),
          onProgress: (done, of) => void noteReading({ address, done, of }),
          note: updateSubscription,
          signal: stop.signal,
        })
      }
    } finally {
      now = null
      reader.close()
      await endReading()
    }
  }

  function stop(): null {
    wanted.clear()
    now?.stop.abort()
    return null
  }

  function readInTime(): void {
    // What a background that ended was reading.
    void endReading()
    browser.alarms.onAlarm.addListener(({ name }) => {
      if (name === ALARM) void readDue()
    })
    // Some browsers forget their alarms when they are closed, and all when the extension is updated.
    const start = () => void setAlarm().then(readDue)
    browser.runtime.onStartup.addListener(start)
    browser.runtime.onInstalled.addListener(start)
  }

  async function readDue(): Promise<void> {
    const time = new Date()
    for (const each of await subscriptions()) if (isDue(each, time)) await read(each)
  }

  return { subscribe, unsubscribe, read, stop, readInTime }
}

async function setAlarm(): Promise<void> {
  const { length } = await subscriptions()
  if (length === 0) await browser.alarms.clear(ALARM)
  else if (!(await browser.alarms.get(ALARM))) await browser.alarms.create(ALARM, { periodInMinutes: PERIOD })
}

function isAllowed(site: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [site] })
}
