import type { FeedReader } from '../corpus/feeds/feed-reader'
import type { ReaderLibrary } from '../corpus/reader-library'

/** What is asked of a library in a worker: its own methods, with plain data. */
export type LibraryService = Pick<ReaderLibrary, 'check' | 'checkBuiltIn' | 'prepare' | 'rest' | 'size' | 'saved' | 'add' | 'remove' | 'cards' | 'scan'>
const LIBRARY: (keyof LibraryService)[] = ['check', 'checkBuiltIn', 'prepare', 'rest', 'size', 'saved', 'add', 'remove', 'cards', 'scan']

/** What is asked of a reader of feeds in a worker. */
export type FeedService = Pick<FeedReader, 'readFeed' | 'readArticle'>
const FEEDS: (keyof FeedService)[] = ['readFeed', 'readArticle']

/** One end of a line between two of our own contexts: a worker, a port. */
export interface Channel {
  post(message: unknown): void
  listen(onMessage: (message: unknown) => void): void
}

interface Call {
  call: number
  method: string
  args: unknown[]
}

type Return = { call: number } & ({ ok: true; value: unknown } | { ok: false; error: string })

export function serveLibrary(channel: Channel, library: LibraryService): void {
  serve(channel, LIBRARY, library)
}

export function serveFeeds(channel: Channel, feeds: FeedService): void {
  serve(channel, FEEDS, feeds)
}

/** A library at the other end of a channel. `broken` fails the calls that are under way, and every later one. */
export function remoteLibrary(channel: Channel): { library: LibraryService; broken: (why: string) => void } {
  const { remote, broken } = callThrough(channel, LIBRARY)
  return { library: remote as unknown as LibraryService, broken }
}

/** The same for a reader of feeds. */
export function remoteFeeds(channel: Channel): { feeds: FeedService; broken: (why: string) => void } {
  const { remote, broken } = callThrough(channel, FEEDS)
  return { feeds: remote as unknown as FeedService, broken }
}

/** Answers the calls that come in. Both ends are ours and were built together: what comes in needs no second look. */
function serve<Method extends string>(channel: Channel, methods: Method[], service: Record<Method, (...args: never[]) => Promise<unknown>>): void {
  channel.listen((message) => {
    const { call, method, args } = message as Call
    if (!methods.includes(method as Method)) return
    const answer = (service[method as Method] as (...args: unknown[]) => Promise<unknown>).apply(service, args)
    answer.then(
      (value) => channel.post({ call, ok: true, value } satisfies Return),
      (error: unknown) => channel.post({ call, ok: false, error: String(error) } satisfies Return),
    )
  })
}

function callThrough(channel: Channel, methods: string[]): { remote: Record<string, unknown>; broken: (why: string) => void } {
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
  const ask = (method: string) => (...args: unknown[]) => new Promise((resolve, reject) => {
    if (end) return reject(end)
    const call = calls++
    waiting.set(call, { resolve, reject })
    channel.post({ call, method, args } satisfies Call)
  })
  return {
    remote: Object.fromEntries(methods.map((method) => [method, ask(method)])),
    broken: (why) => {
      end = new Error(why)
      for (const { reject } of waiting.values()) reject(end)
      waiting.clear()
    },
  }
}
