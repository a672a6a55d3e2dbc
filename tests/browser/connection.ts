import { WebSocket } from 'ws'

type Fields = Record<string, unknown>
type Listener = (params: Fields, sessionId?: string) => void

/** What both protocols put on the wire: Chrome DevTools adds a `sessionId`, WebDriver BiDi a `type`. */
interface Incoming {
  id?: number
  method?: string
  params?: Fields
  result?: Fields
  error?: string | { message: string }
  message?: string
  sessionId?: string
}

/** What was asked of a document is not answered any more, since it was closed. */
export class DocumentGone extends Error {
  override name = 'DocumentGone'
}

/** How Chrome DevTools and WebDriver BiDi say it of what was asked too late. */
const GONE = /^(?:Session with given id not found|no such frame)/

/** A click or a key may close the popup it is meant for, before the popup can tell that it came. */
export async function mayClose(sent: Promise<unknown>): Promise<void> {
  await sent.catch((error: unknown) => {
    if (!(error instanceof DocumentGone)) throw error
  })
}

/** Commands with answers, and events, over one WebSocket: Chrome DevTools and WebDriver BiDi differ in nothing else. */
export class Connection {
  #lastId = 0
  readonly #pending = new Map<number, { method: string; sessionId: string | undefined; resolve: (result: never) => void; reject: (error: Error) => void }>()
  readonly #listeners = new Map<string, Listener[]>()
  readonly #socket: WebSocket

  private constructor(socket: WebSocket) {
    this.#socket = socket
    socket.on('message', (data) => this.#receive(JSON.parse(String(data)) as Incoming))
    socket.on('close', () => {
      for (const { method, reject } of this.#pending.values()) reject(new Error(`${method}: the browser has ended`))
      this.#pending.clear()
    })
  }

  static async open(address: string): Promise<Connection> {
    const socket = new WebSocket(address, { perMessageDeflate: false, maxPayload: 256 * 1024 * 1024 })
    await new Promise<void>((resolve, reject) => socket.once('open', resolve).once('error', reject))
    return new Connection(socket)
  }

  /** Sends a command; the answer's shape is the caller's knowledge of the protocol. */
  send<Result = Fields>(method: string, params: object = {}, sessionId?: string): Promise<Result> {
    const id = ++this.#lastId
    return new Promise((resolve, reject) => {
      if (this.#socket.readyState !== WebSocket.OPEN) return reject(new Error(`${method}: the browser has ended`))
      this.#pending.set(id, { method, sessionId, resolve, reject })
      this.#socket.send(JSON.stringify({ id, method, params, ...(sessionId && { sessionId }) }))
    })
  }

  on(event: string, listener: Listener): void {
    this.#listeners.set(event, [...(this.#listeners.get(event) ?? []), listener])
  }

  close(): void {
    this.#socket.close()
  }

  /** What a document that is gone was asked is never answered: Chromium forgets it in silence. */
  #endSession(sessionId: unknown): void {
    for (const [id, waiting] of this.#pending) {
      if (sessionId === undefined || waiting.sessionId !== sessionId) continue
      this.#pending.delete(id)
      waiting.reject(new DocumentGone(waiting.method))
    }
  }

  #receive(message: Incoming): void {
    if (message.id === undefined) {
      if (message.method === 'Target.detachedFromTarget') this.#endSession(message.params?.['sessionId'])
      for (const listener of this.#listeners.get(message.method ?? '') ?? []) listener(message.params ?? {}, message.sessionId)
      return
    }
    const waiting = this.#pending.get(message.id)
    this.#pending.delete(message.id)
    if (message.error === undefined) return waiting?.resolve(message.result as never)
    const why = typeof message.error === 'string' ? `${message.error}: ${message.message}` : message.error.message
    waiting?.reject(GONE.test(why) ? new DocumentGone(waiting.method) : new Error(`${waiting.method}: ${why}`))
  }
}
