import { texts } from '../texts'

interface FootProps {
  onLibrary?: (() => void) | undefined
  onOptions: (() => void) | undefined
}

/** What concerns no single result: below everything, in every state. */
export function Foot({ onLibrary, onOptions }: FootProps) {
  if (!onLibrary && !onOptions) return null
  return (
    <footer class="foot">
      {onLibrary && (
        <button type="button" class="quiet-button" onClick={onLibrary}>
          {texts.keep.library}
        </button>
      )}
      {onOptions && (
        <button type="button" class="quiet-button" onClick={onOptions}>
          {texts.options.title}
        </button>
      )}
    </footer>
  )
}
