import { cp, rm } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

const FOLDER = fileURLToPath(new URL('empty-extension', import.meta.url))

/**
 * An extension that does nothing but what none can do without that works as ours, to be measured beside it: a popup asks
 * its background, which runs one line in the page and has a dedicated worker answer a ping. Answers its folder.
 */
export async function emptyExtension(): Promise<string> {
  const copy = '.output/empty-extension'
  await rm(copy, { recursive: true, force: true })
  await cp(FOLDER, copy, { recursive: true })
  return copy
}
