import type { Connection } from './connection'
import type { ColorScheme } from './page'

/** What only Firefox's own window can do: everything around the page. */
export interface ChromeScope {
  /** Opens the extension's popup on the selected tab as its toolbar button does; answers its context. */
  openPopup(extensionId: string): Promise<string>
  /** Waits for a popup that something else opens; answers its context. */
  shownPopup(): Promise<string>
  /** Presses a letter with Alt and Shift, as a keyboard does: in the browser's window, which sees it before any page. */
  pressShortcut(letter: string): Promise<void>
  /** Closes what stands beside the tabs: popups, the browser's own among them, and the sidebar. */
  closePanels(): Promise<void>
  stopBackground(extensionId: string): Promise<void>
  requests(): Promise<string[]>
  prefer(context: string, scheme: ColorScheme): Promise<void>
}

/** Sets up the browser's window, where `--remote-allow-system-access` lets BiDi evaluate; from then on requests are noted. */
export async function chromeScope(connection: Connection): Promise<ChromeScope> {
  const { contexts } = await connection.send<{ contexts: { context: string }[] }>('browsingContext.getTree', { 'moz:scope': 'chrome' })
  const run = async (body: string): Promise<string> => {
    const answer = await connection.send<{ type: string; result: { value: string }; exceptionDetails: { text: string } }>('script.evaluate', {
      expression: `(async () => { ${body} })()`,
      target: { context: contexts[0]?.context },
      awaitPromise: true,
    })
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text)
    return answer.result.value
  }
  await run(NOTE_REQUESTS)
  await run(NAME_POPUPS)

  return {
    openPopup: (extensionId) => run(`${OPEN_POPUP}; return openPopup(${extension(extensionId)})`),
    shownPopup: () => run(`${OPEN_POPUP}; return nameOfShown()`),
    pressShortcut: async (letter) => void (await run(`${PRESS}; press(${JSON.stringify(letter)})`)),
    closePanels: async () => void (await run(CLOSE_PANELS)),
    stopBackground: async (extensionId) => void (await run(`await ${extension(extensionId)}.terminateBackground()`)),
    requests: async () => JSON.parse(await run('return JSON.stringify(window.crossreadRequests)')) as string[],
    prefer: async (context, scheme) => void (await run(`${NAVIGABLES}
      const context = NavigableManager.getBrowsingContextById(${JSON.stringify(context)})
      context.prefersColorSchemeOverride = ${JSON.stringify(scheme === 'dark' ? 'dark' : 'light')}
      context.forcedColorsOverride = ${JSON.stringify(scheme === 'forced-colors' ? 'active' : 'none')}`)),
  }
}

function extension(id: string): string {
  return `WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension`
}

/** Whatever a page or an extension asks for; what the browser asks for itself runs as the system, but for loading documents. */
const NOTE_REQUESTS = `
  window.crossreadRequests = []
  Services.obs.addObserver((subject) => {
    const channel = subject.QueryInterface(Ci.nsIHttpChannel)
    if (channel.isDocument || !channel.loadInfo.triggeringPrincipal.isSystemPrincipal) window.crossreadRequests.push(channel.URI.spec)
  }, 'http-on-opening-request')`

const NAVIGABLES = `const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');`

/** BiDi finds the browsers of tabs only. A popup has such a browser too: once it has a key and can be found, all commands work on it. */
const NAME_POPUPS = `${NAVIGABLES}
  const browserOfTab = NavigableManager.getBrowserById.bind(NavigableManager)
  NavigableManager.getBrowserById = (id) => {
    const popup = document.querySelector('browser.webextension-popup-browser')
    return popup?.permanentKey && NavigableManager.getIdForBrowser(popup) === id ? popup : browserOfTab(id)
  }`

/** The popup loads in a hidden panel first and is then moved into another browser element: only that one is waited for. */
const OPEN_POPUP = `${NAVIGABLES}
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs')
  const deadline = Date.now() + 15_000
  const until = async (attempt) => {
    for (;;) {
      const result = attempt()
      if (result) return result
      if (Date.now() > deadline) throw new Error('the popup did not open within 15 s')
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
  }
  const shownPopup = () => [...document.querySelectorAll('browser.webextension-popup-browser')].find((each) => each.closest('panel').state === 'open')
  const openPopup = async (extension) => {
    await until(() => {
      const last = document.querySelector('browser.webextension-popup-browser')
      last?.closest('panel').hidePopup()
      return !last
    })
    await ExtensionParent.apiManager.global.browserActionFor(extension).openPopup(window)
    return nameOfShown()
  }
  const nameOfShown = async () => {
    const popup = await until(() => [shownPopup()].find((each) => each?.currentURI.schemeIs('moz-extension')))
    popup.permanentKey ??= {}
    return NavigableManager.getIdForBrowser(popup)
  }`

const CLOSE_PANELS = `
  for (const panel of document.querySelectorAll('panel')) if (panel.state !== 'closed') panel.hidePopup()
  SidebarController.hide()
  gBrowser.selectedBrowser.focus()`

const PRESS = `
  const press = (letter) => {
    const keys = [
      new KeyboardEvent('', { key: 'Alt', code: 'AltLeft', keyCode: KeyboardEvent.DOM_VK_ALT }),
      new KeyboardEvent('', { key: 'Shift', code: 'ShiftLeft', keyCode: KeyboardEvent.DOM_VK_SHIFT }),
      new KeyboardEvent('', { key: letter, code: 'Key' + letter, keyCode: letter.charCodeAt(0) }),
    ]
    const processor = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor)
    if (!processor.beginInputTransactionForTests(window)) throw new Error('the window takes no keys')
    for (const key of keys) processor.keydown(key)
    for (const key of keys.toReversed()) processor.keyup(key)
  }`
