import './compare-bar.css'
import type { ComponentChildren } from 'preact'
import type { Check } from '../../messages/contract'
import { TakeAlong } from '../take-along/take-along'
import { texts } from '../texts'
import { type CompareView, ViewSwitch } from './view-switch'

interface CompareBarProps {
  check: Check
  view: CompareView
  onView(view: CompareView): void
  onKeys(): void
  /** What the view itself can do. */
  children?: ComponentChildren
}

/** Above every view: which it is, what it can do, and what can be taken along. */
export function CompareBar({ check, view, onView, onKeys, children }: CompareBarProps) {
  return (
    <header class="compare-bar">
      <h1>{texts.compare.title}</h1>
      <ViewSwitch view={view} onView={onView} />
      {children}
      <button type="button" class="button" onClick={onKeys}>
        {texts.compare.keys} <kbd aria-hidden="true">?</kbd>
      </button>
      <TakeAlong check={check} whole={check} />
    </header>
  )
}
