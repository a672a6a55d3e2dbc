import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * A fresh profile with the extension's button pinned to the toolbar, as a reader who uses it has it. Unpinned, the
 * button first slides out of its menu, and every popup comes a quarter of a second later.
 */
export async function makeChromiumProfile(profile: string, extension: string): Promise<void> {
  await mkdir(join(profile, 'Default'), { recursive: true })
  const id = idOf(extension)
  const granted = { api: [], explicit_host: ['*://127.0.0.1/*', '*://localhost/*'], manifest_permissions: [], scriptable_host: [] }
  await writeFile(
    join(profile, 'Default', 'Preferences'),
    JSON.stringify({ extensions: { pinned_extensions: [id], settings: { [id]: { granted_permissions: granted, runtime_granted_permissions: granted } } } }),
  )
}

/** The id of an unpacked extension: half of its path's SHA-256, in the letters a to p. (On Windows the path is hashed as UTF-16.) */
function idOf(extension: string): string {
  const path = Buffer.from(extension, process.platform === 'win32' ? 'utf16le' : 'utf8')
  const digits = createHash('sha256').update(path).digest('hex').slice(0, 32)
  return digits.replace(/./g, (digit) => 'abcdefghijklmnop'.charAt(Number.parseInt(digit, 16)))
}
