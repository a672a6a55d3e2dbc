import { render } from 'preact'
import { browser } from 'wxt/browser'
import { Compare } from '../../components/compare/compare'
import { CompareGone } from '../../components/compare/compare-gone'
import { COMPARE_VIEWS, type CompareView } from '../../components/compare/view-switch'
import { texts } from '../../components/texts'
import type { Span } from '../../corpus/article'
import { askBackground } from '../../messages/ask'
import { speakInPage } from '../../session/speak-in-page'
import type { Check } from '../../messages/contract'

speakInPage(document)
const view = document.getElementById('view')
document.title = texts.compare.pageTitle
if (view !== null) await open(view, new URLSearchParams(location.search))

async function open(root: HTMLElement, wanted: URLSearchParams): Promise<void> {
  const check = await askBackground('checkById', { checkId: wanted.get('check') ?? '' }).catch(() => null)
  if (check === null) render(<CompareGone />, root)
  else draw(root, check, { sibling: wanted.get('sibling') ?? '', view: COMPARE_VIEWS.find((view) => view === wanted.get('view')) ?? 'pair' })
}

interface Shown {
  sibling: string
  view: CompareView
}

function draw(root: HTMLElement, check: Check, shown: Shown, lost: Span | null = null): void {
  const choose = (chosen: Shown) => {
    // The address follows the choice, so that a reload shows the same.
    history.replaceState(null, '', `?${new URLSearchParams({ check: check.id, ...chosen })}`)
    draw(root, check, chosen)
  }
  const show = async (span: Span) => {
    if (lost !== null) draw(root, check, shown)
    if (!(await reveal(check, span))) draw(root, check, shown, span)
  }
  render(
    <Compare
      check={check}
      {...shown}
      lost={lost}
      onSibling={(sibling) => choose({ sibling, view: 'pair' })}
      onView={(view) => choose({ ...shown, view })}
      onReveal={show}
    />,
    root,
  )
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
