// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { Compare, type CompareProps } from '../../../components/compare/compare'
import type { CompareView } from '../../../components/compare/view-switch'
import type { Check } from '../../../messages/contract'
import { articleOf, checkOf, largeCheck, oddCheck, pageOf, seedCheck, siblingOf } from '../fixtures'
import { clicked, grown, named, rendered, rerendered, seenText, violations } from '../rendered'

// axe and large trees are slow without a browser's own engine, the more so on a busy machine.
vi.setConfig({ testTimeout: 30_000 })

const calls = { onSibling: vi.fn<CompareProps['onSibling']>(), onView: vi.fn<CompareProps['onView']>(), onReveal: vi.fn<CompareProps['onReveal']>() }
beforeEach(() => vi.clearAllMocks())

const check = seedCheck()
const compare = (view: CompareView, of: Check = check) => <Compare check={of} sibling="spun" view={view} {...calls} />

async function pressed(key: string) {
  await act(() => void document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })))
}
const rows = (root: ParentNode, selector: string) =>
  [...root.querySelectorAll(selector)].map((row) => [...row.querySelectorAll('th, td')].map((cell) => seenText(cell)).join(' | '))

test.each<[string, CompareView, Check]>([
  ['all sources', 'all', check],
  ['all sources, of odd texts', 'all', oddCheck()],
  ['what is told differently', 'facts', check],
  ['what is told differently, in odd texts', 'facts', oddCheck()],
  ['nothing told differently', 'facts', largeCheck()],
])('axe finds nothing: %s', async (_, view, of) => {
  expect(await violations(await rendered(compare(view, of)))).toEqual([])
})

describe('the choice of the view', () => {
  test('is a click, or a key', async () => {
    const root = await rendered(compare('pair'))
    await clicked(named(root, 'label', 'All sources')?.querySelector('input'))
    expect(calls.onView).toHaveBeenLastCalledWith('all')
    await pressed('v')
    expect(calls.onView).toHaveBeenLastCalledWith('all')
    await rerendered(compare('facts'), root)
    await pressed('v')
    expect(calls.onView).toHaveBeenLastCalledWith('pair')
  })

  test('keeps the focus where it was made', async () => {
    const root = await rendered(compare('pair'))
    const chosen = root.querySelectorAll<HTMLElement>('.view-switch input')[1]
    chosen?.focus()
    await rerendered(compare('all'), root)
    expect(document.activeElement).toBe(chosen)
  })

  test('has every source one key away', async () => {
    await rendered(compare('pair'))
    await pressed('3')
    expect(calls.onSibling).toHaveBeenLastCalledWith('call')
    await pressed('s')
    expect(calls.onSibling).toHaveBeenLastCalledWith('other')
    calls.onSibling.mockClear()
    await pressed('S')
    await pressed('9')
    expect(calls.onSibling).not.toHaveBeenCalled()
  })
})

describe('all sources', () => {
  test('shows for each passage of the page, word under word, who reads what', async () => {
    const root = await rendered(compare('all'))
    const [first] = root.querySelectorAll('.score')
    expect(seenText(first?.querySelector('h2') ?? null)).toBe('Passage 1 of 7')
    const all = [...(first?.querySelectorAll('.score-line') ?? [])].flatMap((line) => rows(line, 'tr'))
    expect(all.filter((row) => row.startsWith('This page')).join(' ')).toMatch(/and \| Russia \| on Wednesday/)
    expect(all.filter((row) => row.includes('Morning Ledger')).join(' ')).toMatch(/and \| Russian Federation \| on Wednesday/)
  })

  test('says in words what is changed and what is left out', async () => {
    const root = await rendered(compare('all'))
    expect(root.querySelector('.differs ins')?.textContent).toBe('[reads: Russian Federation]')
    expect([...root.querySelectorAll('.differs del')].map((each) => each.textContent)).toContain('[leaves this out] —')
  })

  test('gives those who print it alike one row', async () => {
    const [article] = check.siblings
    const [sibling] = check.report.siblings
    const twice = {
      ...check,
      siblings: [article!, { ...article!, id: 'again' }],
      report: { ...check.report, siblings: [sibling!, { ...sibling!, id: 'again', outlet: 'Second Gull' }] },
    }
    const root = await rendered(compare('all', twice))
    expect(rows(root, '.score:first-of-type tr')[1]).toMatch(/^1 The Morning Ledger ?2 Second Gull \|/)
    expect(root.querySelector('.score-line')?.querySelectorAll('tr')).toHaveLength(2)
  })

  test('walks through the passages by key, and shows one on the page', async () => {
    const root = await rendered(compare('all'))
    await pressed('n')
    await pressed('n')
    expect(document.activeElement?.textContent).toBe('Passage 2 of 7')
    await pressed('p')
    expect(document.activeElement?.textContent).toBe('Passage 1 of 7')
    await clicked(named(root, 'button', 'Show on the page'))
    expect(calls.onReveal).toHaveBeenCalledOnce()
  })

  test('holds two thousand passages, a few at a time', async () => {
    const root = await rendered(compare('all', largeCheck()))
    expect(root.querySelectorAll('.score')).toHaveLength(8)
    await clicked(named(root, 'button', 'Show 8 more of 1,992'))
    expect(root.querySelectorAll('.score')).toHaveLength(16)
  })

  test('holds a whole article as one passage, some lines at first', async () => {
    const page = pageOf(Array.from({ length: 300 }, (_, n) => `Ferry ${n} sank at dawn off the pier of the old town.`).join(' '))
    const gull = articleOf('gull', page.text.replaceAll('pier', 'quay'))
    const passage = { here: [0, page.text.length], there: [0, gull.text.length], kind: 'edited', quote: false } as const
    const whole = checkOf(page, [[gull, siblingOf(gull, { passages: [{ ...passage, here: [...passage.here], there: [...passage.there] }] })]])
    const root = await rendered(compare('all', whole))
    await grown(root)
    expect(root.querySelectorAll('.score-line')).toHaveLength(14)
    await clicked([...root.querySelectorAll('button')].find(({ textContent }) => /^Show \d+ more lines$/.test(textContent ?? '')))
    await grown(root)
    expect([...root.querySelectorAll('.lemma td')].map((cell) => cell.textContent).join(' ')).toBe(page.text)
  })

  test('says so when nobody prints a passage', async () => {
    const none = { ...check, report: { ...check.report, siblings: check.report.siblings.slice(2) } }
    expect(seenText(await rendered(compare('all', none)))).toContain('No other article prints a passage of this page.')
  })
})

describe('what is told differently', () => {
  test('is a table of values in their sentences, with a way to each', async () => {
    const root = await rendered(compare('facts'))
    await grown(root)
    const told = rows(root, '.facts-table tbody tr')
    expect(told.find((row) => row.startsWith('killed'))).toMatch(/^killed \| More than 80 people were killed in .*Show on the page \| .*87 civilians.*2 Outlet unknown/)
    expect(told.find((row) => row.startsWith('Quotation |'))).toMatch(/We consider it of utmost.*We believe it is of principal.*1 The Morning Ledger ledger\.example/)
    expect(root.querySelector('mark')?.parentElement?.textContent).toContain('[told: More than 80] people were killed')
  })

  test('links to the words in the other article', async () => {
    const root = await rendered(compare('facts'))
    await grown(root)
    const links = [...root.querySelectorAll<HTMLAnchorElement>('.facts-table a')].map(({ href }) => href)
    expect(links.some((href) => href.startsWith('https://ledger.example/world/tillerson-lavrov#:~:text='))).toBe(true)
  })

  test('shows the page’s words where they stand', async () => {
    const root = await rendered(compare('facts'))
    await grown(root)
    await clicked(named(root, 'button', 'Show on the page'))
    const [[start, end] = [0, 0]] = calls.onReveal.mock.lastCall ?? []
    expect(check.page.text.slice(start, end)).toBe('More than 80')
  })
})

test.each<CompareView>(['all', 'facts'])('%s: what cannot be found again on the page is said', async (view) => {
  const root = await rendered(<Compare check={check} sibling="spun" view={view} lost={[0, 5]} {...calls} />)
  expect(seenText(root.querySelector('.missing[role=status]'))).toBe('This passage could not be found again on the page.')
})

test('what is taken along is folded away again by Escape', async () => {
  const root = await rendered(compare('facts'))
  const menu = root.querySelector<HTMLDetailsElement>('details.take-along')
  if (menu) menu.open = true
  await act(() => void menu?.querySelector('summary')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })))
  expect(menu?.open).toBe(false)
  expect(document.activeElement).toBe(menu?.querySelector('summary'))
})

test('two texts: paragraphs that nothing links are named on their side, and nothing else is', async () => {
  const root = await rendered(compare('pair'))
  const names = (side: string) => [...root.querySelectorAll(`[data-side=${side}] .alone-label`)].map((label) => seenText(label))
  expect(new Set(names('here'))).toEqual(new Set(['Only here']))
  expect(new Set(names('there'))).toEqual(new Set(['Only there']))
  expect([...root.querySelectorAll('.alone')].every((paragraph) => paragraph.querySelector('.passage') === null)).toBe(true)
  expect([...root.querySelectorAll('.article-text > p:not(.alone)')].every((paragraph) => paragraph.querySelector('.passage') !== null)).toBe(true)
})
