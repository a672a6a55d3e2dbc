/** How many pages are saved before the reader is reminded to export the library: what can be chosen. 0 is never. */
export const BACKUP_AFTER = [0, 20, 50, 200] as const

export type BackupAfter = (typeof BACKUP_AFTER)[number]

/** A reminder that is due. */
export interface BackupDue {
  /** When the library was last exported (ISO 8601); null when that is not known. */
  exported: string | null
}
