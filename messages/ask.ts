import * as v from 'valibot'
import { browser } from 'wxt/browser'
import type { BackgroundRequests, PageRequests } from './contract'
import type { Message } from './message'
import { pageAnswers, reply } from './schemas'

/**
 * Why a question got no answer. `nobody`: no one listens there; `time-out`: no word in time;
 * `refused`: the handler threw; `malformed`: what came back is not what the contract says.
 */
export class NoAnswer extends Error {
  override name = 'NoAnswer'
  constructor(
    readonly why: 'nobody' | 'time-out' | 'refused' | 'malformed',
    kind: string,
    detail: string,
  ) {
    super(`${kind}: ${why} (${detail})`)
  }
}

/** Asks the background, from a page of the extension. Rejects with `NoAnswer`. */
export async function askBackground<Kind extends keyof BackgroundRequests>(
  kind: Kind,
  ask: BackgroundRequests[Kind]['ask'],
): Promise<BackgroundRequests[Kind]['answer']> {
  const message: Message = { to: 'background', kind, ask }
  return answerOfBackground(kind, browser.runtime.sendMessage(message))
}

/** What the background answers to a question that was sent before this file was there. Rejects with `NoAnswer`. */
export async function answerOfBackground<Kind extends keyof BackgroundRequests>(kind: Kind, sent: Promise<unknown>): Promise<BackgroundRequests[Kind]['answer']> {
  // Our own background compiled against the same contract: its answer needs no second look.
  return (await answerTo(kind, sent)) as BackgroundRequests[Kind]['answer']
}

/**
 * Asks the content script in a tab's main frame, from the background. Rejects with `NoAnswer`, at the latest after `timeout` ms.
 * A page can take over its content script's process: the answer is checked before anyone reads it.
 */
export async function askPage<Kind extends keyof PageRequests>(
  tabId: number,
  kind: Kind,
  ask: PageRequests[Kind]['ask'],
  { timeout = 5_000 } = {},
): Promise<PageRequests[Kind]['answer']> {
  const message: Message = { to: 'page', kind, ask }
  const answer = await answerTo(kind, within(timeout, kind, browser.tabs.sendMessage(tabId, message, { frameId: 0 })))
  const parsed = v.safeParse(pageAnswers[kind], answer)
  if (!parsed.success) throw new NoAnswer('malformed', kind, parsed.issues[0].message)
  return parsed.output
}

async function answerTo(kind: string, sent: Promise<unknown>): Promise<unknown> {
  const came = await sent.catch((error: unknown) => {
    throw error instanceof NoAnswer ? error : new NoAnswer('nobody', kind, String(error))
  })
  if (came === undefined) throw new NoAnswer('nobody', kind, 'no listener answered')
  const parsed = v.safeParse(reply, came)
  if (!parsed.success) throw new NoAnswer('malformed', kind, parsed.issues[0].message)
  if (!parsed.output.ok) throw new NoAnswer('refused', kind, parsed.output.error)
  return parsed.output.answer
}

/** Settles as `promise` does, or rejects once `ms` are over. */
export function within<T>(ms: number, what: string, promise: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const alarm = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new NoAnswer('time-out', what, `${ms} ms`)), ms)
  })
  return Promise.race([promise, alarm]).finally(() => clearTimeout(timer))
}
