import type { BackupDue } from '../backup'
import { texts } from '../texts'

interface BackupLineProps {
  backup: BackupDue
  busy: boolean
  onExport(): void
  onNotNow(): void
}

/** What is saved exists only here: said after so many pages as the options tell, until it is exported or put off. */
export function BackupLine({ backup, busy, onExport, onNotNow }: BackupLineProps) {
  return (
    <div class="library-backup">
      <p>{texts.backup.due(backup)}</p>
      <button type="button" class="button" disabled={busy} onClick={onExport}>
        {texts.library.exportAll}
      </button>
      <button type="button" class="quiet-button" onClick={onNotNow}>
        {texts.backup.later}
      </button>
    </div>
  )
}
