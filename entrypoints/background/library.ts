import { remoteLibrary, type LibraryService } from '../../messages/channel'
import { openLineTo } from './worker-line'

let opened: Promise<LibraryService> | null = null

/** The library, in its dedicated worker. Opened once in a background's life, and again when the worker is gone. */
export function openLibrary(): Promise<LibraryService> {
  opened ??= open().catch((error: unknown) => {
    opened = null
    throw error
  })
  return opened
}

async function open(): Promise<LibraryService> {
  const line = await openLineTo('library')
  const { library, broken } = remoteLibrary(line.channel)
  line.onBroken((why) => {
    broken(why)
    opened = null
  })
  return library
}
