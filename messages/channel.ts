import type { ReaderLibrary } from '../corpus/reader-library'

/** What is asked of a library in a worker: its own methods, with plain data. */
export type LibraryService = Pick<ReaderLibrary, 'check' | 'checkBuiltIn' | 'prepare' | 'rest' | 'size' | 'saved' | 'add' | 'remove' | 'cards' | 'scan'>
type Method = keyof LibraryService

/** One end of a line between two of our own contexts: a worker, a port. */
export interface Channel {
  post(message: unknown): void
  listen(onMessage: (message: unknown) => void): void
}

interface Call {
  call: number
  method: Method
  args: unknown[]
}

type Return = { call: number } & ({ ok: true; value: unknown } | { ok: false; error: string })

const METHODS: Method[] = ['check', 'checkBuiltIn', 'prepare', 'rest', 'size', 'saved', 'add', 'remove', 'cards', 'scan']

/** Answers the calls that come in. Both ends are ours and were built together: what comes in needs no second look. */
export function serveLibrary(channel: Channel, library: LibraryService): void {
  channel.listen((message) => {
    const { call, method, args } = message as Call
    if (!METHODS.includes(method)) return
    const answer = (library[method] as (...args: unknown[]) => Promise<unknown>).apply(library, args)
    answer.then(
      (value) => channel.post({ call, ok: true, value } satisfies Return),
      (error: unknown) => channel.post({ call, ok: false, error: String(error) } satisfies Return),
    )
  })
}

/** A library at the other end of a channel. `broken` fails the calls that are under way, and every later one. */
export function remoteLibrary(channel: Channel): { library: LibraryService; broken: (why: string) => void } {
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>()
  let calls = 0
  let end: Error | null = null
  channel.listen((message) => {
    const answer = message as Return
    const asked = waiting.get(answer.call)
    waiting.delete(answer.call)
    if (answer.ok) asked?.resolve(answer.value)
    else asked?.reject(new Error(answer.error))
  })
  const ask = (method: Method) => (...args: unknown[]) => new Promise((resolve, reject) => {
    if (end) return reject(end)
    const call = calls++
    waiting.set(call, { resolve, reject })
    channel.post({ call, method, args } satisfies Call)
  })
  return {
    library: Object.fromEntries(METHODS.map((method) => [method, ask(method)])) as unknown as LibraryService,
    broken: (why) => {
      end = new Error(why)
      for (const { reject } of waiting.values()) reject(end)
      waiting.clear()
    },
  }
}
