// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { Compare, type CompareProps } from '../../../components/compare/compare'
import { CompareGone } from '../../../components/compare/compare-gone'
import { NO_NOISE, type Noise } from '../../../components/noise'
import { paragraphs } from '../../../components/paragraphs'
import type { Passage } from '../../../corpus/report'
import type { Check } from '../../../messages/contract'
import { articleOf, checkOf, largeCheck, oddCheck, pageOf, seedCheck, siblingOf } from '../fixtures'
import { clicked, grown, named, rendered, rerendered, seenText, violations } from '../rendered'

// axe and large trees are slow without a browser's own engine, the more so on a busy machine.
vi.setConfig({ testTimeout: 30_000 })

const calls = { onSibling: vi.fn<CompareProps['onSibling']>(), onView: vi.fn<CompareProps['onView']>(), onReveal: vi.fn<CompareProps['onReveal']>() }
beforeEach(() => vi.clearAllMocks())

const check = seedCheck()
const compare = (sibling = 'spun', of: Check = check) => <Compare check={of} sibling={sibling} {...calls} />
const position = (root: HTMLElement) => seenText(root.querySelector('.position[role=status]'))
const column = (root: HTMLElement, side: 'here' | 'there') => root.querySelector<HTMLElement>(`[data-side=${side}]`)

async function pressed(key: string, target: EventTarget = document.body, modifiers: KeyboardEventInit = {}) {
  await act(() => void target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...modifiers })))
}

test.each<[string, Check, string]>([
  ['two tellings of one day', check, 'spun'],
  ['a sibling without passages', check, 'call'],
  ['odd texts', oddCheck(), 'rtl'],
  ['a sibling whose text was not kept', oddCheck(), 'bare'],
])('axe finds nothing: %s', async (_, of, sibling) => {
  expect(await violations(await rendered(compare(sibling, of)))).toEqual([])
})

test('a check that is gone says what to do', async () => {
  const root = await rendered(<CompareGone />)
  expect(seenText(root)).toMatch(/no longer available.*choose “Side by side” again/)
  expect(await violations(root)).toEqual([])
})

test('without passage numbers, marks and hidden words, each column reads as printed', async () => {
  const root = await rendered(compare())
  for (const [side, text] of [
    ['here', check.page.text],
    ['there', check.siblings[0]?.text ?? ''],
  ] as const) {
    for (const own of column(root, side)?.querySelectorAll('.hidden, .passage-number') ?? []) own.remove()
    const read = [...(column(root, side)?.querySelectorAll('.article-text > p') ?? [])].map((paragraph) => paragraph.textContent)
    expect(read).toEqual(paragraphs(text).map((span) => text.slice(...span)))
  }
})

test('passages have the same number and tint on both sides, and their kind in the name', async () => {
  const root = await rendered(compare())
  const numbers = (side: 'here' | 'there') =>
    [...(column(root, side)?.querySelectorAll<HTMLElement>('.passage-number') ?? [])]
      .map((badge) => `${badge.textContent} ${badge.dataset.tint} ${badge.getAttribute('aria-label')}`)
      .toSorted()
  expect(numbers('here')).toEqual(numbers('there'))
  expect(numbers('here')[1]).toBe('2 1 Passage 2, Word for word: show its counterpart')
})

test('words that differ are marked with hidden words that say why', async () => {
  const root = await rendered(compare())
  expect([...(column(root, 'here')?.querySelectorAll('del') ?? [])].map(({ textContent }) => textContent)).toContain(
    '[Quotation differs: utmost]',
  )
  expect([...(column(root, 'there')?.querySelectorAll('ins') ?? [])].map(({ textContent }) => textContent)).toEqual(
    expect.arrayContaining(['[Quotation differs: principal]', '[only here: lavishly praised Putin throughout the campaign]']),
  )
  expect(column(root, 'there')?.querySelector('[data-mark=same]')?.textContent).toBe(
    '[Name said another way: United States and Russian Federation]',
  )
})

test.each([
  [['n'], 'Passage 1 of 5'],
  [['n', 'n', 'j'], 'Passage 3 of 5'],
  [['n', 'n', 'p'], 'Passage 1 of 5'],
  [['p'], 'Passage 5 of 5'],
  [['k', 'k'], 'Passage 4 of 5'],
  [['n', 'p', 'p'], 'Passage 1 of 5'],
  [['n', 'n', 'n', 'n', 'n', 'n', 'n'], 'Passage 5 of 5'],
  [['x', 'N'], '5 linked passages'],
])('the keys %j lead to %s', async (keys, expected) => {
  const root = await rendered(compare())
  for (const key of keys) await pressed(key)
  expect(position(root)).toBe(expected)
})

test('keys faster than renders all count', async () => {
  const root = await rendered(compare())
  await act(() => {
    for (let times = 0; times < 3; times++) document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'n', bubbles: true }))
  })
  expect(position(root)).toBe('Passage 3 of 5')
})

test('keys are left alone while choosing, with a modifier, and when switched off', async () => {
  const root = await rendered(compare())
  await pressed('n', root.querySelector('select') ?? undefined)
  await pressed('n', document.body, { ctrlKey: true })
  expect(position(root)).toBe('5 linked passages')
  await pressed('?')
  expect(root.querySelector('dialog')?.open).toBe(true)
  await clicked(root.querySelector('dialog input'))
  await clicked(named(root, 'dialog button', 'Close'))
  await pressed('n')
  expect(position(root)).toBe('5 linked passages')
})

test('next and previous are buttons too', async () => {
  const root = await rendered(compare())
  await clicked(named(root, 'button', 'Next passage'))
  await clicked(named(root, 'button', 'Next passage'))
  await clicked(named(root, 'button', 'Previous passage'))
  expect(position(root)).toBe('Passage 1 of 5')
})

test('the current passage is marked on both sides and can be shown on the page', async () => {
  const root = await rendered(compare())
  const show = named(root, 'button', 'Show on the page')
  await clicked(show)
  expect(calls.onReveal).not.toHaveBeenCalled()
  await clicked(named(root, 'button', 'Next passage'))
  expect(root.querySelectorAll('.passage-number[data-current]')).toHaveLength(2)
  await clicked(show)
  expect(calls.onReveal).toHaveBeenCalledWith(check.report.siblings[0]?.passages[0]?.here)
  await clicked(named(root, 'button', 'Next passage'))
  expect([...root.querySelectorAll('.passage-number[data-current]')].map(({ textContent }) => textContent)).toEqual(['2', '2'])
})

test('a passage that is not on the page any more says so, as long as it is the current one', async () => {
  const root = await rendered(compare())
  await clicked(named(root, 'button', 'Next passage'))
  await rerendered(<Compare check={check} sibling="spun" lost={check.report.siblings[0]?.passages[0]?.here} {...calls} />, root)
  expect(position(root)).toMatch(/^Passage 1 of .*This passage could not be found again on the page\.$/)
  await clicked(named(root, 'button', 'Next passage'))
  expect(position(root)).toMatch(/^Passage 2 of \d+$/)
})

test('a selection is not called the page', async () => {
  const root = await rendered(compare('spun', { ...check, part: 'selection' }))
  expect(column(root, 'here')?.textContent).toMatch(/The text you selected.*of the selected text also in the other article/)
})

test('Enter on a passage number goes to its partner and back', async () => {
  const root = await rendered(compare())
  const [here, there] = [...root.querySelectorAll<HTMLElement>('[data-begins="3"]')]
  here?.focus()
  await clicked(here)
  expect(document.activeElement).toBe(there)
  expect(position(root)).toBe('Passage 4 of 5')
  await clicked(there)
  expect(document.activeElement).toBe(here)
})

test('another sibling can be chosen, and starts from its beginning', async () => {
  const root = await rendered(compare())
  await pressed('n')
  const select = root.querySelector('select')
  expect([...(select?.options ?? [])].map(({ textContent }) => textContent)).toEqual([
    '1 · The Morning Ledger: Rex Tillerson meets Sergei Lavrov after war of words over… (5 passages)',
    '2 · Outlet unknown: Seeking to salvage ties, USA and Russian Federation agree… (2 passages)',
    '3 · Nordlys Avis: Putin, Trump agree to work together on Syria, set up… (no passage)',
  ])
  if (select) select.value = 'other'
  await act(() => void select?.dispatchEvent(new Event('change', { bubbles: true })))
  expect(calls.onSibling).toHaveBeenCalledWith('other')
  select?.focus()
  await rerendered(compare('other'), root)
  expect(position(root)).toBe('2 linked passages')
  expect(root.querySelector('[data-current]')).toBeNull()
  expect(document.activeElement, 'the focus stays where the choice was made').toBe(select)
  select?.blur()
  await pressed('n')
  expect(position(root)).toBe('Passage 1 of 2')
})

test('the strips beside the columns have words', async () => {
  const root = await rendered(compare())
  const labels = [...root.querySelectorAll('.mini-map svg')].map((map) => map.getAttribute('aria-label'))
  expect(labels[0]).toMatch(/^The page you checked: passages at \d+%, .* and \d+% of its length\.$/)
  const large = await rendered(compare('s0', largeCheck()))
  expect(large.querySelector('.mini-map svg')?.getAttribute('aria-label')).toBe(
    'The page you checked: 40 passages, 14 in the first third, 13 in the second, 13 in the last.',
  )
})

test('the page’s words have its language, the sibling’s are of none that is known', async () => {
  const root = await rendered(compare())
  expect(column(root, 'here')?.querySelector('.article-text')?.getAttribute('lang')).toBe('en')
  expect(column(root, 'there')?.querySelector('.article-text')?.getAttribute('lang')).toBe('')
})

test('a sibling that does not exist gives way to the best', async () => {
  const root = await rendered(compare('nobody'))
  expect(column(root, 'there')?.querySelector('.outlet')?.textContent).toBe('The Morning Ledger')
})

describe('what the reader leaves out', () => {
  const onNoise = vi.fn<(noise: Noise) => void>()
  const quiet = (noise: Partial<Noise>, sibling = 'spun') => <Compare check={check} sibling={sibling} noise={{ ...NO_NOISE, ...noise }} onNoise={onNoise} {...calls} />
  const options = (root: HTMLElement) => [...root.querySelectorAll<HTMLOptionElement>('.compare-with option')].map(({ textContent }) => textContent)

  test('is left out of the columns, their numbers, the map and the choice of articles, which keep their numbers', async () => {
    const root = await rendered(quiet({ quotations: true }))
    expect(position(root)).toBe('3 linked passages')
    expect(root.querySelectorAll('[data-side=here] .passage-number')).toHaveLength(3)
    expect(root.querySelectorAll('[data-side=there] .mini-map .fill')).toHaveLength(3)
    expect(options(root)[0]).toMatch(/^1 · The Morning Ledger.*\(3 passages\)$/)
    await rerendered(quiet({ outlets: ['The Morning Ledger'] }), root)
    expect(options(root).map((option) => option?.slice(0, 3))).toEqual(['2 ·', '3 ·'])
    expect(column(root, 'there')?.querySelector('.column-title')?.textContent).toMatch(/^Seeking to salvage ties/)
    expect(await violations(root)).toEqual([])
  })

  test('is chosen here too', async () => {
    const root = await rendered(quiet({}))
    const fold = root.querySelector<HTMLDetailsElement>('.compare-bar .folded')
    if (fold) fold.open = true
    await act(() => void fold?.dispatchEvent(new Event('toggle')))
    await clicked(root.querySelector('.noise-controls input[type=checkbox]'))
    expect(onNoise).toHaveBeenCalledWith({ ...NO_NOISE, quotations: true })
    expect(await violations(root)).toEqual([])
  })

  test('begins the comparison anew, since its passages have other numbers', async () => {
    const root = await rendered(quiet({}))
    await pressed('n')
    await pressed('n')
    await rerendered(quiet({ quotations: true }), root)
    expect(position(root)).toBe('3 linked passages')
    expect(root.querySelector('[data-current]')).toBeNull()
  })

  test('can be everything, which is said, and can be taken back', async () => {
    const root = await rendered(quiet({ outlets: ['The Morning Ledger'], shortest: 60 }, 'spun'))
    // One that tells the same story in its own words has no passage that is too short.
    expect(options(root)).toEqual([])
    expect(column(root, 'there')?.querySelector('.column-title')?.textContent).not.toMatch(/Tillerson meets/)
    const nothing = await rendered(<Compare check={{ ...check, report: { ...check.report, siblings: check.report.siblings.slice(0, 1) } }} sibling="spun" noise={{ ...NO_NOISE, shortest: 60 }} onNoise={onNoise} {...calls} />)
    expect(seenText(nothing)).toMatch(/Everything that was found is left out by your choice\./)
    expect(seenText(nothing.querySelector('.compare-bar .folded'))).toMatch(/^Left out by your choice: 5 passages/)
  })

  test.each(['all', 'facts'] as const)('is left out of the view of %s', async (view) => {
    const count = (root: HTMLElement) => Number(/^\d+/.exec(seenText(root.querySelector('.view-help')))?.[0] ?? 0)
    const root = await rendered(<Compare check={check} sibling="spun" view={view} noise={NO_NOISE} onNoise={onNoise} {...calls} />)
    const before = count(root)
    await rerendered(<Compare check={check} sibling="spun" view={view} noise={{ ...NO_NOISE, quotations: true }} onNoise={onNoise} {...calls} />, root)
    expect(count(root)).toBeLessThan(before)
  })
})

describe('a text of two hundred passages', () => {
  const sentences = Array.from({ length: 200 }, (_, n) => `Sentence ${n} tells of harbour dues and of ${n * 3} crates.`)
  const page = pageOf(sentences.map((sentence, n) => (n % 5 === 4 ? `${sentence}\n\n` : `${sentence} `)).join('').trimEnd())
  const gull = articleOf('gull', page.text.replaceAll('harbour', 'seaport'))
  const passages = sentences.map((sentence): Passage => {
    const start = page.text.indexOf(sentence)
    return { here: [start, start + sentence.length], there: [start, start + sentence.length], kind: 'edited', quote: false }
  })
  const many = checkOf(page, [[gull, siblingOf(gull, { passages })]])
  const numbers = (root: HTMLElement) => root.querySelectorAll('[data-side=here] .passage-number').length

  /** What one slice may add to a page, in elements: above it, the page no longer answers between two frames. */
  const MOST_AT_ONCE = 1_200

  test('grows in slices, each so small that the page answers, until all of it is there', async () => {
    const root = await rendered(compare('gull', many))
    const [column] = root.querySelectorAll('.article-text')
    let before = column?.querySelectorAll('*').length ?? 0
    expect(before).toBeGreaterThan(100)
    expect(before).toBeLessThan(MOST_AT_ONCE)
    while (column?.getAttribute('aria-busy') === 'true') {
      await act(() => new Promise((resolve) => setTimeout(resolve)))
      const now = column.querySelectorAll('*').length
      expect(now - before).toBeLessThan(MOST_AT_ONCE)
      before = now
    }
    await grown(root)
    expect(numbers(root)).toBe(200)
    expect([...root.querySelectorAll('.article-text')].map((text) => text.getAttribute('aria-busy'))).toEqual(['false', 'false'])
  })

  test('leads to a passage that does not stand there yet, as soon as it does', async () => {
    const root = await rendered(compare('gull', many))
    expect(numbers(root)).toBeLessThan(200)
    await pressed('p')
    expect(position(root)).toBe('Passage 200 of 200')
    await grown(root)
    await vi.waitFor(() => expect([...root.querySelectorAll('.passage-number[data-current]')].map(({ textContent }) => textContent)).toEqual(['200', '200']))
    expect(document.activeElement?.textContent).toBe('200')
  })

  test('loses no paragraph while less of it is marked', async () => {
    const root = await rendered(compare('gull', many))
    await grown(root)
    const paragraphsShown = () => root.querySelectorAll('[data-side=here] .article-text p').length
    const all = paragraphsShown()
    await rerendered(<Compare check={many} sibling="gull" noise={{ ...NO_NOISE, shortest: 10 }} {...calls} />, root)
    expect(paragraphsShown()).toBe(all)
    await grown(root)
    expect(paragraphsShown()).toBe(all)
  })
})
