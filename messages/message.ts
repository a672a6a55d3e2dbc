/** A table of requests as the contract lists them: for each kind, what is asked and what is answered. */
export type Requests<R> = { [Kind in keyof R]: { ask: unknown; answer: unknown } }

export type Destination = 'background' | 'page'

/** What crosses a border: who is asked (every listener of the extension hears it), for what, with what. */
export interface Message {
  to: Destination
  kind: string
  ask: unknown
}

/** A handler that throws is a refusal in the error's words, never a silence. */
export type Reply = { ok: true; answer: unknown } | { ok: false; error: string }
