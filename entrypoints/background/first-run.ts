import { browser } from 'wxt/browser'

/** Shows the first-run page once, when the extension comes onto the machine; never on an update. */
export function welcomeOnInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') })
  })
}
