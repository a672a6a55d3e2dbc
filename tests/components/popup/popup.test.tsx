// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { Popup, type PopupProps, type PopupState } from '../../../components/popup/popup'
import type { Check } from '../../../messages/contract'
import { largeCheck, oddCheck, seedCheck } from '../fixtures'
import { clicked, named, rendered, rerendered, seenText, violations } from '../rendered'

// axe and large trees are slow without a browser's own engine, the more so on a busy machine.
vi.setConfig({ testTimeout: 30_000 })

const calls = {
  onShow: vi.fn<PopupProps['onShow']>(),
  onReveal: vi.fn<PopupProps['onReveal']>(),
  onCompare: vi.fn<PopupProps['onCompare']>(),
  onRetry: vi.fn<PopupProps['onRetry']>(),
  onWholePage: vi.fn<() => void>(),
  onSelection: vi.fn<() => void>(),
  onOptions: vi.fn<() => void>(),
}
beforeEach(() => vi.clearAllMocks())

const popup = (state: PopupState, shown: string[] = []) => <Popup state={state} shown={shown} {...calls} />
const checked = (check: Check, shown?: string[]) => popup({ state: 'checked', check }, shown)

function without(change: (check: Check) => void): PopupState {
  const check = seedCheck()
  change(check)
  return { state: 'checked', check }
}

const nothingFound = (articles: number, complete: boolean) =>
  without((check) => {
    check.report = { ...check.report, siblings: [], facts: [], searched: { articles, complete } }
  })

describe('every state has a sentence of its own', () => {
  test.each<[PopupState, string, string]>([
    [{ state: 'working' }, 'status', 'Reading this page…'],
    [{ state: 'unchecked' }, 'status', 'There is no result for this tab yet.'],
    [{ state: 'unsupported', why: 'browser-page' }, 'status', 'This is a page of the browser itself.'],
    [{ state: 'unsupported', why: 'reader-view' }, 'status', 'This is the browser’s reader view.'],
    [{ state: 'unsupported', why: 'extension-page' }, 'status', 'This page belongs to an extension.'],
    [{ state: 'unsupported', why: 'store' }, 'status', 'The browser keeps extensions out of its add-on store.'],
    [{ state: 'unsupported', why: 'pdf' }, 'status', 'This is a PDF, which Crossread cannot read.'],
    [{ state: 'unsupported', why: 'file' }, 'status', 'This is a file on your machine, and the browser does not let Crossread read it.'],
    [{ state: 'unsupported', why: 'other' }, 'status', 'The browser does not let extensions read this page.'],
    [{ state: 'not-article', why: 'no-text' }, 'status', 'No article was found on this page.'],
    [{ state: 'not-article', why: 'too-short' }, 'status', 'There is too little text on this page to compare.'],
    [{ state: 'not-article', why: 'front-page' }, 'status', 'This looks like a front page, not an article.'],
    [{ state: 'not-article', why: 'no-selection' }, 'status', 'No text is selected on this page.'],
    [{ state: 'not-article', why: 'short-selection' }, 'status', 'There is too little text selected to compare.'],
    [{ state: 'failed', why: 'too-large' }, 'alert', 'This page is too large to read.'],
    [{ state: 'failed', why: 'extraction' }, 'alert', 'The article on this page could not be read.'],
    [{ state: 'failed', why: 'matching' }, 'alert', 'The page was read, but comparing it did not work.'],
    [{ state: 'failed', why: 'reload' }, 'alert', 'This page was open before Crossread started.'],
    [{ state: 'failed', why: 'no-access' }, 'alert', 'Crossread may no longer read this tab.'],
    [nothingFound(5, true), 'status', 'None of the 5 articles searched prints a passage of this page.'],
    [nothingFound(0, true), 'status', 'There are no articles to compare this page with yet.'],
    [
      nothingFound(5, false),
      'status',
      'The search could not be completed. The 5 articles that could be searched print no passage of this page.',
    ],
    [{ state: 'checked', check: seedCheck() }, 'status', '21% of this page is printed in 2 other articles.'],
  ])('%#', async (state, role, sentence) => {
    const root = await rendered(popup(state))
    expect(root.querySelector(`[role=${role}] h1`)?.textContent).toBe(sentence)
    expect(root.querySelectorAll('h1')).toHaveLength(1)
    expect(await violations(root)).toEqual([])
  })
})

test('every state that is no result says what to do', async () => {
  for (const why of ['reload', 'no-access', 'too-large', 'matching', 'extraction'] as const) {
    const root = await rendered(popup({ state: 'failed', why }))
    expect(seenText(root.querySelector('.help'))).toMatch(/Reload|Close|open|Try again/)
  }
})

test.each([
  [5, true, true],
  [99, true, true],
  [100, true, false],
  [5, false, false],
])('of %d articles, search complete: %s, nothing found: says what would help, %s', async (articles, complete, helps) => {
  const root = await rendered(popup(nothingFound(articles, complete)))
  expect(seenText(root).includes('The more articles your library holds')).toBe(helps)
})

test('an incomplete search never says that nothing was found', async () => {
  const root = await rendered(popup(nothingFound(5, false)))
  expect(seenText(root)).not.toMatch(/nothing|none of/i)
  await clicked(named(root, 'button', 'Try again'))
  expect(calls.onRetry).toHaveBeenCalledOnce()
})

test('an incomplete search that found something says there may be more', async () => {
  const root = await rendered(popup(without((check) => (check.report.searched.complete = false))))
  expect(seenText(root)).toContain('there may be more')
})

test.each<[PopupState, boolean]>([
  [{ state: 'failed', why: 'extraction' }, true],
  [{ state: 'failed', why: 'matching' }, true],
  [{ state: 'failed', why: 'too-large' }, false],
  [{ state: 'failed', why: 'reload' }, false],
  [{ state: 'failed', why: 'no-access' }, false],
  [{ state: 'not-article', why: 'no-text' }, true],
  [{ state: 'not-article', why: 'front-page' }, false],
])('trying again is offered only where it can help: %j', async (state, offered) => {
  const root = await rendered(popup(state))
  expect(named(root, 'button', 'Try again') !== undefined).toBe(offered)
})

test('the side panel is offered where there is one', async () => {
  const onOpenPanel = vi.fn<() => void>()
  const root = await rendered(<Popup state={{ state: 'checked', check: seedCheck() }} shown={[]} {...calls} onOpenPanel={onOpenPanel} />)
  await clicked(named(root, 'button', 'Open in side panel'))
  expect(onOpenPanel).toHaveBeenCalledOnce()
  expect(named(await rendered(checked(seedCheck())), 'button', 'Open in side panel')).toBeUndefined()
})

test.each<PopupState>([{ state: 'checked', check: seedCheck() }, { state: 'unsupported', why: 'store' }, { state: 'failed', why: 'matching' }])(
  'the options are one press away in every state: %#',
  async (state) => {
    await clicked(named(await rendered(popup(state)), 'button', 'Options'))
    expect(calls.onOptions).toHaveBeenCalledOnce()
  },
)

test.each<[PopupState, boolean]>([
  [{ state: 'not-article', why: 'no-selection' }, true],
  [{ state: 'not-article', why: 'short-selection' }, true],
  [{ state: 'not-article', why: 'too-short' }, false],
  [without((check) => (check.part = 'selection')), true],
  [{ state: 'checked', check: seedCheck() }, false],
])('the whole page is offered only where a selection was checked: %#', async (state, offered) => {
  const root = await rendered(popup(state))
  const button = named(root, 'button', 'Check the whole page')
  expect(button !== undefined).toBe(offered)
  if (button) await clicked(button)
  expect(calls.onWholePage).toHaveBeenCalledTimes(offered ? 1 : 0)
})

test.each<[PopupState, string | null]>([
  [{ state: 'checked', check: seedCheck() }, 'Not the article? Select its text and check that'],
  [nothingFound(5, true), 'Not the article? Select its text and check that'],
  [without((check) => (check.part = 'selection')), null],
  [{ state: 'not-article', why: 'front-page' }, 'Check the selected text'],
  [{ state: 'not-article', why: 'no-selection' }, 'Check the selected text'],
  [{ state: 'unsupported', why: 'pdf' }, null],
  [{ state: 'unchecked' }, null],
])('where another text than the article may have been read, the selection can be checked: %#', async (state, name) => {
  const root = await rendered(popup(state))
  const offers = [...root.querySelectorAll('button')].filter((button) => /select/i.test(button.textContent))
  expect(offers.map(seenText)).toEqual(name === null ? [] : [name])
  for (const offer of offers) await clicked(offer)
  expect(calls.onSelection).toHaveBeenCalledTimes(offers.length)
})

test('that nothing is selected is said beside what was found, where it is heard', async () => {
  const root = await rendered(<Popup state={{ state: 'checked', check: seedCheck() }} shown={[]} {...calls} unselected="no-selection" />)
  expect(root.querySelector('.not-the-article [role=status]')?.textContent).toMatch(/^No text is selected on this page\. Select the article’s text there/)
  expect(root.querySelector('h1')?.textContent).toMatch(/^21% of this page/)
})

test('of a selection, no number is said to be of the page', async () => {
  const root = await rendered(popup(without((check) => (check.part = 'selection'))))
  expect(root.querySelector('h1')?.textContent).toMatch(/^21% of the selected text is printed in/)
  expect(seenText(root)).not.toContain('of this page')
  expect(root.querySelector('.strip')?.getAttribute('aria-label')).toMatch(/^Strip of the selected text/)
})

describe('a finished check', () => {
  const check = seedCheck()

  test('tells differences, gravest first, both wordings as printed, with who prints them', async () => {
    const root = await rendered(checked(check))
    const kinds = [...root.querySelectorAll('.difference-kind')].map(seenText)
    expect(kinds).toEqual(['Quotation', 'Number', 'Date', 'Attribution'])
    const [quote] = root.querySelectorAll('.differences > li')
    expect(seenText(quote ?? null)).toContain(
      'We consider it of utmost importance to prevent the risks of replay of similar action in the future',
    )
    expect(seenText(quote ?? null)).toContain(
      'The Morning LedgerWe believe it is of principal importance to prevent risks of a repeat of such steps in the future',
    )
    expect([...(quote?.querySelectorAll('del') ?? [])].map(seenText)).toEqual(['consider', 'utmost', 'the', 'replay', 'similar action'])
    expect([...(quote?.querySelectorAll('ins') ?? [])].map(seenText)).toEqual(['believe', 'is', 'principal', 'a repeat', 'such steps'])
    expect(quote?.querySelector('del')?.textContent).toBe('[here only: consider]')
  })

  test('shows what a number counts', async () => {
    const root = await rendered(checked(check))
    expect(seenText(root.querySelectorAll('.differences > li')[1] ?? null)).toMatch(
      /More than 80 people were killed in what the U\.S\..*left 87 civilians dead including/,
    )
  })

  test('folds away what means the same until it is asked for', async () => {
    const root = await rendered(checked(check))
    const folded = [...root.querySelectorAll('details')].find((details) =>
      details.textContent?.startsWith(
        'Also named differently: United States and Russia / United States and Russian Federation, and 2 more',
      ),
    )
    expect(folded?.querySelector('li')).toBeNull()
    if (folded) folded.open = true
    folded?.dispatchEvent(new Event('toggle'))
    await vi.waitFor(() => expect(seenText(folded ?? null)).toContain('Sergey Lavrov / Sergey Lavrov'))
  })

  test('tells each fact as everybody tells it', async () => {
    const root = await rendered(checked(check))
    expect(seenText(root.querySelector('.facts > li'))).toBe('killedMore than 80This page872 Outlet unknownscores2 Outlet unknown')
  })

  test('says of a fact that only others tell that the page does not', async () => {
    const tellings = check.report.siblings.slice(-2).map(({ id }, index) => ({ in: id, span: [0, 2] as [number, number], value: `${index + 4} dogs` }))
    const root = await rendered(checked({ ...check, report: { ...check.report, facts: [{ label: 'missing', tellings }] } }))
    expect(seenText(root.querySelector('.facts > li'))).toMatch(/^missingnot mentionedThis page4 dogs.*5 dogs/)
  })

  test('lists passages by paragraph, with their kind in words', async () => {
    const root = await rendered(checked(check))
    const rows = [...root.querySelectorAll('.passages > li')].map(seenText)
    expect(rows).toHaveLength(7)
    expect(rows[0]).toMatch(/^Paragraph 2Striving to salvage ties .*Edited 1 The Morning Ledger/)
    expect(rows[1]).toMatch(/Reworded 2 Outlet unknown/)
    expect(rows[3]).toMatch(/Word for word 1 The Morning Ledger ?Quotation both print/)
    expect(rows[5]).toMatch(/Quotation We consider it[^]* \/ We believe it/)
  })

  test('a click on a passage shows it on the page', async () => {
    const root = await rendered(checked(check))
    await clicked(root.querySelector('.passages .reveal'))
    expect(calls.onReveal).toHaveBeenCalledWith(check.report.siblings[0]?.passages[0]?.here)
  })

  test('says what was not found again on the page, where it is heard and until it is asked for anew', async () => {
    const root = await rendered(<Popup state={{ state: 'checked', check }} shown={[]} missing="passage" {...calls} />)
    const note = root.querySelector('.missing[role=status]')
    expect(note?.textContent).toBe('This passage could not be found again on the page.')
    await rerendered(checked(check), root)
    expect(note?.textContent).toBe('')
    expect(note?.isConnected).toBe(true)
  })

  test('says what is unknown, and calls an untitled article by its first words', async () => {
    const root = await rendered(checked(check))
    const [ledger, other, call] = [...root.querySelectorAll('.sources > li')].map(seenText)
    expect(seenText(root.querySelector('#stories'))).toBe('Same story, own words')
    expect(ledger).toContain('Apr 14, 2017')
    expect(other).toContain('Outlet unknown')
    expect(other).toContain('date unknown')
    expect(call).toContain('Title unknown. Begins: Putin, Trump agree to work together on Syria')
    expect(call).not.toContain('%')
  })

  test('says who printed it first, from which date, and shows it on a line with where each date is from', async () => {
    const dated = without((each) => {
      Object.assign(each.siblings[1] ?? {}, { dateFrom: 'time' })
      Object.assign(each.report.siblings[1] ?? {}, { date: '2017-04-11' })
    })
    const root = await rendered(popup(dated))
    expect(seenText(root.querySelector('.oldest'))).toBe('Oldest: 2 Outlet unknown, Apr 11, 2017, from its date line.')
    expect([...root.querySelectorAll('.time-line > li')].map(seenText)).toEqual([
      'Apr 11, 2017 2 Outlet unknown from its date line',
      'Apr 12, 2017 This page from the article’s own data',
      'Apr 14, 2017 1 The Morning Ledger',
    ])
    expect(root.querySelector('.origin')).toBeNull()
    expect(await violations(root)).toEqual([])
  })

  test('says where copies probably come from when they credit one agency', async () => {
    const credited = without((each) => {
      for (const article of each.siblings.slice(0, 2)) article.text += '\n\nThe Associated Press contributed to this report.'
    })
    expect(seenText((await rendered(popup(credited))).querySelector('.origin'))).toBe('3 copies, probably 1 origin: credited to AP in 2.')
  })

  test('gives both shares as numbers', async () => {
    const root = await rendered(checked(check))
    expect([...(root.querySelector('.sources > li')?.querySelectorAll('.share') ?? [])].map(seenText)).toEqual([
      '21% of this page',
      '27% of that article',
    ])
  })

  test('opens the side-by-side view of a source', async () => {
    const root = await rendered(checked(check))
    await clicked(named(root, 'button', 'Side by side with source 2, outlet unknown'))
    expect(calls.onCompare).toHaveBeenCalledWith('other')
  })

  test.each<[string[], string, string[]]>([
    [[], 'Highlight all on the page', ['spun', 'other']],
    [['spun'], 'Highlight all on the page', ['spun', 'other']],
    [['spun', 'other'], 'Highlight all on the page', []],
    [[], 'Highlight the passages of source 1, The Morning Ledger on the page', ['spun']],
    [['spun', 'other'], 'Highlight the passages of source 1, The Morning Ledger on the page', ['other']],
  ])('with %j highlighted, “%s” leads to %j', async (shown, name, expected) => {
    const root = await rendered(checked(check, shown))
    const box = named(root, 'input', name) ?? named(root, 'label', name)?.querySelector('input')
    await clicked(box)
    expect(calls.onShow).toHaveBeenCalledTimes(1)
    expect(calls.onShow.mock.calls.map(([siblings]) => siblings.toSorted())).toEqual([expected.toSorted()])
  })

  test('links only to the sources’ own addresses and to its own sections', async () => {
    const root = await rendered(checked(check))
    expect([...root.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
      '#differences',
      '#sources',
      '#facts',
      '#passages',
      'https://ledger.example/world/tillerson-lavrov',
      'https://xn--bcher-kva.example/call',
    ])
    for (const link of root.querySelectorAll('a[target]')) expect(link.getAttribute('rel')).toBe('noopener noreferrer')
  })
})

test('what is missing or odd still has words, and axe finds nothing', async () => {
  const root = await rendered(checked(oddCheck()))
  const text = seenText(root)
  expect(text).toContain('Text not kept')
  expect(text).toContain('כותרת ארוכה')
  expect(text).not.toMatch(/undefined|NaN|null|Invalid/)
  expect(root.innerHTML).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/)
  expect(await violations(root)).toEqual([])
})

test('two thousand passages in fifty articles are shown in pieces', async () => {
  const check = largeCheck()
  const root = await rendered(checked(check))
  expect(root.querySelectorAll('.passages > li')).toHaveLength(8)
  expect(root.querySelectorAll('*').length).toBeLessThan(800)
  await clicked(named(root, '.more', 'Show 8 more of 1,992'))
  expect(root.querySelectorAll('.passages > li')).toHaveLength(16)
  expect(document.activeElement).toBe(root.querySelectorAll('.passages > li')[8])
})

test('one state gives way to the next', async () => {
  const root = await rendered(popup({ state: 'working' }))
  await rerendered(popup({ state: 'failed', why: 'matching' }), root)
  expect(root.querySelector('[role=alert] h1')).not.toBeNull()
  expect(root.querySelector('[role=status]')).toBeNull()
  await rerendered(checked(seedCheck()), root)
  expect(root.querySelector('[role=alert]')).toBeNull()
})
