import '../style.css'
import './compare.css'
import { useMemo, useRef, useState } from 'preact/hooks'
import type { Span } from '../../corpus/article'
import type { Check } from '../../messages/contract'
import { checkSources } from '../check-sources'
import { ApparatusView } from './apparatus-view'
import { CompareBar } from './compare-bar'
import { CompareGone } from './compare-gone'
import { FactsView } from './facts-view'
import { KeysHelp } from './keys-help'
import { PairView } from './pair-view'
import { useKeys } from './use-keys'
import { COMPARE_VIEWS, type CompareView } from './view-switch'

export interface CompareProps {
  check: Check
  /** Id of the sibling beside the page; an unknown one shows the best. */
  sibling: string
  view?: CompareView
  /** A stretch of the page that was to be revealed and could not be found again. */
  lost?: Span | null
  onSibling(id: string): void
  onView(view: CompareView): void
  onReveal(span: Span): void
}

/** The page beside one sibling or above all of them, or what they tell differently. */
export function Compare({ check, sibling, view = 'pair', lost = null, onSibling, onView, onReveal }: CompareProps) {
  const sources = useMemo(() => checkSources(check), [check])
  const index = Math.max(0, sources.findIndex((each) => each.sibling.id === sibling))
  const source = sources[index]
  const [keys, setKeys] = useState(true)
  const dialog = useRef<HTMLDialogElement>(null)
  const openKeys = () => dialog.current?.showModal()
  const choose = (at: number) => {
    const chosen = sources[at]
    if (chosen) onSibling(chosen.sibling.id)
  }
  const nextView = () => onView(COMPARE_VIEWS[(COMPARE_VIEWS.indexOf(view) + 1) % COMPARE_VIEWS.length] ?? 'pair')
  const digits = Array.from({ length: 9 }, (_, at): [string, () => void] => [String(at + 1), () => choose(at)])
  useKeys({ ...Object.fromEntries(digits), s: () => choose(index + 1), S: () => choose(index - 1), v: nextView, '?': openKeys }, keys)
  if (!source) return <CompareGone />

  return (
    <main class="compare">
      <CompareBar check={check} view={view} missing={view !== 'pair' && lost !== null} onView={onView} onKeys={openKeys} />
      {view === 'pair' && (
        <PairView check={check} sources={sources} source={source} keys={keys} lost={lost} onSibling={onSibling} onReveal={onReveal} />
      )}
      {view === 'all' && <ApparatusView page={check.page} sources={sources} keys={keys} onReveal={onReveal} />}
      {view === 'facts' && <FactsView check={check} sources={sources} onReveal={onReveal} />}
      <KeysHelp dialog={dialog} on={keys} onSwitch={setKeys} />
    </main>
  )
}
