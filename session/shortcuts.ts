import { browser } from 'wxt/browser'
import type { Shortcut } from '../components/options/options'

/** The commands and the keys the browser has given them. */
export async function shortcuts(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll()
  return commands.flatMap(({ name, shortcut }) => (name === undefined ? [] : [{ command: name, keys: shortcut ?? '' }]))
}
