import './take-along.css'
import type { ComponentType } from 'preact'
import { useState } from 'preact/hooks'
import type { Check } from '../../messages/contract'
import { texts } from '../texts'

export interface TakeAlongProps {
  /** What the screen shows, without what is left out. */
  check: Check
  /** All that was found: sources are numbered by it. */
  whole: Check
}

/**
 * Everything that can be copied or saved of a check, folded away. What makes the files is loaded when it is opened: the popup is
 * opened far more often, and nothing is left to wait for when a button is pressed, since only a click's own turn may copy.
 */
export function TakeAlong({ check, whole }: TakeAlongProps) {
  const [Menu, setMenu] = useState<ComponentType<TakeAlongProps> | null>(null)
  const load = async () => {
    const { TakeAlongMenu } = await import('./take-along-menu')
    setMenu(() => TakeAlongMenu)
  }
  return (
    <details class="take-along" onToggle={() => void load()}>
      <summary>{texts.takeAlong.title}</summary>
      {Menu && <Menu check={check} whole={whole} />}
    </details>
  )
}
