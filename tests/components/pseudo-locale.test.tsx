// @vitest-environment happy-dom
import type { ComponentChild } from 'preact'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { Compare } from '../../components/compare/compare'
import { CompareGone } from '../../components/compare/compare-gone'
import { NO_NOISE } from '../../components/noise'
import { Options } from '../../components/options/options'
import type { FeedsView, Subscription } from '../../components/feeds/feeds-view'
import { Library } from '../../components/library/library'
import type { LibraryView } from '../../components/library/library-view'
import { Popup, type PopupState } from '../../components/popup/popup'
import type { Keeping } from '../../components/save-page/keeping'
import { SavePage } from '../../components/save-page/save-page'
import { speak, texts } from '../../components/texts'
import { makeVoice } from '../../components/texts/voice'
import { Welcome } from '../../components/welcome/welcome'
import type { Check } from '../../messages/contract'
import { catalogue, messageOf } from '../catalogue'
import { articleOf, checkOf, pageOf, siblingOf } from './fixtures'
import { rendered } from './rendered'
import { feedsOf } from './feeds/feeds-of'

const english = catalogue('en')

/** Long, accented, in brackets; Greek for dates. Whatever Latin letters are left on a screen were never in a catalogue. */
const pseudo = Object.fromEntries(Object.entries(english).map(([key, words]) => [key, `⟦${words.replace(/[aeiou]/g, (letter) => `${letter}\u0301${letter}`)}⟧`]))

beforeAll(() => speak(makeVoice(messageOf({ ...pseudo, locale: 'el', direction: 'ltr' }), 'el')))
afterAll(() => speak(makeVoice(messageOf(english), 'en')))

/** The same in every language. */
const NAMES = /Crossread|BibTeX|RIS|CSL-JSON/g

/** What a screen shows and says that is neither of a catalogue, nor of an article (which speaks Greek), nor the name of a key. */
function untranslated(root: HTMLElement): string[] {
  const copy = root.cloneNode(true) as HTMLElement
  for (const foreign of copy.querySelectorAll('kbd, .host')) foreign.remove()
  const spoken = [...copy.querySelectorAll('*')].flatMap((element) =>
    ['aria-label', 'title', 'placeholder', 'alt'].map((name) => element.getAttribute(name) ?? ''),
  )
  const walker = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT)
  const shown: string[] = []
  while (walker.nextNode()) shown.push(walker.currentNode.nodeValue ?? '')
  return [...spoken, ...shown].filter((words) => /\p{sc=Latin}{2}/u.test(withoutBrackets(words).replace(NAMES, '')))
}

/** Without what stands in brackets, which may stand in brackets again. */
function withoutBrackets(words: string): string {
  const inner = words.replace(/⟦[^⟦⟧]*⟧/g, '')
  return inner === words ? words : withoutBrackets(inner)
}

function greekCheck(): Check {
  const text = 'Τα πλοία έμειναν στο λιμάνι.\n\nΟ άνεμος ήταν δυνατός όλη τη νύχτα.'
  const article = articleOf('s1', text, { outlet: 'Εφημερίδα', title: 'Πλοία', date: '2017-04-12', url: 'https://a.example/' })
  const bare = articleOf('s2', '')
  const found = siblingOf(article, {
    sharedHere: 0.004,
    sharedThere: 1,
    passages: [
      { here: [0, 28], there: [0, 28], kind: 'edited', quote: true },
      { here: [30, 66], there: [30, 66], kind: 'reworded', quote: false },
    ],
    details: [
      { kind: 'quote', here: [3, 8], there: [9, 16], same: false },
      { kind: 'name', here: [0, 2], there: [3, 8], same: true },
      { kind: 'added', here: [9, 16], there: null, same: false },
    ],
  })
  return checkOf(pageOf(text, { outlet: '', title: 'Πλοία', date: null }), [[article, found], [bare, siblingOf(bare)]], [
    { label: 'νεκροί', tellings: [{ in: 'here', span: [0, 2], value: '9' }, { in: 's1', span: [0, 2], value: '8' }] },
  ])
}

const nothing = () => {}
const popup = (state: PopupState, noise = NO_NOISE) => (
  <Popup state={state} shown={['s1']} missing="some" unselected="no-selection" onShow={nothing} onReveal={nothing} onCompare={nothing} onRetry={nothing} onWholePage={nothing} onSelection={nothing} onOpenPanel={nothing} noise={noise} onNoise={nothing} onOptions={nothing} backup={{ exported: null }} keep={{ keeping: { state: 'unknown' }, onSave: nothing, onUpdate: nothing, onKeepBoth: nothing, onCancel: nothing, onUndo: nothing, onLibrary: nothing }} />
)

const options = (...commands: string[]) => (
  <Options
    noise={{ ...NO_NOISE, shortest: 10, outlets: ['Εφημερίδα'] }}
    contextMenu
    backupAfter={20}
    shortcuts={commands.map((command) => ({ command, keys: '' }))}
    version="1"
    forgotten
    onNoise={nothing}
    onContextMenu={nothing}
    onBackupAfter={nothing}
    onShortcuts={nothing}
    onForget={nothing}
    onLibrary={nothing}
    onReset={nothing}
  />
)

const found = greekCheck()
const none: Check = { ...found, part: 'selection', report: { ...found.report, siblings: [], facts: [] } }
const incomplete: Check = { ...none, report: { ...none.report, searched: { articles: 3, complete: false } } }

const keep = (keeping: Keeping) => (
  <SavePage keeping={keeping} onSave={nothing} onUpdate={nothing} onKeepBoth={nothing} onCancel={nothing} onUndo={nothing} onLibrary={nothing} />
)
const greekCard = { id: 'a', outlet: 'Εφημερίδα', title: 'Πλοία', date: '2026-11-02', url: 'https://a.example/', savedAt: '2026-11-03T08:00:00.000Z', words: 2, lead: '' }
const greekFeed: Subscription = { address: 'https://a.example/', title: 'Ειδήσεις', read: '2026-11-03T08:00:00.000Z', tried: null, kept: 3, needs: ['*://β.example/*'], failed: null }
const library = (more: Partial<LibraryView>, feedsView: Partial<FeedsView> = {}) => {
  const size = { articles: 2, builtIn: 5, newestKey: 2, indexBytes: 0 }
  const view: LibraryView = { size, bytes: null, broken: null, read: 1, query: 'x', found: [1, 2], card: () => greekCard, backup: { exported: greekCard.savedAt }, cutOff: { file: 'α', added: 1, updated: 2 }, work: null, said: null, ...more }
  return <Library view={view} onQuery={nothing} onImport={nothing} onExport={nothing} onDelete={nothing} onDeleteAll={nothing} onUndo={nothing} onCancel={nothing} onKeepCutOff={nothing} onTakeBackCutOff={nothing} onNotNow={nothing} onDismiss={nothing} feeds={feedsOf(feedsView)} />
}

test.each<[string, () => ComponentChild]>([
  ['a page to save', () => keep({ state: 'absent' })],
  ['a question', () => keep({ state: 'asking', savedAt: greekCard.savedAt })],
  ['a page that could not be saved', () => keep({ state: 'failed', why: 'full' })],
  ['the library at work', () => library({ work: { what: 'import', done: 0.5 }, read: 0.5 })],
  ['what was imported', () => library({ said: { what: 'imported', file: 'α', added: 1, updated: 2, unchanged: 3, bad: [{ number: 4, problem: { what: 'not-json' } }], badLines: 1, undo: true } })],
  ['a change half taken back', () => library({ said: { what: 'failed', why: 'rollback', undo: true } })],
  ['an empty library that failed', () => library({ found: [], size: { articles: 0, builtIn: 5, newestKey: 0, indexBytes: 0 }, said: { what: 'failed', why: 'damaged' } })],
  ['subscriptions', () => library({}, { subscriptions: [greekFeed, { ...greekFeed, address: 'https://b.example/', read: null, needs: [], failed: { why: 'unreachable', times: 1 } }], choices: [{ address: 'https://c.example/', title: 'Γ' }], said: { what: 'subscribed', title: 'Γ' } })],
  ['a feed that is being read', () => library({}, { subscriptions: [greekFeed], reading: { address: greekFeed.address, done: 1, of: 2 }, said: { what: 'failed', why: 'no-feed' } })],
  ['the popup at work', () => popup({ state: 'working' })],
  ['the panel without a result', () => popup({ state: 'unchecked' })],
  ['a page of the browser', () => popup({ state: 'unsupported', why: 'browser-page' })],
  ['no article', () => popup({ state: 'not-article', why: 'no-selection' })],
  ['a failure', () => popup({ state: 'failed', why: 'matching' })],
  ['a result', () => popup({ state: 'checked', check: found })],
  ['a result with much left out', () => popup({ state: 'checked', check: found }, { quotations: true, boilerplate: true, shortest: 5, outlets: ['Εφημερίδα'] })],
  ['nothing found', () => popup({ state: 'checked', check: none })],
  ['an incomplete search', () => popup({ state: 'checked', check: incomplete })],
  ['side by side', () => <Compare check={found} sibling="s1" onSibling={nothing} onView={nothing} onReveal={nothing} />],
  ['all sources', () => <Compare check={found} sibling="s1" view="all" onSibling={nothing} onView={nothing} onReveal={nothing} />],
  ['the facts', () => <Compare check={found} sibling="s1" view="facts" onSibling={nothing} onView={nothing} onReveal={nothing} />],
  ['side by side without passages', () => <Compare check={found} sibling="s2" onSibling={nothing} onView={nothing} onReveal={nothing} />],
  ['a comparison that is gone', () => <CompareGone />],
  ['the options', () => options('_execute_action', 'check-selection', 'next-passage', 'open-panel', '_execute_sidebar_action')],
  ['the first-run page', () => <Welcome demo={found} keys="⌥⇧K" />],
  ['the first-run page without its example', () => <Welcome demo={null} keys="" />],
])('%s: every word comes from the catalogue', async (_, view) => {
  const root = await rendered(view())
  for (const folded of root.querySelectorAll('details')) {
    folded.open = true
    folded.dispatchEvent(new Event('toggle'))
  }
  // What is loaded when it is unfolded.
  await vi.dynamicImportSettled()
  expect(root.textContent).toContain('⟦')
  expect(untranslated(root)).toEqual([])
})

test('so do the words on the button', () => {
  const said = [texts.badge.found(2, 3, 'page'), texts.badge.nothing(2, 'selection'), texts.badge.incomplete]
  expect(said.filter((words) => withoutBrackets(words) !== '')).toEqual([])
})
