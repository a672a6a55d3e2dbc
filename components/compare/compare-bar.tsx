import './compare-bar.css'
import type { TargetedKeyboardEvent } from 'preact'
import type { Check } from '../../messages/contract'
import type { Noise } from '../noise'
import { NoiseFold } from '../noise-fold'
import type { QuietCheck } from '../quiet-check'
import { TakeAlong } from '../take-along/take-along'
import { texts } from '../texts'
import { type CompareView, ViewSwitch } from './view-switch'

interface CompareBarProps {
  /** What the screen shows, without what is left out, and all that was found. */
  check: Check
  whole: Check
  view: CompareView
  noise: Noise
  leftOut: QuietCheck['leftOut']
  /** What was to be shown on the page could not be found again there. */
  missing: boolean
  onView(view: CompareView): void
  onKeys(): void
  onNoise: ((noise: Noise) => void) | undefined
}

/** Above every view, and the same for each: which it is, the keys, and what can be taken along. */
export function CompareBar({ check, whole, view, noise, leftOut, missing, onView, onKeys, onNoise }: CompareBarProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the key reaches it from what is open inside
    <header class="compare-bar" onKeyDown={closeOnEscape}>
      <h1>{texts.compare.title}</h1>
      <ViewSwitch view={view} onView={onView} />
      <p class="missing" role="status">
        {missing && texts.missing.passage}
      </p>
      <button type="button" class="button" onClick={onKeys}>
        {texts.compare.keys} <kbd aria-hidden="true">?</kbd>
      </button>
      {onNoise && <NoiseFold noise={noise} leftOut={leftOut} onNoise={onNoise} />}
      <TakeAlong check={check} whole={whole} />
    </header>
  )
}

/** Here the menu lies over the texts, and is closed like one. */
function closeOnEscape({ key, currentTarget }: TargetedKeyboardEvent<HTMLElement>) {
  const open = key === 'Escape' ? currentTarget.querySelector<HTMLDetailsElement>('details[open]') : null
  if (!open) return
  open.open = false
  open.querySelector('summary')?.focus()
}
