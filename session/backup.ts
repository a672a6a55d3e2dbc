import * as v from 'valibot'
import { browser } from 'wxt/browser'
import type { BackupDue } from '../components/backup'
import { settings } from './settings'

/**
 * When to remind the reader that what is saved exists only in this browser. Saved pages are counted, not articles: what was
 * imported is still in its file. The popup says it once; the library page, until something is done about it.
 */

const KEY = 'backup'

interface Count {
  /** Pages saved since the last export, or since the reader put it off. */
  saves: number
  exported: string | null
  /** The popup has said it. */
  said: boolean
}

const NONE: Count = { saves: 0, exported: null, said: false }

const stored: v.GenericSchema<unknown, Count> = v.fallback(
  v.object({
    saves: v.fallback(v.pipe(v.number(), v.safeInteger(), v.minValue(0)), 0),
    exported: v.fallback(v.nullable(v.pipe(v.string(), v.isoTimestamp())), null),
    said: v.fallback(v.boolean(), false),
  }),
  NONE,
)

/** The reminder, once it is due. */
export async function backupDue(): Promise<BackupDue | null> {
  const [{ saves, exported }, { backupAfter }] = await Promise.all([count(), settings()])
  return backupAfter > 0 && saves >= backupAfter ? { exported } : null
}

/** The same for a place that says it once, and has said it with that. */
export function backupDueOnce(): Promise<BackupDue | null> {
  return alone(async () => {
    if ((await count()).said) return null
    const due = await backupDue()
    if (due !== null) await write({ said: true })
    return due
  })
}

/** One page more. */
export function noteSave(): Promise<void> {
  return alone(async () => write({ saves: (await count()).saves + 1 }))
}

export function noteExport(now: Date): Promise<void> {
  return alone(() => write({ ...NONE, exported: now.toISOString() }))
}

/** Not now: after as many pages again. */
export function putOffBackup(): Promise<void> {
  return alone(() => write({ saves: 0, said: false }))
}

/** As it came. */
export async function forgetBackup(): Promise<void> {
  await browser.storage.local.remove(KEY)
}

/** What reads, changes and writes does so while no other page of the extension does: of two changes at once none is lost. */
function alone<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(KEY, work)
}

async function count(): Promise<Count> {
  return v.parse(stored, (await browser.storage.local.get(KEY))[KEY])
}

async function write(some: Partial<Count>): Promise<void> {
  await browser.storage.local.set({ [KEY]: { ...(await count()), ...some } })
}
