import * as v from 'valibot'
import { browser, type Browser } from 'wxt/browser'
import type { BackgroundRequests, PageRequests } from './contract'
import type { Destination, Reply, Requests } from './message'
import { backgroundAsks, message, pageAsks } from './schemas'
import { isOurBackground, isOurPage } from './senders'

/** Exactly one handler for each kind of request: one that is missing, or answers something else, does not compile. */
export type Handlers<R extends Requests<R>> = { [Kind in keyof R]: (ask: R[Kind]['ask']) => R[Kind]['answer'] | Promise<R[Kind]['answer']> }

type Sender = Browser.runtime.MessageSender

/**
 * Lets the background answer the extension's own pages, and nobody else. Call it before anything is awaited: a worker that is woken
 * by a message gets it at once. Returns its undo.
 */
export function answerBackground(handlers: Handlers<BackgroundRequests>): () => void {
  return answer('background', handlers, backgroundAsks, isOurPage)
}

/** Lets the content script answer the background, and nobody else. Returns its undo. */
export function answerPage(handlers: Handlers<PageRequests>): () => void {
  return answer('page', handlers, pageAsks, isOurBackground)
}

/** What is not for us, is of no known kind, or comes from someone who may not ask, gets no answer at all. */
function answer<R extends Requests<R>>(
  destination: Destination,
  handlers: Handlers<R>,
  asks: { [Kind in keyof R]: v.GenericSchema<unknown, R[Kind]['ask']> },
  mayAsk: (sender: Sender) => boolean,
): () => void {
  function listener(received: unknown, sender: Sender, send: (reply: Reply) => void): true | undefined {
    const envelope = v.safeParse(message, received)
    if (!envelope.success || envelope.output.to !== destination || !mayAsk(sender)) return undefined
    const { kind, ask } = envelope.output
    if (!isKind(handlers, kind)) return undefined
    const parsed = v.safeParse(asks[kind], ask)
    if (!parsed.success) return undefined
    void settle(() => handlers[kind](parsed.output)).then(send)
    return true // The answer comes later: keeps the channel open in every browser.
  }
  browser.runtime.onMessage.addListener(listener)
  return () => browser.runtime.onMessage.removeListener(listener)
}

function isKind<R extends Requests<R>>(handlers: Handlers<R>, kind: string): kind is keyof Handlers<R> & string {
  return Object.hasOwn(handlers, kind)
}

async function settle(handle: () => unknown): Promise<Reply> {
  try {
    return { ok: true, answer: await handle() }
  } catch (error) {
    return { ok: false, error: String(error).slice(0, 500) }
  }
}
