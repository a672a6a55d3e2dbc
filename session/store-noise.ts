import type { Noise } from '../components/noise'
import { changeSettings, watchSettings } from './settings'

/**
 * Keeps what the reader leaves out, and tells `onNoise` what is chosen elsewhere. Choices come faster than they are stored, from a
 * slider say: of those that wait only the last is, and none that is told by its own echo.
 */
export function openNoiseStore(onNoise: (noise: Noise) => void): { store(noise: Noise): Promise<void>; close(): void } {
  let waiting: Noise | null = null
  let storing: Promise<void> | null = null

  async function storeLast(): Promise<void> {
    for (let noise = waiting; noise !== null; noise = waiting) {
      waiting = null
      await changeSettings({ noise })
    }
    storing = null
  }
  const close = watchSettings(({ noise }) => {
    if (storing === null && noise !== undefined) onNoise(noise)
  })
  return {
    store(noise) {
      waiting = noise
      // In a turn of its own: an echo that comes at once comes while this is known.
      storing ??= Promise.resolve().then(storeLast)
      return storing
    },
    close,
  }
}
