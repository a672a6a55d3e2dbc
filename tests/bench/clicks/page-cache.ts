import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Makes the system forget what it has read of the files in a folder, on Linux (posix_fadvise by GNU dd, which needs no rights). */
export function forgetFiles(folder: string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    // A browser may delete a file at any moment.
    try {
      execFileSync('dd', [`of=${join(entry.parentPath, entry.name)}`, 'oflag=nocache', 'conv=notrunc,fdatasync', 'count=0'], { stdio: 'ignore' })
    } catch { /* it is forgotten */ }
  }
}
