import { step } from './run.mjs'
import { setUp } from './setup.mjs'

/**
 * npm start [-- --firefox] [-- --headless]: sets up, builds, and shows the extension on a news page.
 * Without a display, or with --headless, it shows it in the terminal and in screenshots.
 */
const browser = process.argv.includes('--firefox') ? 'firefox' : 'chromium'
const { DISPLAY, WAYLAND_DISPLAY } = process.env
const display = process.platform !== 'linux' || DISPLAY || WAYLAND_DISPLAY
const inTerminal = process.argv.includes('--headless') || !display

// Leaving by `exit` lets the browser and its profile be cleaned up.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130))

try {
  setUp(browser)
  step('Building the extension', 'wxt', 'build', '--browser', browser === 'firefox' ? 'firefox' : 'chrome')
  // Node 20 reads no TypeScript by itself; Vite, which builds the extension, does.
  const { runnerImport } = await import('vite')
  const { module } = await runnerImport('./scripts/show.ts')
  await (inTerminal ? module.showInTerminal(browser) : module.showInWindow(browser))
  process.exit(0)
} catch (error) {
  console.error(`\n${error.message}`)
  process.exit(1)
}
