import type { StoredSubscription } from './subscriptions'

/** Whether it is time to read a subscription again: hourly, and ever later where that keeps failing, up to a day. What was cut off goes on at once. */
export function isDue({ tried, read, failed }: Pick<StoredSubscription, 'tried' | 'read' | 'failed'>, now: Date): boolean {
  if (tried === null || (failed === null && read !== tried)) return true
  const hours = Math.min(24, 2 ** Math.min(failed?.times ?? 0, 5))
  // Alarms come a little early or late.
  return now.getTime() - Date.parse(tried) >= (hours - 0.1) * 3_600_000
}
