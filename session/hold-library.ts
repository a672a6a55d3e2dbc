import { browser } from 'wxt/browser'

/** Opens the document that holds the library's worker. */
export async function holdLibrary(): Promise<void> {
  try {
    await browser.offscreen.createDocument({
      url: 'offscreen.html',
      reasons: ['WORKERS'],
      justification: 'Looks into the reader’s library of articles without loading it: only a dedicated worker can.',
    })
  } catch {
    // It is open, or being opened: the browser allows one. Who cannot reach it afterwards says so.
  }
}
