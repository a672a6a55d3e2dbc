import { render } from 'preact'
import { browser } from 'wxt/browser'
import { Compare } from '../../components/compare/compare'
import { CompareGone } from '../../components/compare/compare-gone'
import type { Span } from '../../corpus/article'
import { askBackground } from '../../messages/ask'
import type { Check } from '../../messages/contract'

const view = document.getElementById('view')
if (view !== null) await open(view, new URLSearchParams(location.search))

async function open(root: HTMLElement, wanted: URLSearchParams): Promise<void> {
  const check = await askBackground('checkById', { checkId: wanted.get('check') ?? '' }).catch(() => null)
  if (check === null) render(<CompareGone />, root)
  else draw(root, check, wanted.get('sibling') ?? '')
}

function draw(root: HTMLElement, check: Check, sibling: string): void {
  const choose = (id: string) => {
    // The address follows the choice, so that a reload shows the same.
    history.replaceState(null, '', `?${new URLSearchParams({ check: check.id, sibling: id })}`)
    draw(root, check, id)
  }
  render(<Compare check={check} sibling={sibling} onSibling={choose} onReveal={(span) => reveal(check, span)} />, root)
}

/** Brings the page to the front, scrolled to the passage; a page that is gone stays gone. */
async function reveal({ id, tabId }: Check, span: Span): Promise<void> {
  const answer = await askBackground('reveal', { checkId: id, span }).catch(() => null)
  if (answer?.state === 'done') await browser.tabs.update(tabId, { active: true }).catch(() => undefined)
}
