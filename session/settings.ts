import * as v from 'valibot'
import { browser } from 'wxt/browser'
import { BACKUP_AFTER, type BackupAfter } from '../components/backup'
import { LONGEST_SHORT, NO_NOISE, type Noise } from '../components/noise'

/** What a reader has chosen, on this machine alone. */
export interface Settings {
  noise: Noise
  /** Whether the check is offered in the menu of a page and a selection. */
  contextMenu: boolean
  /** Saved pages after which the reader is reminded to export the library; 0 is never. */
  backupAfter: BackupAfter
}

export const DEFAULT_SETTINGS: Settings = { noise: NO_NOISE, contextMenu: true, backupAfter: 50 }

const MOST_OUTLETS = 200

const noise: v.GenericSchema<unknown, Noise> = v.object({
  quotations: v.fallback(v.boolean(), false),
  boilerplate: v.fallback(v.boolean(), false),
  shortest: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LONGEST_SHORT)), 0),
  outlets: v.fallback(v.pipe(v.array(v.pipe(v.string(), v.nonEmpty(), v.maxLength(1_000))), v.maxLength(MOST_OUTLETS)), []),
})

/**
 * Each under a key of its own, so that nothing is ever read, changed and written back: of two choices at once, on two pages, none is
 * lost. What cannot be read, from an older version or a damaged profile, is as if it had never been chosen.
 */
const STORED: { [Key in keyof Settings]: v.GenericSchema<unknown, Settings[Key]> } = {
  noise: v.fallback(noise, DEFAULT_SETTINGS.noise),
  contextMenu: v.fallback(v.boolean(), DEFAULT_SETTINGS.contextMenu),
  backupAfter: v.fallback(v.picklist(BACKUP_AFTER), DEFAULT_SETTINGS.backupAfter),
}
const KEYS = Object.keys(STORED) as (keyof Settings)[]

export async function settings(): Promise<Settings> {
  return v.parse(v.object(STORED), await browser.storage.local.get(KEYS))
}

/** Changes some of it; what is back to its default is forgotten rather than stored. */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  const keys = KEYS.filter((key) => change[key] !== undefined)
  const isDefault = (key: keyof Settings) => JSON.stringify(change[key]) === JSON.stringify(DEFAULT_SETTINGS[key])
  const chosen = keys.filter((key) => !isDefault(key)).map((key) => [key, change[key]])
  const forgotten = keys.filter(isDefault)
  await Promise.all([
    chosen.length > 0 && browser.storage.local.set(Object.fromEntries(chosen)),
    forgotten.length > 0 && browser.storage.local.remove(forgotten),
  ])
}

/** Calls back with what has changed of it, wherever in the extension that was done. Returns its undo. */
export function watchSettings(onChange: (changed: Partial<Settings>) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    const keys = KEYS.filter((key) => key in changes)
    if (keys.length > 0) onChange(Object.fromEntries(keys.map((key) => [key, v.parse(STORED[key], changes[key]?.newValue)])))
  }
  browser.storage.local.onChanged.addListener(listener)
  return () => browser.storage.local.onChanged.removeListener(listener)
}
