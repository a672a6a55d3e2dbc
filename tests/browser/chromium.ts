import { setTimeout as pause } from 'node:timers/promises'
import { startBrowser } from './browser-process'
import { makeChromiumProfile } from './chromium-profile'
import { Connection, mayClose } from './connection'
import { downloadedFile, downloadFolder } from './downloads'
import type { Browser, LaunchOptions } from './driver'
import { taskTracer } from './main-thread'
import { Page, type Wire } from './page'

interface Target {
  targetId: string
  type: string
  url: string
}

interface Attached extends Target {
  sessionId: string
}

const ATTACH_MS = 15_000

/** Quiet, the same everywhere, and free to load an extension and to click its button. */
const ARGUMENTS = [
  '--remote-debugging-port=0',
  '--enable-unsafe-extension-debugging',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-dev-shm-usage',
  '--disable-search-engine-choice-screen',
  '--disable-sync',
  '--disable-quic',
  '--password-store=basic',
  '--use-mock-keychain',
  '--lang=en-US',
  '--window-size=1280,900',
]

/** Chromium, Chrome, Edge or Brave over the Chrome DevTools protocol. */
export async function launchChromium({ executable, extension, profile, keepProfile, headless }: LaunchOptions): Promise<Browser> {
  const args = [...ARGUMENTS, `--user-data-dir=${profile}`]
  if (headless) args.push('--headless=new', '--disable-gpu', '--screen-info={1600x1200}')
  // Chromium refuses to sandbox itself for root, which is what containers run as.
  if (process.getuid?.() === 0) args.push('--no-sandbox')
  await makeChromiumProfile(profile, extension)
  const started = await startBrowser(executable, [...args, 'about:blank'], profile, keepProfile)
  const connection = await Connection.open(started.address)

  const attached = new Map<string, Attached>()
  const requests: string[] = []
  watchTargets(connection, attached, requests)

  const close = async () => {
    await connection.send('Browser.close').catch(() => undefined)
    await started.stop()
  }
  const waitForTarget = async (what: string, wanted: (target: Attached) => boolean): Promise<Attached> => {
    const deadline = Date.now() + ATTACH_MS
    for (;;) {
      const found = [...attached.values()].find(wanted)
      if (found) return found
      if (Date.now() > deadline) throw new Error(`${what} did not appear within ${ATTACH_MS / 1000} s`)
      await pause(10)
    }
  }
  const tabs = async () => {
    const { targetInfos } = await connection.send<{ targetInfos: Target[] }>('Target.getTargets', { filter: [{ type: 'tab' }] })
    return targetInfos.map(({ targetId }) => targetId)
  }

  try {
    await connection.send('Target.setDiscoverTargets', { discover: true })
    await connection.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: await downloadFolder(profile) })
    // Paused until the network is watched, so that no target's first request is missed.
    await connection.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: true })
    // `--load-extension` is gone from branded Chrome; this command is in all of them.
    const { id } = await connection.send<{ id: string }>('Extensions.loadUnpacked', { path: extension })
    const origin = `chrome-extension://${id}/`
    const first = new Set(attached.keys())
    const answered = new Set<string>()
    // The tab around a page is a target of its own, and the one whose button can be clicked.
    const tabOf = new Map<Page, { tab: string; target: string }>()
    const pageOf = ({ targetId, sessionId }: Attached) => new Page(pageWire(connection, targetId, sessionId))

    return {
      name: 'chromium',
      ended: started.ended,
      pid: started.pid,
      close,
      requests: async () => [...requests],
      downloaded: (name) => downloadedFile(profile, name),
      tasks: taskTracer(connection),

      async open(url) {
        const before = new Set(await tabs())
        const { targetId } = await connection.send<{ targetId: string }>('Target.createTarget', { url: 'about:blank' })
        const tab = (await tabs()).find((tabId) => !before.has(tabId))
        if (!tab) throw new Error('Chromium opened a page without a tab')
        const target = await waitForTarget('a new tab', (each) => each.targetId === targetId)
        const { errorText } = await connection.send<{ errorText?: string }>('Page.navigate', { url }, target.sessionId)
        if (errorText) throw new Error(`${url}: ${errorText}`)
        const page = pageOf(target)
        await page.waitFor(() => document.readyState === 'complete' && location.href !== 'about:blank')
        tabOf.set(page, { tab, target: targetId })
        return page
      },

      async clickAction(page) {
        const at = tabOf.get(page)
        if (!at) throw new Error('only a page that was opened here has a toolbar')
        const before = new Set(attached.keys())
        await connection.send('Target.activateTarget', { targetId: at.target })
        await connection.send('Extensions.triggerAction', { id, targetId: at.tab })
        return pageOf(await waitForTarget('the popup', (each) => each.type === 'page' && each.url.startsWith(origin) && !before.has(each.targetId)))
      },

      async extensionPage(path) {
        const target = await waitForTarget(path, (each) => !answered.has(each.targetId) && new URL(each.url || origin).pathname === path)
        answered.add(target.targetId)
        return pageOf(target)
      },

      async closeTabs() {
        for (const { type, targetId } of attached.values()) {
          if (type === 'page' && !first.has(targetId)) await connection.send('Target.closeTarget', { targetId }).catch(() => undefined)
        }
      },

      async stopBackground({ documents = false } = {}) {
        const offscreen = [...attached.values()].find((each) => documents && each.url === `${origin}offscreen.html`)
        if (offscreen) await connection.send('Target.closeTarget', { targetId: offscreen.targetId })
        const worker = [...attached.values()].find((each) => each.type === 'service_worker' && each.url.startsWith(origin))
        if (!worker) return
        // Closing asks it to stop; it stops when nobody debugs it any longer.
        await connection.send('Target.closeTarget', { targetId: worker.targetId })
        await connection.send('Target.detachFromTarget', { sessionId: worker.sessionId }).catch(() => undefined)
        attached.delete(worker.targetId)
        await pause(400)
      },
    }
  } catch (error) {
    await close()
    throw error
  }
}

function watchTargets(connection: Connection, attached: Map<string, Attached>, requests: string[]): void {
  connection.on('Target.attachedToTarget', (params) => {
    const { sessionId, targetInfo } = params as unknown as { sessionId: string; targetInfo: Target }
    attached.set(targetInfo.targetId, { ...targetInfo, sessionId })
    // Some targets know no network, and a target may be gone again already: neither matters here.
    for (const method of ['Network.enable', 'Runtime.runIfWaitingForDebugger']) connection.send(method, {}, sessionId).catch(() => undefined)
  })
  connection.on('Target.targetInfoChanged', (params) => {
    const { targetInfo } = params as unknown as { targetInfo: Target }
    const known = attached.get(targetInfo.targetId)
    if (known) Object.assign(known, targetInfo)
  })
  connection.on('Target.detachedFromTarget', (params) => {
    for (const [targetId, { sessionId }] of attached) if (sessionId === params['sessionId']) attached.delete(targetId)
  })
  const note = (url: unknown) => {
    if (/^(https?|wss?):/.test(String(url))) requests.push(String(url))
  }
  connection.on('Network.requestWillBeSent', ({ request }) => note((request as { url: string }).url))
  connection.on('Network.webSocketCreated', ({ url }) => note(url))
}

function pageWire(connection: Connection, targetId: string, sessionId: string): Wire {
  const send = <Result>(method: string, params: object = {}) => connection.send<Result>(method, params, sessionId)
  return {
    async evaluate(expression) {
      const { result, exceptionDetails } = await send<{
        result: { value: string }
        exceptionDetails?: { text: string; exception?: { description?: string } }
      }>('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true })
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
      return result.value
    },
    async clickAt(x, y) {
      for (const type of ['mousePressed', 'mouseReleased']) {
        await mayClose(send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 }))
      }
    },
    async press(key) {
      const code = { Enter: 13, Escape: 27, Tab: 9 }[key]
      const text = key === 'Enter' ? '\r' : key.length === 1 ? key : undefined
      const common = { key, code: key.length === 1 ? `Key${key.toUpperCase()}` : key, windowsVirtualKeyCode: code ?? key.toUpperCase().charCodeAt(0) }
      await mayClose(send('Input.dispatchKeyEvent', { type: text ? 'keyDown' : 'rawKeyDown', text, ...common }))
      await mayClose(send('Input.dispatchKeyEvent', { type: 'keyUp', ...common }))
    },
    async chooseFiles(selector, files) {
      const { result } = await send<{ result: { objectId: string } }>('Runtime.evaluate', { expression: `document.querySelector(${JSON.stringify(selector)})` })
      await send('DOM.setFileInputFiles', { files, objectId: result.objectId })
    },
    async screenshot() {
      const { data } = await send<{ data: string }>('Page.captureScreenshot', { format: 'png' })
      return Buffer.from(data, 'base64')
    },
    async prefer(scheme) {
      const features = [
        { name: 'prefers-color-scheme', value: scheme === 'dark' ? 'dark' : 'light' },
        { name: 'forced-colors', value: scheme === 'forced-colors' ? 'active' : 'none' },
      ]
      await send('Emulation.setEmulatedMedia', { features })
    },
    async resize(width, height) {
      await send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: false })
    },
    async close() {
      await connection.send('Target.closeTarget', { targetId }).catch(() => undefined)
    },
  }
}
