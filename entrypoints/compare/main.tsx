import { render } from 'preact'
import { browser } from 'wxt/browser'
import { Compare } from '../../components/compare/compare'
import { CompareGone } from '../../components/compare/compare-gone'
import type { Span } from '../../corpus/article'
import { askBackground } from '../../messages/ask'
import type { Check } from '../../messages/contract'

const root = document.getElementById('view')
const asked = new URLSearchParams(location.search)
const check = await askBackground('checkById', { checkId: asked.get('check') ?? '' }).catch(() => null)

if (root !== null) {
  if (check === null || check.siblings.length === 0) render(<CompareGone />, root)
  else draw(root, check, asked.get('sibling') ?? '')
}

/** An address that names no sibling of the check opens the first one. */
function draw(root: HTMLElement, check: Check, wanted: string): void {
  const sibling = check.siblings.find((article) => article.id === wanted) ?? check.siblings[0]
  if (sibling === undefined) return
  render(<Compare check={check} sibling={sibling.id} onSibling={(id) => choose(root, check, id)} onReveal={(span) => reveal(check, span)} />, root)
}

/** The address follows the choice, so that reloading the view or going on from a bookmark shows the same. */
function choose(root: HTMLElement, check: Check, sibling: string): void {
  history.replaceState(null, '', `?${new URLSearchParams({ check: check.id, sibling })}`)
  draw(root, check, sibling)
}

/** Brings the page to the front, scrolled to the passage; a page that is gone stays gone. */
async function reveal(check: Check, span: Span): Promise<void> {
  const answer = await askBackground('reveal', { checkId: check.id, span }).catch(() => null)
  if (answer?.state === 'done') await browser.tabs.update(check.tabId, { active: true }).catch(() => undefined)
}
