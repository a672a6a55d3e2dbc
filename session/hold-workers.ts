import { browser } from 'wxt/browser'

/** Opens the document that holds our workers. */
export async function holdWorkers(): Promise<void> {
  try {
    await browser.offscreen.createDocument({
      url: 'offscreen.html',
      reasons: ['WORKERS'],
      justification: 'Looks into the reader’s library without loading it, and reads the feeds the reader subscribed to: both in workers, which only a document can start.',
    })
  } catch {
    // It is open, or being opened: the browser allows one. Who cannot reach it afterwards says so.
  }
}
