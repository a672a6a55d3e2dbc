import type { browser as api } from 'wxt/browser'
import type { Timings } from '../../../messages/contract'
import type { Browser } from '../../browser/driver'
import { usageOf } from './process-usage'

/** What the extension's own pages have in both browsers. */
declare const chrome: typeof api

/** One click, in ms. The first three are moments since the click, `cpu` is what all processes of the browser worked until the last of them; the others are steps of the check, some of them beside each other, and not known of another extension. */
export type Click = Record<'popup runs' | 'first frame' | 'answer painted' | 'cpu', number> & Record<'extract' | 'open' | 'match', number | undefined>

/** Clicks the button on a page of the web and waits for the answer. The debugger that watches costs some of the time. */
export async function oneClick(browser: Browser, address: string, before: () => Promise<void>): Promise<Click> {
  const page = await browser.open(address)
  await before()
  const { cpu } = usageOf(browser.pid)
  const clicked = performance.timeOrigin + performance.now()
  const popup = await browser.clickAction(page)
  const { started, firstFrame, painted } = await popup.evaluate(answerPainted)
  const worked = usageOf(browser.pid).cpu - cpu
  const { extract, open, match } = await popup.evaluate(timingsOfCheck)
  await browser.closeTabs()
  return { 'popup runs': started - clicked, 'first frame': started + firstFrame - clicked, extract, open, match, cpu: worked, 'answer painted': painted - clicked }
}

/** When this page began to load, and when the frame after the one with the answer in it began, since 1970; between them the first frame, since the start. */
function answerPainted(): Promise<{ started: number; firstFrame: number; painted: number }> {
  return new Promise((resolve, reject) => {
    const look = () => {
      if (performance.now() > 60_000) return reject(new Error(`no answer: ${document.body?.textContent}`))
      if (!document.body?.textContent.includes('of this page is printed')) return requestAnimationFrame(look)
      return requestAnimationFrame(() => {
        const firstFrame = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0
        resolve({ started: performance.timeOrigin, firstFrame, painted: performance.timeOrigin + performance.now() })
      })
    }
    look()
  })
}

/** Our background keeps the check of the tab, with its timings, in the session's memory. */
async function timingsOfCheck(): Promise<Partial<Timings>> {
  const stored = await chrome.storage?.session.get<Record<string, { timings: Timings }>>()
  return Object.entries(stored ?? {}).find(([key]) => key.startsWith('check:'))?.[1].timings ?? {}
}
