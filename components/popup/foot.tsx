import { texts } from '../texts'

/** What concerns no single result: below everything, in every state. */
export function Foot({ onOptions }: { onOptions: (() => void) | undefined }) {
  if (!onOptions) return null
  return (
    <footer class="foot">
      <button type="button" class="quiet-button" onClick={onOptions}>
        {texts.options.title}
      </button>
    </footer>
  )
}
