import { sweepSegments } from './segment-files'
import type { Store, StoreState } from './store'

/** Deletes files that have been replaced once nobody reads them any more. */
export class OutdatedFiles {
  readonly #store: Pick<Store, 'removeFile' | 'fileNames'>
  #holds = 0
  #files: string[] = []

  constructor(store: Store) {
    this.#store = store
  }

  /** Keeps all files that are there now. @returns ends it */
  hold(): () => void {
    this.#holds++
    return () => {
      this.#holds--
      // A file that stays for now is swept by and by.
      void this.#remove().catch(() => undefined)
    }
  }

  /** Deletes files as soon as none is held. */
  add(files: string[]): Promise<void> {
    this.#files.push(...files)
    return this.#remove()
  }

  /** Deletes what was left behind when an earlier life was cut short, if nobody reads. */
  async sweep(state: StoreState): Promise<void> {
    if (this.#holds === 0) await sweepSegments(this.#store, state)
  }

  async #remove(): Promise<void> {
    while (this.#holds === 0) {
      const file = this.#files.shift()
      if (file === undefined) return
      await this.#store.removeFile(file)
    }
  }
}
