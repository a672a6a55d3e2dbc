import { setTimeout as pause } from 'node:timers/promises'
import { findElement, type Role } from './find-element'

/** The few things a browser's own protocol must be able to do with one document. */
export interface Wire {
  /** Runs an expression in the page's own world, waits for its promise, and answers its JSON. */
  evaluate(expression: string): Promise<string>
  /** A real click at a point of the viewport, in CSS pixels. */
  clickAt(x: number, y: number): Promise<void>
  /** A real key press; `key` as in `KeyboardEvent.key`. */
  press(key: string): Promise<void>
  /** The visible part as a PNG. */
  screenshot(): Promise<Buffer>
  prefer(scheme: ColorScheme): Promise<void>
  resize(width: number, height: number): Promise<void>
  close(): Promise<void>
}

export type ColorScheme = 'light' | 'dark'

const PATIENCE_MS = 10_000
const POLL_MS = 25

/** One document as its reader has it: text to be seen, controls found by role and name, keys. The same for every browser. */
export class Page {
  constructor(readonly wire: Wire) {}

  /** Runs a function in the page; it sees its arguments and the page, nothing of this file. */
  async evaluate<Args extends unknown[], Result>(run: (...args: Args) => Result, ...args: Args): Promise<Awaited<Result>> {
    return this.evaluateSource<Awaited<Result>>(`(${run})(...${JSON.stringify(args)})`)
  }

  /** The same for source text, axe say. */
  async evaluateSource<Result>(source: string): Promise<Result> {
    const json = await this.wire.evaluate(`(async () => JSON.stringify((await (${source})) ?? null))()`)
    return JSON.parse(json) as Result
  }

  url(): Promise<string> {
    return this.evaluate(() => location.href)
  }

  /** What a reader can read, as laid out. */
  text(): Promise<string> {
    return this.evaluate(() => document.body?.innerText ?? '')
  }

  /** Waits until a text can be read on the page; answers all of the page's text then. */
  async see(what: string | RegExp, patience = PATIENCE_MS): Promise<string> {
    const shows = (text: string) => (typeof what === 'string' ? text.includes(what) : what.test(text))
    return this.#until(async () => {
      const text = await this.text()
      return shows(text) ? text : undefined
    }, patience, async () => `${what} cannot be read on the page, which says:\n${await this.text()}`)
  }

  /** Waits until a function of the page answers something true, and answers that. */
  async waitFor<Args extends unknown[], Result>(run: (...args: Args) => Result, ...args: Args): Promise<NonNullable<Awaited<Result>>> {
    return this.#until(async () => (await this.evaluate(run, ...args)) || undefined, PATIENCE_MS, async () => `never came true: ${run}`)
  }

  /** Whether a control with this role and name is there now. */
  async has(role: Role, name: string | RegExp): Promise<boolean> {
    return (await this.#find(role, name)) !== null
  }

  /** Clicks a control as a reader does: found by what it is and how it is called, in the middle, with the mouse. */
  async click(role: Role, name: string | RegExp): Promise<void> {
    const { x, y } = await this.#until(
      async () => (await this.#find(role, name)) ?? undefined,
      PATIENCE_MS,
      async () => `no ${role} named ${name} on the page, which says:\n${await this.text()}`,
    )
    await this.wire.clickAt(x, y)
  }

  press(key: string): Promise<void> {
    return this.wire.press(key)
  }

  prefer(scheme: ColorScheme): Promise<void> {
    return this.wire.prefer(scheme)
  }

  resize(width: number, height: number): Promise<void> {
    return this.wire.resize(width, height)
  }

  screenshot(): Promise<Buffer> {
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
