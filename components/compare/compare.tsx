import '../style.css'
import './compare.css'
import { useMemo, useRef, useState } from 'preact/hooks'
import type { Span } from '../../corpus/article'
import type { Check } from '../../messages/contract'
import { checkSources } from '../check-sources'
import { NO_NOISE, type Noise } from '../noise'
import { quietCheck } from '../quiet-check'
import { texts } from '../texts'
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
  /** What the reader leaves out, of this view as of every other; nothing when it is not said. */
  noise?: Noise
  onNoise?(noise: Noise): void
  onSibling(id: string): void
  onView(view: CompareView): void
  onReveal(span: Span): void
}

/** The page beside one sibling or above all of them, or what they tell differently. */
export function Compare({ check: whole, sibling, view = 'pair', lost = null, noise = NO_NOISE, onNoise, onSibling, onView, onReveal }: CompareProps) {
  const { check, leftOut } = useMemo(() => quietCheck(whole, noise), [whole, noise])
  const sources = useMemo(() => checkSources(check, whole), [check, whole])
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
  // By its number, which stands for a source also while others are left out.
  const digits = Array.from({ length: 9 }, (_, at): [string, () => void] => [String(at + 1), () => choose(sources.findIndex(({ number }) => number === at + 1))])
  useKeys({ ...Object.fromEntries(digits), s: () => choose(index + 1), S: () => choose(index - 1), v: nextView, '?': openKeys }, keys)
  if (whole.report.siblings.length === 0) return <CompareGone />

  return (
    <main class="compare">
      <CompareBar check={check} whole={whole} view={view} noise={noise} leftOut={leftOut} missing={view !== 'pair' && lost !== null} onView={onView} onKeys={openKeys} onNoise={onNoise} />
      {!source && <p class="view-body">{texts.noise.everything}</p>}
      {view === 'pair' && source && (
        <PairView check={check} sources={sources} source={source} keys={keys} lost={lost} onSibling={onSibling} onReveal={onReveal} />
      )}
      {view === 'all' && source && <ApparatusView page={check.page} sources={sources} keys={keys} onReveal={onReveal} />}
      {view === 'facts' && source && <FactsView check={check} sources={sources} onReveal={onReveal} />}
      <KeysHelp dialog={dialog} on={keys} onSwitch={setKeys} />
    </main>
  )
}
