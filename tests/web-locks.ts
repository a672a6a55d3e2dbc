/**
 * The browser's locks, which Node does not have: each name has one holder at a time, and who asks first holds it first. Tests whose
 * windows come and go have their own.
 */
const held = new Map<string, Promise<unknown>>()

function request<T>(name: string, work: () => Promise<T>): Promise<T> {
  const done = (held.get(name) ?? Promise.resolve()).then(work)
  held.set(name, done.catch(() => undefined))
  return done
}

if (!('navigator' in globalThis)) Object.defineProperty(globalThis, 'navigator', { value: {}, configurable: true })
Object.defineProperty(navigator, 'locks', { value: { request }, configurable: true })
