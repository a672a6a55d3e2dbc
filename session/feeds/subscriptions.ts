import * as v from 'valibot'
import { browser } from 'wxt/browser'
import type { FeedFailure, Subscription } from '../../components/feeds/feeds-view'

/** The feeds that the reader subscribed to. The background alone changes them, one after the other; everybody may watch. */

const KEY = 'feeds'

/** More than anybody reads. */
export const MOST_SUBSCRIPTIONS = 500

/** A subscription as it is stored: with what its next reading has to know. */
export interface StoredSubscription extends Subscription {
  /** Ids of the articles in the feed that need no second look: kept, known already, or none. */
  done: string[]
  /** Sites that its articles come from: match patterns of what was allowed for it. */
  sites: string[]
}

const time = v.pipe(v.string(), v.isoTimestamp())
const words = v.pipe(v.string(), v.maxLength(4_000))
const FAILURES: FeedFailure[] = ['unreachable', 'refused', 'too-large', 'no-feed', 'no-access', 'full', 'no-storage', 'failed']
const subscription: v.GenericSchema<unknown, StoredSubscription> = v.object({
  address: words,
  title: words,
  read: v.nullable(time),
  tried: v.nullable(time),
  kept: v.pipe(v.number(), v.safeInteger()),
  needs: v.array(words),
  failed: v.nullable(v.object({ why: v.picklist(FAILURES), times: v.pipe(v.number(), v.safeInteger()) })),
  done: v.array(v.string()),
  sites: v.array(words),
})

/** What cannot be read, from a newer version or a damaged profile, is left out and the rest goes on. */
const stored: v.GenericSchema<unknown, StoredSubscription[]> = v.fallback(
  v.pipe(
    v.array(v.fallback(v.nullable(subscription), null)),
    v.transform((all) => all.filter((each) => each !== null)),
  ),
  [],
)

export async function subscriptions(): Promise<StoredSubscription[]> {
  return v.parse(stored, (await browser.storage.local.get(KEY))[KEY])
}

let changes: Promise<unknown> = Promise.resolve()

/** Puts a subscription in the place of the one to the same address, or at the end. */
export function putSubscription(next: StoredSubscription): Promise<void> {
  return change((all) => (all.some(({ address }) => address === next.address) ? all.map((each) => (each.address === next.address ? next : each)) : [...all, next]))
}

/** The same, unless it was ended meanwhile. */
export function updateSubscription(next: StoredSubscription): Promise<void> {
  return change((all) => all.map((each) => (each.address === next.address ? next : each)))
}

export function removeSubscription(address: string): Promise<void> {
  return change((all) => all.filter((each) => each.address !== address))
}

function change(by: (all: StoredSubscription[]) => StoredSubscription[]): Promise<void> {
  const done = changes.then(async () => {
    const next = by(await subscriptions())
    if (next.length > 0) await browser.storage.local.set({ [KEY]: next })
    else await browser.storage.local.remove(KEY)
  })
  changes = done.catch(() => undefined)
  return done
}

/** Calls back with every change. Returns its undo. */
export function watchSubscriptions(onChange: (all: StoredSubscription[]) => void): () => void {
  const listener = (changed: Record<string, { newValue?: unknown }>) => {
    if (changed[KEY]) onChange(v.parse(stored, changed[KEY].newValue))
  }
  browser.storage.local.onChanged.addListener(listener)
  return () => browser.storage.local.onChanged.removeListener(listener)
}

/**
 * The match pattern that allows asking a site: its host with and without `www.` and those below it, since one leads to the other;
 * whatever the port, and whether encrypted.
 */
export function siteOf(address: string): string {
  const { hostname } = new URL(address)
  // Addresses of machines, and names without a point, have none below them.
  const isName = hostname.includes('.') && !/^[\d.]+$|^\[/.test(hostname)
  return isName ? `*://*.${hostname.replace(/^www\./, '')}/*` : `*://${hostname}/*`
}
