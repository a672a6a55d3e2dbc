import { MemoryStore } from '../../../corpus/stores/memory-store'
import type { StoredFiles } from '../../../corpus/stores/stored-files'

/** Stands in for the browser's private file system, which no test environment has; the end-to-end tests use the real one. */
export function memoryFiles(): StoredFiles {
  const store = new MemoryStore()
  return { open: (name) => store.openFile(name), create: (name) => store.createFile(name), remove: (name) => store.removeFile(name), names: () => store.fileNames(), close: () => undefined }
}
