import { setTimeout as pause } from 'node:timers/promises'
import { findElement, type Role } from './find-element'
import { spokenText } from './spoken-text'

/** The few things a browser's own protocol must be able to do with one document. */
export interface Wire {
  /** Runs an expression in the page's own world, waits for its promise, and answers its JSON. */
  evaluate(expression: string): Promise<string>
  /** A real click at a point of the viewport, in CSS pixels. */
  clickAt(x: number, y: number): Promise<void>
  /** A real key press; `key` as in `KeyboardEvent.key`. */
  press(key: string): Promise<void>
  /** Gives files of this machine to the file picker that a selector finds. */
  chooseFiles(selector: string, paths: string[]): Promise<void>
  /** The visible part as a PNG. */
  screenshot(): Promise<Buffer>
  prefer(scheme: ColorScheme): Promise<void>
  resize(width: number, height: number): Promise<void>
  close(): Promise<void>
}

/** `forced-colors`: the few colours of a reader's own high-contrast theme, light. */
export type ColorScheme = 'light' | 'dark' | 'forced-colors'

const PATIENCE_MS = 10_000
const POLL_MS = 25

/** One document as its reader has it: text to be seen, controls found by role and name, keys. The same for every browser. */
export class Page {
  constructor(readonly wire: Wire) {}

  /** Runs a function in the page; it sees its arguments and the page, nothing of this file. */
  async evaluate<Args extends unknown[], Result>(run: (...args: Args) => Result, ...args: Args): Promise<Awaited<Result>> {
    const call = `(${run})(...${JSON.stringify(args)})`
    const json = await this.wire.evaluate(`(async () => JSON.stringify((await ${call}) ?? null))()`)
    return JSON.parse(json) as Awaited<Result>
  }

  /** Runs a whole script in the page, whatever its content security policy says of scripts. */
  async run(source: string): Promise<void> {
    await this.wire.evaluate(`${source}\n;'done'`)
  }

  url(): Promise<string> {
    return this.evaluate(() => location.href)
  }

  /** What a reader can read, as laid out. */
  text(): Promise<string> {
    return this.evaluate(() => document.body?.innerText ?? '')
  }

  /** What a screen reader says, line by line. */
  spoken(): Promise<string> {
    return this.evaluate(spokenText)
  }

  /** Waits until a text can be read on the page, and nothing is being made there any more; answers all of the page's text then. */
  async see(what: string | RegExp, patience = PATIENCE_MS): Promise<string> {
    const shows = (text: string) => (typeof what === 'string' ? text.includes(what) : what.test(text))
    return this.#until(async () => {
      if (!shows(await this.text()) || (await this.evaluate(() => document.querySelector('[aria-busy=true]') !== null))) return undefined
      return this.text()
    }, patience, async () => `${what} cannot be read on the page, which says:\n${await this.text()}`)
  }

  /** Waits until a function of the page answers something true, and answers that. */
  async waitFor<Args extends unknown[], Result>(run: (...args: Args) => Result, ...args: Args): Promise<NonNullable<Awaited<Result>>> {
    return this.#until(async () => (await this.evaluate(run, ...args)) || undefined, PATIENCE_MS, async () => `never came true: ${run}`)
  }

  /**
   * Clicks a control as a reader does: found by what it is and how it is called, in the middle, with the mouse.
   * Waits until it rests, since a click at where it was a moment ago would hit something else.
   */
  async click(role: Role, name: string | RegExp): Promise<void> {
    let last: { x: number; y: number } | null = null
    const middle = await this.#until(async () => {
      const now = await this.#find(role, name)
      const rests = now !== null && last !== null && now.x === last.x && now.y === last.y
      last = now
      return rests ? now : undefined
    }, PATIENCE_MS, async () => `no ${role} named ${name} can be clicked on the page, which says:\n${await this.text()}`)
    await this.wire.clickAt(middle.x, middle.y)
  }

  /** Presses a key, after the page has drawn what it shows: views begin to listen only then. */
  async press(key: string): Promise<void> {
    await this.evaluate(drawn)
    await this.wire.press(key)
  }

  prefer(scheme: ColorScheme): Promise<void> {
    return this.wire.prefer(scheme)
  }

  resize(width: number, height: number): Promise<void> {
    return this.wire.resize(width, height)
  }

  /** The visible part as a PNG, once what was last asked for is drawn. */
  async screenshot(): Promise<Buffer> {
    await this.evaluate(drawn)
    return this.wire.screenshot()
  }

  close(): Promise<void> {
    return this.wire.close()
  }

  #find(role: Role, name: string | RegExp): Promise<{ x: number; y: number } | null> {
    const pattern = typeof name === 'string' ? `^${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$` : name.source
    return this.evaluate(findElement, role, pattern, typeof name === 'string' ? 'u' : name.flags)
  }

  async #until<Result>(attempt: () => Promise<Result | undefined>, patience: number, why: () => Promise<string>): Promise<NonNullable<Result>> {
    const deadline = Date.now() + patience
    for (;;) {
      // A page that is just being replaced by the next has no document to ask.
      const result = await attempt().catch((error: unknown) => {
        if (Date.now() > deadline) throw error
        return undefined
      })
      if (result !== undefined && result !== null) return result
      if (Date.now() > deadline) throw new Error(await why())
      await pause(POLL_MS)
    }
  }
}

/** Two frames on; a page in a hidden tab draws none. Runs inside the page. */
function drawn(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)))
    setTimeout(resolve, 500)
  })
}
