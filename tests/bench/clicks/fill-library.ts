import { join, resolve } from 'node:path'
import { build } from 'vite'
import type { Browser } from '../../browser/driver'
import { libraryFolder } from './library-folder'

/** Fills the library of a browser's profile with made articles. @param origin of the extension's pages */
export async function fillLibrary(browser: Browser, origin: string, articles: number): Promise<void> {
  const folder = libraryFolder(articles)
  const page = await browser.open(`${origin}/compare.html`)
  await page.evaluate(() => document.body.append(Object.assign(document.createElement('input'), { type: 'file', id: 'library', multiple: true })))
  await page.wire.chooseFiles('#library', ['index', 'articles.jsonl'].map((name) => join(folder, name)))
  await page.run(await receiver())
  await page.evaluate(() => (globalThis as unknown as { receiveLibrary(): Promise<number> }).receiveLibrary())
  await browser.closeTabs()
}

/** What receives it there, in one script. */
async function receiver(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: { write: false, lib: { entry: resolve('tests/bench/clicks/receive-library.ts'), formats: ['iife'], name: 'receiver', fileName: 'receiver' } },
  })
  const [output] = [built].flat()
  if (!output || !('output' in output)) throw new Error('nothing was built')
  return output.output[0].code
}
