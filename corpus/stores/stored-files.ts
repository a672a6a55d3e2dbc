import { Memory, type Bytes } from '../index/bytes'
import { MissingFile, type StoreFile } from './store'

/** What the standard calls FileSystemSyncAccessHandle; TypeScript knows it in workers alone. */
interface SyncHandle {
  read(into: Uint8Array, options: { at: number }): number
  write(bytes: Uint8Array, options: { at: number }): number
  truncate(size: number): void
  getSize(): number
  flush(): void
  close(): void
}

declare global {
  interface FileSystemFileHandle {
    createSyncAccessHandle(options?: { mode: 'readwrite' | 'read-only' }): Promise<SyncHandle>
  }
}

/** Files of the origin's private file system (the File System standard), in one folder. */
export interface StoredFiles {
  open(name: string): Promise<Bytes>
  create(name: string): Promise<StoreFile>
  remove(name: string): Promise<void>
  names(): Promise<string[]>
  close(): void
}

/** Files of which nothing is read but what is asked for: for a dedicated worker, the only place with such handles. */
export async function openedFiles(): Promise<StoredFiles> {
  const folder = await openFolder()
  const handles = new Map<string, SyncHandle>()
  const handleOf = async (name: string): Promise<SyncHandle> => {
    const handle = handles.get(name) ?? (await acquire(await existing(folder, name), 'read-only'))
    handles.set(name, handle)
    return handle
  }
  const release = (name: string): void => {
    handles.get(name)?.close()
    handles.delete(name)
  }
  return {
    open: async (name) => {
      const handle = await handleOf(name)
      const size = handle.getSize()
      if (size <= MOST_LOADED) {
        const bytes = new Uint8Array(size)
        handle.read(bytes, { at: 0 })
        release(name)
        return Memory.of(bytes)
      }
      return {
        size,
        read: (at, length) => {
          const bytes = new Uint8Array(Math.max(0, Math.min(length, size - at)))
          handle.read(bytes, { at })
          return bytes
        },
      }
    },
    create: async (name) => {
      const handle = await acquire(await folder.getFileHandle(name, { create: true }), 'readwrite')
      handle.truncate(0)
      return {
        write: (bytes, at) => {
          const written = handle.write(bytes, { at })
          if (written < bytes.length) throw new Error(`${name}: ${written} of ${bytes.length} bytes written`)
        },
        close: async () => {
          try {
            handle.flush()
          } finally {
            handle.close()
          }
        },
      }
    },
    remove: (name) => {
      release(name)
      return removeFrom(folder, name)
    },
    names: () => namesIn(folder),
    close: () => [...handles.keys()].forEach(release),
  }
}

/** A small file is read whole, which takes no longer than a hundred of a page's thousand look-ups would. */
const MOST_LOADED = 1_000_000

/** A worker that was just ended may hold its files for a moment more. */
async function acquire(file: FileSystemFileHandle, mode: 'readwrite' | 'read-only'): Promise<SyncHandle> {
  for (let tries = 1; ; tries++) {
    try {
      return await file.createSyncAccessHandle({ mode })
    } catch (error) {
      if (tries === MOST_TRIES || !(error instanceof DOMException) || error.name !== 'NoModificationAllowedError') throw error
      await new Promise((resolve) => setTimeout(resolve, tries * 10))
    }
  }
}

const MOST_TRIES = 14

async function openFolder(): Promise<FileSystemDirectoryHandle> {
  return (await navigator.storage.getDirectory()).getDirectoryHandle('index', { create: true })
}

async function existing(folder: FileSystemDirectoryHandle, name: string): Promise<FileSystemFileHandle> {
  return folder.getFileHandle(name).catch((error: unknown) => {
    throw isNotFound(error) ? new MissingFile(name) : error
  })
}

/** What is not there need not be removed. */
async function removeFrom(folder: FileSystemDirectoryHandle, name: string): Promise<void> {
  await folder.removeEntry(name).catch((error: unknown) => {
    if (!isNotFound(error)) throw error
  })
}

function isNotFound(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'NotFoundError'
}

async function namesIn(folder: FileSystemDirectoryHandle): Promise<string[]> {
  const names: string[] = []
  for await (const name of folder.keys()) names.push(name)
  return names
}
