import type { Downloaded } from './downloads'
import type { Task } from './main-thread'
import type { Page } from './page'

/** The browsers the extension is tested and shown in. */
export type BrowserName = 'chromium' | 'firefox'

export interface LaunchOptions {
  /** The browser's program. */
  executable: string
  /** The built extension's folder, absolute. */
  extension: string
  /** A folder that may be filled, and is deleted on close. */
  profile: string
  /** Leaves it there, for another start. */
  keepProfile?: boolean
  /** False opens a window. */
  headless: boolean
}

/**
 * A browser with the extension loaded into a fresh profile. Both browsers are driven from outside over
 * their own protocols (Chrome DevTools, WebDriver BiDi), because what is tested is what no page can do for
 * itself: the toolbar button, the permission its click grants, the real popup, a background that is gone.
 */
export interface Browser {
  readonly name: BrowserName
  /** The browser's own process, whose children are all others of it. */
  readonly pid: number | undefined
  /** Settles when the browser has ended, by `close` or because the reader closed it. */
  readonly ended: Promise<void>
  /** Opens an address in a new tab and waits until it has loaded. */
  open(url: string): Promise<Page>
  /** Clicks the extension's toolbar button on a page: answers the real popup, with the click's permission on that tab. */
  clickAction(page: Page): Promise<Page>
  /** Presses Alt, Shift and a letter on a page, as a keyboard does; only Firefox lets a driver reach the browser's own keys. */
  pressShortcut?(page: Page, letter: string): Promise<void>
  /** Waits for the popup that a key opened; as `pressShortcut`. */
  shownPopup?(): Promise<Page>
  /** Waits for a new tab that shows a page of the extension, `/compare.html` say. */
  extensionPage(path: string): Promise<Page>
  /** Waits for a file that was saved since the start, by its name. */
  downloaded(name: RegExp): Promise<Downloaded>
  /** Ends the background as the browser itself does when it is idle; with `documents`, what a browser that was just started has not yet either. */
  stopBackground(options?: { documents?: boolean }): Promise<void>
  /** Every http(s) and ws(s) address that pages and the extension asked for so far. */
  requests(): Promise<string[]>
  /** What the main thread of a page, which `work` answers, did while that went on; only Chromium tells. */
  tasks?(work: () => Promise<Page>): Promise<Task[]>
  /** Closes every tab that was opened since the start, by whomever. */
  closeTabs(): Promise<void>
  close(): Promise<void>
}
