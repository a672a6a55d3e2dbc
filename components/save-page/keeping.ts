/** Where the page of a check stands in the reader's library, and what the last click made of it. */
export type Keeping =
  /** It is being looked up. */
  | { state: 'unknown' }
  | { state: 'absent' }
  /** `same`: whether the saved copy has the page's words. */
  | { state: 'kept'; savedAt: string; same: boolean }
  /** There is an older copy, and only the reader knows what is to become of it. */
  | { state: 'asking'; savedAt: string }
  | { state: 'saving' }
  /** On disk; can be undone for a while. */
  | { state: 'done'; how: 'saved' | 'updated' | 'both' }
  /** `again`: there still is an older copy. */
  | { state: 'undone'; again: boolean }
  /** Stays until it is dismissed. */
  | { state: 'failed'; why: KeepFailure }

/**
 * Why nothing was written. `full`: the browser gives no more room; `no-storage`: it gives none at all;
 * `private`: the page is in a private window, of which nothing is kept; `gone`: the check is no longer known.
 */
export type KeepFailure = 'full' | 'no-storage' | 'private' | 'gone' | 'failed'

/** What a reader can do about it. */
export interface KeepActions {
  onSave(): void
  onUpdate(): void
  onKeepBoth(): void
  /** Ends a question, or dismisses an error. */
  onCancel(): void
  onUndo(): void
}
