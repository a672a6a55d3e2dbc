import type { BrowserName } from '../tests/browser/driver'

export interface FoundBrowser {
  label: string
  /** Null when it is nowhere on this computer. */
  executable: string | null
}

export function findBrowser(name: BrowserName): FoundBrowser
export function ensureBrowser(name: BrowserName): string
