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
  const close = watchSettings((now, before) => {
    if (storing === null && JSON.stringify(now.noise) !== JSON.stringify(before.noise)) onNoise(now.noise)
  })
  return {
    store(noise) {
      waiting = noise
      storing ??= storeLast()
      return storing
    },
    close,
  }
}
