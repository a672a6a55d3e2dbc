import { join } from 'node:path'
import { step } from './run.mjs'
import { setUp } from './setup.mjs'

/** npm run screenshots: builds the extension and takes a picture of every screen, into .output/screenshots; some for README and stores into docs. */
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130))

try {
  setUp('chromium')
  step('Building the extension', 'wxt', 'build')
  // Node 20 reads no TypeScript by itself; Vite, which builds the extension, does.
  const { runnerImport } = await import('vite')
  const { module } = await runnerImport('./scripts/screenshots.ts')
  const folder = join('.output', 'screenshots')
  await module.takeScreenshots(folder, 'docs')
  console.log(`Screenshots: ${folder}, and those for README and stores in docs`)
  process.exit(0)
} catch (error) {
  console.error(`\n${error.message}`)
  process.exit(1)
}
