import { afterEach, expect, test } from 'vitest'
import { remoteLibrary, serveLibrary, type LibraryService } from '../../messages/channel'
import { onLine, openLine } from '../../session/workers'

/** A worker whose end is this very context. */
const worker = { postMessage: (_: null, ports: MessagePort[]) => globalThis.dispatchEvent(Object.assign(new Event('message'), { ports })) } as unknown as Worker
const scope = new EventTarget()
Object.assign(globalThis, { addEventListener: scope.addEventListener.bind(scope), dispatchEvent: scope.dispatchEvent.bind(scope) })

const opened: { close: () => void }[] = []
afterEach(() => opened.splice(0).forEach(({ close }) => close()))

const connect = () => {
  const line = openLine(worker)
  opened.push(line)
  return remoteLibrary(line.channel).library
}

test('each line hears the answers to its own questions, and none of a line that is gone', async () => {
  const answers: (() => void)[] = []
  const library = { saved: (page: { id: string }) => new Promise((resolve) => answers.push(() => resolve(page.id))) } as unknown as LibraryService
  onLine((channel) => serveLibrary(channel, library))

  const first = connect()
  void first.saved({ id: 'asked by one that dies' } as never).catch(() => undefined)
  await expect.poll(() => answers.length).toBe(1)
  opened[0]?.close()
  const second = connect().saved({ id: 'second' } as never)
  const third = connect().saved({ id: 'third' } as never)
  await expect.poll(() => answers.length).toBe(3)
  answers.toReversed().forEach((answer) => answer())
  expect(await Promise.all([second, third])).toEqual(['second', 'third'])
})
