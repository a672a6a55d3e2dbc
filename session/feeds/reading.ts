import * as v from 'valibot'
import { browser } from 'wxt/browser'
import type { FeedReading } from '../../components/feeds/feeds-view'

/** Which feed is being read: written by the background, for whoever looks. It ends with the browser, as the reading does. */

const KEY = 'reading'
const amount = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const stored: v.GenericSchema<unknown, FeedReading | null> = v.fallback(v.nullable(v.object({ address: v.string(), done: amount, of: amount })), null)

export async function feedReading(): Promise<FeedReading | null> {
  return v.parse(stored, (await browser.storage.session.get(KEY))[KEY] ?? null)
}

export async function noteReading(reading: FeedReading): Promise<void> {
  await browser.storage.session.set({ [KEY]: reading })
}

export async function endReading(): Promise<void> {
  await browser.storage.session.remove(KEY)
}

/** Calls back with every change. Returns its undo. */
export function watchReading(onChange: (reading: FeedReading | null) => void): () => void {
  const listener = (changed: Record<string, { newValue?: unknown }>) => {
    if (changed[KEY]) onChange(v.parse(stored, changed[KEY].newValue ?? null))
  }
  browser.storage.session.onChanged.addListener(listener)
  return () => browser.storage.session.onChanged.removeListener(listener)
}
