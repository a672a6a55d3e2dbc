import type { KeepFailure } from '../components/save-page/keeping'

/** The names of the errors with which browsers refuse to store, and our own: all of an error that crosses every border, worker, port and message. */
const NAMES: [RegExp, KeepFailure][] = [
  [/QuotaExceededError/, 'full'],
  [/PrivateWindow/, 'private'],
  [/SecurityError|InvalidStateError|NotAllowedError/, 'no-storage'],
]

/** Why a question to the library was refused. */
export function whyNotKept(error: unknown): KeepFailure {
  const words = String(error)
  return NAMES.find(([name]) => name.test(words))?.[1] ?? 'failed'
}
