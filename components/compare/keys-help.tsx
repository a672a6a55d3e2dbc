import './keys-help.css'
import type { RefObject } from 'preact'
import { texts } from '../texts'

interface KeysHelpProps {
  dialog: RefObject<HTMLDialogElement | null>
  on: boolean
  /** Single keys get in the way of speech input (WCAG 2.1.4), so they can be switched off. */
  onSwitch(on: boolean): void
}

export function KeysHelp({ dialog, on, onSwitch }: KeysHelpProps) {
  const keys: [string[], string][] = [
    [['n', 'j'], texts.compare.keyNext],
    [['p', 'k'], texts.compare.keyPrevious],
    [['Enter'], texts.compare.keyEnter],
    [['1', '9'], texts.compare.keySource],
    [['s', 'S'], texts.compare.keyNextSource],
    [['v'], texts.compare.keyView],
    [['?'], texts.compare.keyHelp],
  ]
  return (
    <dialog class="keys-help" ref={dialog} aria-labelledby="keys-title">
      <h2 id="keys-title">{texts.compare.keys}</h2>
      <dl>
        {keys.map(([names, does]) => (
          <div key={does}>
            <dt>
              {names.map((name) => (
                <kbd key={name}>{name}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <label class="toggle">
        <input type="checkbox" checked={on} onChange={(event) => onSwitch(event.currentTarget.checked)} />
        {texts.compare.keyShortcuts}
      </label>
      <button type="button" class="button" autofocus onClick={() => dialog.current?.close()}>
        {texts.compare.close}
      </button>
    </dialog>
  )
}
