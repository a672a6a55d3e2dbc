import { render } from 'preact'
import { browser } from 'wxt/browser'
import { Compare } from '../../components/compare/compare'
import { CompareGone } from '../../components/compare/compare-gone'
import { COMPARE_VIEWS, type CompareView } from '../../components/compare/view-switch'
import { texts } from '../../components/texts'
import type { Noise } from '../../components/noise'
import type { Span } from '../../corpus/article'
import { askBackground } from '../../messages/ask'
import type { Check } from '../../messages/contract'
import { DEFAULT_SETTINGS, settings } from '../../session/settings'
import { speakInPage } from '../../session/speak-in-page'
import { openNoiseStore } from '../../session/store-noise'

speakInPage(document)
const view = document.getElementById('view')
document.title = texts.compare.pageTitle
if (view !== null) await open(view, new URLSearchParams(location.search))

async function open(root: HTMLElement, wanted: URLSearchParams): Promise<void> {
  const [check, { noise }] = await Promise.all([askBackground('checkById', { checkId: wanted.get('check') ?? '' }).catch(() => null), settings().catch(() => DEFAULT_SETTINGS)])
  if (check === null) return render(<CompareGone />, root)
  const view = COMPARE_VIEWS.find((view) => view === wanted.get('view')) ?? 'pair'
  compare(root, check, { sibling: wanted.get('sibling') ?? '', view, noise, lost: null })
}

interface Shown {
  sibling: string
  view: CompareView
  noise: Noise
  /** What was to be shown on the page and is not there. */
  lost: Span | null
}

function compare(root: HTMLElement, check: Check, first: Shown): void {
  let shown = first
  const noiseStore = openNoiseStore((noise) => change({ noise }))
  const choose = (chosen: Partial<Pick<Shown, 'sibling' | 'view'>>) => {
    change({ ...chosen, lost: null })
    // The address follows the choice, so that a reload shows the same.
    history.replaceState(null, '', `?${new URLSearchParams({ check: check.id, sibling: shown.sibling, view: shown.view })}`)
  }
  function change(next: Partial<Shown>): void {
    shown = { ...shown, ...next }
    render(
      <Compare
        check={check}
        {...shown}
        onSibling={(sibling) => choose({ sibling, view: 'pair' })}
        onView={(view) => choose({ view })}
        onNoise={(noise) => {
          change({ noise })
          void noiseStore.store(noise)
        }}
        onReveal={async (span) => {
          if (shown.lost !== null) change({ lost: null })
          if (!(await reveal(check, span))) change({ lost: span })
        }}
      />,
      root,
    )
  }
  change({})
}

/** Brings the page to the front, scrolled to the passage; says false when the page, or the passage on it, is gone. */
async function reveal({ id, tabId }: Check, span: Span): Promise<boolean> {
  const answer = await askBackground('reveal', { checkId: id, span }).catch(() => null)
  if (answer?.state !== 'done' || answer.shown === 0) return false
  return browser.tabs.update(tabId, { active: true }).then(
    () => true,
    () => false,
  )
}
