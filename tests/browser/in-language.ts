import { cp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * A copy of a built extension that has one language alone, since browsers under test come without their own translations: they fall
 * back to the extension's default, which is that language then. Answers the copy's folder.
 */
export async function inLanguage(build: string, language: string): Promise<string> {
  const copy = `${build}-${language}`
  await rm(copy, { recursive: true, force: true })
  await cp(build, copy, { recursive: true, filter: (file) => !file.includes('_locales') || file.endsWith('_locales') || file.includes(join('_locales', language)) })
  const manifest = JSON.parse(await readFile(join(copy, 'manifest.json'), 'utf8')) as object
  await writeFile(join(copy, 'manifest.json'), JSON.stringify({ ...manifest, default_locale: language }))
  return copy
}
