import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { startBrowser } from './browser-process'
import { chromeScope, type ChromeScope } from './firefox-chrome'
import { Connection, mayClose } from './connection'
import { downloadedFile, downloadFolder } from './downloads'
import type { Browser, LaunchOptions } from './driver'
import { Page, type Wire } from './page'

interface Context {
  context: string
  url: string
}

const APPEAR_MS = 15_000

/** Quiet: no pages of its own, no updates, nothing sent. */
const PREFERENCES: Record<string, string | number | boolean> = {
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.preonboarding.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  // What the extension asks the reader to allow, the reader allows.
  'extensions.webextOptionalPermissionPrompts': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'intl.locale.requested': 'en-US',
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
}

/** Firefox over WebDriver BiDi, and from its chrome scope what BiDi does not know: toolbar button, popup, background. */
export async function launchFirefox({ executable, extension, profile, keepProfile, headless }: LaunchOptions): Promise<Browser> {
  await mkdir(profile, { recursive: true })
  const preferences = { ...PREFERENCES, 'browser.download.folderList': 2, 'browser.download.dir': await downloadFolder(profile) }
  const lines = Object.entries(preferences).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`)
  await writeFile(join(profile, 'user.js'), lines.join('\n'))
  const args = ['--no-remote', '--width=1280', '--height=900', '--profile', profile, '--remote-debugging-port=0', '--remote-allow-system-access']
  const started = await startBrowser(executable, [...args, ...(headless ? ['--headless'] : []), 'about:blank'], profile, keepProfile)
  const connection = await Connection.open(`${started.address}/session`)
  const close = async () => {
    await connection.send('browser.close').catch(() => undefined)
    await started.stop()
  }

  try {
    await connection.send('session.new', { capabilities: {} })
    const chrome = await chromeScope(connection)
    const { extension: id } = await connection.send<{ extension: string }>('webExtension.install', {
      extensionData: { type: 'path', path: extension },
    })
    const pageOf = (context: string) => new Page(pageWire(connection, chrome, context))
    const contextOf = new Map<Page, string>()
    const contexts = async () => (await connection.send<{ contexts: Context[] }>('browsingContext.getTree', { maxDepth: 0 })).contexts
    const first = new Set((await contexts()).map(({ context }) => context))
    const answered = new Set<string>()

    return {
      name: 'firefox',
      ended: started.ended,
      pid: started.pid,
      close,
      requests: () => chrome.requests(),
      downloaded: (name) => downloadedFile(profile, name),
      stopBackground: () => chrome.stopBackground(id),

      async open(url) {
        const { context } = await connection.send<{ context: string }>('browsingContext.create', { type: 'tab' })
        await connection.send('browsingContext.navigate', { context, url, wait: 'complete' })
        const page = pageOf(context)
        contextOf.set(page, context)
        return page
      },

      async clickAction(page) {
        const context = contextOf.get(page)
        if (!context) throw new Error('only a page that was opened here has a toolbar')
        await connection.send('browsingContext.activate', { context })
        return pageOf(await chrome.openPopup(id))
      },

      async pressShortcut(page, letter) {
        const context = contextOf.get(page)
        if (!context) throw new Error('only a page that was opened here has a window')
        await connection.send('browsingContext.activate', { context })
        await chrome.pressShortcut(letter)
      },

      shownPopup: async () => pageOf(await chrome.shownPopup()),

      async extensionPage(path) {
        const deadline = Date.now() + APPEAR_MS
        for (;;) {
          const found = (await contexts()).find(
            ({ context, url }) => !answered.has(context) && url.startsWith('moz-extension:') && new URL(url).pathname === path,
          )
          if (found) {
            answered.add(found.context)
            return pageOf(found.context)
          }
          if (Date.now() > deadline) throw new Error(`${path} did not appear within ${APPEAR_MS / 1000} s`)
          await pause(25)
        }
      },

      async closeTabs() {
        await chrome.closePanels()
        for (const { context } of await contexts()) {
          if (!first.has(context)) await connection.send('browsingContext.close', { context }).catch(() => undefined)
        }
      },
    }
  } catch (error) {
    await close()
    throw error
  }
}

/** WebDriver's code points for the keys that type nothing. */
const KEYS: Record<string, string> = {
  Enter: '\uE007',
  Escape: '\uE00C',
  Tab: '\uE004',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
}

function pageWire(connection: Connection, chrome: ChromeScope, context: string): Wire {
  const act = (source: object) => mayClose(connection.send('input.performActions', { context, actions: [source] }))
  return {
    async evaluate(expression) {
      const answer = await connection.send<{ type: string; result: { value: string }; exceptionDetails: { text: string } }>('script.evaluate', {
        expression,
        target: { context },
        awaitPromise: true,
      })
      if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text)
      return answer.result.value
    },
    clickAt: (x, y) =>
      act({
        type: 'pointer',
        id: 'mouse',
        actions: [
          { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
          { type: 'pointerDown', button: 0 },
          { type: 'pointerUp', button: 0 },
        ],
      }),
    press(key) {
      const value = KEYS[key] ?? key
      return act({ type: 'key', id: 'keyboard', actions: [{ type: 'keyDown', value }, { type: 'keyUp', value }] })
    },
    async chooseFiles(selector, files) {
      const { nodes } = await connection.send<{ nodes: { sharedId: string }[] }>('browsingContext.locateNodes', { context, locator: { type: 'css', value: selector } })
      await connection.send('input.setFiles', { context, element: { sharedId: nodes[0]?.sharedId }, files })
    },
    async screenshot() {
      const { data } = await connection.send<{ data: string }>('browsingContext.captureScreenshot', { context })
      return Buffer.from(data, 'base64')
    },
    prefer: (scheme) => chrome.prefer(context, scheme),
    async resize(width, height) {
      await connection.send('browsingContext.setViewport', { context, viewport: { width, height } })
    },
    async close() {
      await connection.send('browsingContext.close', { context }).catch(() => undefined)
    },
  }
}
