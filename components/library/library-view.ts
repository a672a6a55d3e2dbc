import type { LineProblem } from '../../corpus/formats/article-line'
import type { LibrarySize } from '../../corpus/reader-library'
import type { Card } from '../../corpus/stores/card'
import type { BackupDue } from '../backup'
import type { KeepFailure } from '../save-page/keeping'

/** What the library page draws. */
export interface LibraryView {
  /** Null until it is known. */
  size: LibrarySize | null
  /** Bytes of all that is stored; null where the browser does not say. */
  bytes: number | null
  /** The library cannot be opened. */
  broken: KeepFailure | null
  /** How much of the list has been read, 0..1. */
  read: number
  query: string
  /** Keys of what is listed, and what is known of each. */
  found: readonly number[]
  card(key: number): Card | undefined
  /** The reminder to export all of it, when it is due. */
  backup: BackupDue | null
  /** The reader is to say whether it stays. */
  cutOff: CutOff | null
  work: Work | null
  said: Said | null
}

/** What goes on, how far it is (0..1), and whether it can be cancelled. */
export interface Work {
  what: 'import' | 'export' | 'delete' | 'undo' | 'rollback'
  done: number
}

/** A line of a file that is no article. `unread`: it was too long to be read at all. */
export interface BadLine {
  number: number
  problem: LineProblem | { what: 'unread' }
}

/** An import whose page was closed before its end, and what of it came in. */
export interface CutOff {
  file: string
  added: number
  updated: number
}

/** What came of the last thing that was done; `undo`: it can be taken back now. */
export type Said =
  | { what: 'imported'; file: string; added: number; updated: number; unchanged: number; bad: BadLine[]; badLines: number; undo: boolean }
  | { what: 'deleted'; articles: number; undo: boolean }
  | { what: 'exported'; file: string; articles: number }
  | { what: 'undone' }
  | { what: 'cancelled' }
  /** `rollback`: what had been done could not be taken back either; that can be tried again. */
  | { what: 'failed'; why: KeepFailure | 'damaged' }
  | { what: 'failed'; why: 'rollback'; undo: true }

export interface LibraryActions {
  onQuery(query: string): void
  onImport(file: File): void
  onKeepCutOff(): void
  onTakeBackCutOff(): void
  onExport(): void
  /** Puts the reminder off. */
  onNotNow(): void
  onDelete(keys: readonly number[]): void
  onDeleteAll(): void
  onUndo(): void
  /** Stops what goes on, and takes back what it has done so far. */
  onCancel(): void
  onDismiss(): void
}
