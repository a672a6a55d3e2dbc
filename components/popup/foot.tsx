import type { BackupDue } from '../backup'
import { texts } from '../texts'

interface FootProps {
  /** The way to the library stands further up already. */
  hasLibrary?: boolean
  onLibrary?: (() => void) | undefined
  onOptions: (() => void) | undefined
  backup?: BackupDue | null | undefined
}

/** What concerns no single result: below everything, in every state. */
export function Foot({ hasLibrary = false, onLibrary, onOptions, backup }: FootProps) {
  if (!onLibrary && !onOptions) return null
  return (
    <footer class="foot">
      {backup && onLibrary && (
        <p class="foot-backup">
          {texts.backup.due(backup)} <FootButton words={texts.backup.export} onClick={onLibrary} />
        </p>
      )}
      {!hasLibrary && <FootButton words={texts.keep.library} onClick={onLibrary} />}
      <FootButton words={texts.options.title} onClick={onOptions} />
    </footer>
  )
}

function FootButton({ words, onClick }: { words: string; onClick: (() => void) | undefined }) {
  return onClick === undefined ? null : (
    <button type="button" class="quiet-button" onClick={onClick}>
      {words}
    </button>
  )
}
