import * as v from 'valibot'
import { browser } from 'wxt/browser'
import type { Outcome } from '../../corpus/collection'

/**
 * What an import has done so far, on disk: when its page is closed, or the browser ends, what came in can still be taken back. The
 * library page opens and closes it; the background adds to it, since it finishes a batch whose page is gone.
 */

const KEY = 'import'
const batchKey = (batch: number) => `${KEY}:${batch}`

export interface Journal {
  /** Name of the imported file. */
  file: string
  /** How many have come in. */
  batches: number
}

const stored: v.GenericSchema<unknown, Journal | null> = v.fallback(v.nullable(v.object({ file: v.string(), batches: v.pipe(v.number(), v.safeInteger()) })), null)

/** The journal of an import that goes on, or was cut off; null without one. */
export async function openJournal(): Promise<Journal | null> {
  return v.parse(stored, (await browser.storage.local.get(KEY))[KEY])
}

/** Begins a journal, in the place of any other: whoever goes on importing keeps what came before. */
export async function beginJournal(file: string): Promise<void> {
  await endJournal()
  await browser.storage.local.set({ [KEY]: { file, batches: 0 } satisfies Journal })
}

/** Notes what one batch of the import did; they are counted from 0. */
export async function journalBatch(batch: number, outcome: Outcome): Promise<void> {
  const journal = await openJournal()
  if (journal !== null) await browser.storage.local.set({ [batchKey(batch)]: outcome, [KEY]: { ...journal, batches: batch + 1 } satisfies Journal })
}

/** What each batch did, in their order. Only this file writes these keys. */
export async function* journaledBatches(): AsyncGenerator<Outcome> {
  const { batches } = (await openJournal()) ?? { batches: 0 }
  for (let batch = 0; batch < batches; batch++) {
    const key = batchKey(batch)
    const outcome = (await browser.storage.local.get(key))[key] as Outcome | undefined
    if (outcome !== undefined) yield outcome
  }
}

/** Forgets it, all at once. */
export async function endJournal(): Promise<void> {
  const { batches } = (await openJournal()) ?? { batches: 0 }
  await browser.storage.local.remove([KEY, ...Array.from({ length: batches }, (_, batch) => batchKey(batch))])
}
