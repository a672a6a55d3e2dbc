import * as v from 'valibot'
import { browser } from 'wxt/browser'
import { BACKUP_AFTER, type BackupAfter } from '../components/backup'
import { LONGEST_SHORT, NO_NOISE, type Noise } from '../components/noise'
import { alone } from './alone'

/** What a reader has chosen, on this machine alone. */
export interface Settings {
  noise: Noise
  /** Whether the check is offered in the menu of a page and a selection. */
  contextMenu: boolean
  /** Saved pages after which the reader is reminded to export the library; 0 is never. */
  backupAfter: BackupAfter
}

export const DEFAULT_SETTINGS: Settings = { noise: NO_NOISE, contextMenu: true, backupAfter: 50 }

const KEY = 'settings'
const MOST_OUTLETS = 200

const noise: v.GenericSchema<unknown, Noise> = v.object({
  quotations: v.fallback(v.boolean(), false),
  shortest: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LONGEST_SHORT)), 0),
  outlets: v.fallback(v.pipe(v.array(v.pipe(v.string(), v.nonEmpty(), v.maxLength(1_000))), v.maxLength(MOST_OUTLETS)), []),
})

/** What cannot be read, from an older version or a damaged profile, is as if it had never been chosen. */
const stored: v.GenericSchema<unknown, Settings> = v.fallback(
  v.object({
    noise: v.fallback(noise, DEFAULT_SETTINGS.noise),
    contextMenu: v.fallback(v.boolean(), DEFAULT_SETTINGS.contextMenu),
    backupAfter: v.fallback(v.picklist(BACKUP_AFTER), DEFAULT_SETTINGS.backupAfter),
  }),
  DEFAULT_SETTINGS,
)

export async function settings(): Promise<Settings> {
  return v.parse(stored, (await browser.storage.local.get(KEY))[KEY])
}

/** Changes some of it; what is back to its default is forgotten rather than stored. */
export function changeSettings(change: Partial<Settings>): Promise<void> {
  return alone(KEY, async () => {
    const next = { ...(await settings()), ...change }
    if (JSON.stringify(next) === JSON.stringify(DEFAULT_SETTINGS)) await browser.storage.local.remove(KEY)
    else await browser.storage.local.set({ [KEY]: next })
  })
}

/** Calls back with every change, wherever in the extension it is made. Returns its undo. */
export function watchSettings(onChange: (now: Settings, before: Settings) => void): () => void {
  const listener = (changes: Record<string, { oldValue?: unknown; newValue?: unknown }>) => {
    const change = changes[KEY]
    if (change) onChange(v.parse(stored, change.newValue), v.parse(stored, change.oldValue))
  }
  browser.storage.local.onChanged.addListener(listener)
  return () => browser.storage.local.onChanged.removeListener(listener)
}
