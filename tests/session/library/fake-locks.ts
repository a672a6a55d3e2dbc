/** The browser's locks, one holder at a time; a window that is gone frees what it held. */
export function fakeLocks() {
  const held = new Map<string, string>()
  const waiting = new Set<() => void>()

  function free(window: string): void {
    for (const [name, holder] of held) if (holder === window) held.delete(name)
    for (const wake of waiting) wake()
  }

  async function request(window: string, name: string, options: LockOptions, work: (lock: Lock | null) => unknown): Promise<unknown> {
    if (options.ifAvailable && held.has(name)) return work(null)
    while (held.has(name)) await new Promise<void>((resolve) => waiting.add(resolve))
    held.set(name, window)
    try {
      return await work({ name, mode: 'exclusive' })
    } finally {
      free(window)
    }
  }

  return {
    free,
    /** What a window sees of them. */
    of: (window: string): Pick<LockManager, 'request'> => ({
      request: ((name: string, ...rest: [LockOptions, () => unknown] | [() => unknown]) =>
        rest.length === 1 ? request(window, name, {}, rest[0]) : request(window, name, ...rest)) as LockManager['request'],
    }),
  }
}
