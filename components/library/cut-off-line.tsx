import { texts } from '../texts'
import type { CutOff } from './library-view'

interface CutOffLineProps {
  cutOff: CutOff
  busy: boolean
  onKeep(): void
  onTakeBack(): void
}

/** Asks what is to become of an import whose page was closed before its end. */
export function CutOffLine({ cutOff, busy, onKeep, onTakeBack }: CutOffLineProps) {
  return (
    <div class="library-cut-off">
      <p role="status">{texts.library.cutOff(cutOff)}</p>
      <button type="button" class="button" disabled={busy} onClick={onKeep}>
        {texts.library.keepCutOff}
      </button>
      <button type="button" class="button" disabled={busy} onClick={onTakeBack}>
        {texts.library.takeBackCutOff}
      </button>
    </div>
  )
}
