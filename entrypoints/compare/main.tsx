import { render } from 'preact'
import { browser } from 'wxt/browser'
import { Compare } from '../../components/compare/compare'
import { CompareGone } from '../../components/compare/compare-gone'
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
  else draw(root, check, wanted.get('sibling') ?? '')
}

function draw(root: HTMLElement, check: Check, sibling: string, lost: Span | null = null): void {
  const choose = (id: string) => {
    // The address follows the choice, so that a reload shows the same.
    history.replaceState(null, '', `?${new URLSearchParams({ check: check.id, sibling: id })}`)
    draw(root, check, id)
  }
  const show = async (span: Span) => {
    if (lost !== null) draw(root, check, sibling)
    if (!(await reveal(check, span))) draw(root, check, sibling, span)
  }
  render(<Compare check={check} sibling={sibling} lost={lost} onSibling={choose} onReveal={show} />, root)
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
