import type { DetailKind, PassageKind } from '../corpus/report'
import { MENU_ENTRY } from './menu-entry'
import type { Missing } from './popup/popup'
import type { Failure, NotArticle, Part, Unsupported } from '../messages/contract'

const LOCALE = 'en'
const plurals = new Intl.PluralRules(LOCALE)
const numbers = new Intl.NumberFormat(LOCALE)
const percents = new Intl.NumberFormat(LOCALE, { style: 'percent' })
const days = new Intl.DateTimeFormat(LOCALE, { dateStyle: 'medium', timeZone: 'UTC' })
const lists = new Intl.ListFormat(LOCALE, { type: 'conjunction' })

/** How far a page's words reach: what the popup's first sentence counts. */
export interface Reach {
  /** Share of the page's words printed elsewhere, 0..1. */
  share: number
  /** … without quotations that both print. */
  shareUnquoted: number
  /** Articles that print passages of the page. */
  articles: number
  /** Whether the page's own outlet is known: without it, none can be called another. */
  ownKnown: boolean
  /** Different known outlets among them, the page's own left out. */
  otherOutlets: number
  /** Articles of the page's own outlet. */
  sameOutlet: number
  /** Articles whose outlet is unknown: how many outlets these are cannot be said. */
  unknownOutlet: number
  /** Articles that tell the same story without printing a passage. */
  sameStory: number
}

/** What a state that is no result says, and what the reader can do about it. */
export interface Notice {
  title: string
  help: string
}

/** Where no article is found, there may still be one that the reader sees. */
const orSelect = `Or select the text to compare, and choose “${MENU_ENTRY}” in its context menu.`

/** What was compared, as sentences call it. */
const compared: Record<Part, string> = { page: 'this page', selection: 'the selected text' }

/** Every sentence of our screens. Nothing outside this file is shown but what articles say themselves. */
export const texts = {
  product: 'Crossread',
  newTab: '(opens in a new tab)',
  count,
  number: (amount: number) => numbers.format(amount),
  percent,
  day,

  working: { title: 'Reading this page…', help: 'Comparing it with the articles on this machine. Nothing is sent anywhere.' },
  unchecked: {
    title: 'There is no result for this tab yet.',
    help: 'Open a news article and click the Crossread button to check it. The browser lets a side panel read no page by itself.',
  },
  unsupported: {
    'browser-page': {
      title: 'This is a page of the browser itself.',
      help: 'Extensions cannot read it. Open a news article and click again.',
    },
    'extension-page': {
      title: 'This page belongs to an extension.',
      help: 'Extensions cannot read one another. Open a news article and click again.',
    },
    store: { title: 'The browser keeps extensions out of its add-on store.', help: 'Open a news article and click again.' },
    pdf: {
      title: 'This is a PDF, which Crossread cannot read.',
      help: 'If the article also exists as a web page, open that and click again.',
    },
    file: {
      title: 'This is a file on your machine, and the browser does not let Crossread read it.',
      help: 'Open the article at its web address and click again.',
    },
    other: { title: 'The browser lets no extension read this page.', help: 'Open a news article and click again.' },
  } satisfies Record<Unsupported, Notice>,
  notArticle: {
    'no-text': {
      title: 'No article was found on this page.',
      help: `If it is still loading, or behind a notice, wait until its text shows and try again. ${orSelect}`,
    },
    'too-short': { title: 'There is too little text on this page to compare.', help: `Open the full article and click again. ${orSelect}` },
    'front-page': { title: 'This looks like a front page, not an article.', help: `Open one of its articles and click again. ${orSelect}` },
    'no-selection': {
      title: 'No text is selected on this page.',
      help: 'Text in a frame or in a form field cannot be read. Select text of the article, or check the whole page.',
    },
    'short-selection': { title: 'There is too little text selected to compare.', help: 'Select at least a whole sentence, or check the whole page.' },
  } satisfies Record<NotArticle, Notice>,
  failed: {
    'too-large': {
      title: 'This page is too large to read.',
      help: 'If the article also has a print or reader version, open that and click again.',
    },
    extraction: { title: 'The article on this page could not be read.', help: 'Try again; if that does not help, reload the page first.' },
    matching: { title: 'The page was read, but comparing it did not work.', help: 'Try again; if that does not help, reload the page first.' },
    reload: { title: 'This page was open before Crossread started.', help: 'Reload the page, then click again.' },
    'no-access': {
      title: 'Crossread may no longer read this tab.',
      help: 'A click gives it leave for one page only. Close this and click the Crossread button again.',
    },
  } satisfies Record<Failure, Notice>,
  retry: 'Try again',
  wholePage: 'Check the whole page',

  headline,
  nothing: (articles: number, part: Part) =>
    articles === 1
      ? `The one article searched prints no passage of ${compared[part]}.`
      : `None of the ${numbers.format(articles)} articles searched prints a passage of ${compared[part]}.`,
  nothingSearched: 'There are no articles to compare this page with yet.',
  incomplete,
  incompleteMore: 'Part of the page or of the library was not searched: there may be more.',
  searched: (articles: number) => `Compared with ${count(articles, { one: 'article', other: 'articles' })} on this machine.`,
  sameStory: (articles: number) =>
    articles === 1
      ? '1 other article tells the same story in its own words.'
      : `${numbers.format(articles)} other articles tell the same story in their own words.`,
  unquoted: (share: number) => `Without quotations that both print: ${percent(share)}.`,
  strip: (paragraphs: number, of: number, part: Part) =>
    `Strip of ${compared[part]}: passages in ${numbers.format(paragraphs)} of ${count(of, { one: 'paragraph', other: 'paragraphs' })}.`,

  sections: 'Sections',
  differences: 'What differs',
  facts: 'The story’s facts',
  passages: 'Passages',
  paragraph: (number: number) => `Paragraph ${numbers.format(number)}`,
  sources: 'Also in',
  thisPage: 'This page',
  more: (next: number, left: number) => `Show ${numbers.format(next)} more of ${numbers.format(left)}`,
  sidePanel: 'Side panel',
  openPanel: 'Open in side panel',
  showOnPage: 'Show on the page',
  missing: {
    passage: 'This passage could not be found again on the page.',
    some: 'Some of these passages could not be found again on the page.',
    all: 'These passages could not be found again on the page: it may have changed since it was read.',
  } satisfies Record<Missing, string>,
  noDifferences: 'No difference in a quotation, number, name, date or attribution was found.',
  saidOnce: (details: number) => `${count(details, { one: 'statement', other: 'statements' })} only here or only there`,
  alsoNamed: (pairs: string[], more: number) =>
    `Also named differently: ${pairs.join('; ')}${more > 0 ? `, and ${numbers.format(more)} more` : ''}`,
  notSaid: 'Not in the matching sentence.',
  hereOnlyMark: '[here only: ',
  thereOnlyMark: '[there only: ',
  endMark: ']',
  detailKind: {
    quote: 'Quotation',
    number: 'Number',
    name: 'Name',
    date: 'Date',
    attribution: 'Attribution',
    wording: 'Wording',
    missing: 'Only there',
    added: 'Only here',
  } satisfies Record<DetailKind, string>,
  passageKind: { verbatim: 'Word for word', edited: 'Edited', reworded: 'Reworded' } satisfies Record<PassageKind, string>,
  quotation: 'Quotation both print',
  differs: 'differs:',
  moreDifferences: (more: number) => `and ${numbers.format(more)} more`,
  moreSources: (more: number) => `and ${count(more, { one: 'more article', other: 'more articles' })}`,

  outletUnknown: 'Outlet unknown',
  dateUnknown: 'date unknown',
  titleUnknown: 'Title unknown. Begins:',
  noText: 'Text not kept',
  shareHere: (part: Part) => `of ${compared[part]}`,
  shareThere: 'of that article',
  passagesIn: (passages: number) => count(passages, { one: 'passage', other: 'passages' }),
  ownWords: 'Tells the same story in its own words.',
  highlight: 'Highlight',
  highlightSource: (source: string) => `Highlight the passages of ${source} on the page`,
  highlightAll: 'Highlight all on the page',
  sideBySide: 'Side by side',
  sideBySideWith: (source: string) => `Side by side with ${source}`,
  source: (number: number, outlet: string | null) => `source ${numbers.format(number)}, ${outlet ?? 'outlet unknown'}`,

  compare: {
    title: 'Side by side',
    compareWith: 'Compare with',
    option: (number: number, outlet: string | null, title: string, passages: number) =>
      `${numbers.format(number)} · ${outlet ?? 'Outlet unknown'}: ${title} (${passages === 0 ? 'no passage' : count(passages, { one: 'passage', other: 'passages' })})`,
    checked: { page: 'The page you checked', selection: 'The text you selected' } satisfies Record<Part, string>,
    otherArticle: 'The other article',
    alsoThere: (part: Part) => `of ${compared[part]} also in the other article`,
    alsoHere: 'of this article also on the page',
    position: (passage: number, of: number) => `Passage ${numbers.format(passage)} of ${numbers.format(of)}`,
    noPosition: (of: number) => count(of, { one: 'linked passage', other: 'linked passages' }),
    noPassages: 'No linked passages: this article tells the same story in its own words.',
    noText: 'The text of this article was not kept.',
    next: 'Next passage',
    previous: 'Previous passage',
    sync: 'Scroll together',
    keys: 'Keys',
    keysTitle: 'Keys',
    keyShortcuts: 'Single-key shortcuts',
    close: 'Close',
    keyNext: 'next passage',
    keyPrevious: 'previous passage',
    keyEnter: 'on a passage number: show its partner at the same height',
    keyHelp: 'show these keys',
    toPartner: (passage: number, kind: string) => `Passage ${numbers.format(passage)}, ${kind.toLocaleLowerCase(LOCALE)}: show its partner`,
    differs: (kind: string) => `[${kind.toLocaleLowerCase(LOCALE)} differs: `,
    same: (kind: string) => `[${kind.toLocaleLowerCase(LOCALE)} said another way: `,
    wording: '[not in the other: ',
    onlyHere: '[only here: ',
    other: (words: string) => `The other text: ${words}`,
    map: (where: string, share: string[]) =>
      share.length === 0 ? `${where}: no passages.` : `${where}: passages at ${lists.format(share)} of its length.`,
    mapMany: (where: string, passages: number, thirds: [number, number, number]) =>
      `${where}: ${count(passages, { one: 'passage', other: 'passages' })}, ${numbers.format(thirds[0])} in the first third, ${numbers.format(thirds[1])} in the second, ${numbers.format(thirds[2])} in the last.`,
    gone: {
      title: 'This comparison is no longer here.',
      help: 'It is kept only as long as its tab shows the article. Go back to the article, click the Crossread button and choose “Side by side” again.',
    },
  },
}

function count(amount: number, forms: { one: string; other: string }): string {
  return `${numbers.format(amount)} ${plurals.select(amount) === 'one' ? forms.one : forms.other}`
}

/** Never 0 % of something that is there, never 100 % of something that is not whole. */
function percent(share: number): string {
  if (!(share > 0)) return percents.format(0)
  if (share < 0.01) return `under ${percents.format(0.01)}`
  if (share > 0.99 && share < 1) return `over ${percents.format(0.99)}`
  return percents.format(Math.min(share, 1))
}

function day(date: string | null): string {
  const time = date ? Date.parse(`${date}T00:00:00Z`) : Number.NaN
  return Number.isNaN(time) ? texts.dateUnknown : days.format(time)
}

/** What was not searched may hold anything: this is no result, and must not sound like one. */
function incomplete(articles: number, part: Part): string {
  const failed = 'The search could not be completed.'
  if (articles === 0) return `${failed} No article could be compared with ${compared[part]}.`
  if (articles === 1) return `${failed} The one article that could be searched prints no passage of ${compared[part]}.`
  return `${failed} The ${numbers.format(articles)} articles that could be searched print no passage of ${compared[part]}.`
}

/** Articles of unknown outlets are told apart: ten of them may be the work of one outlet or of ten. */
function headline(reach: Reach, part: Part): string {
  const printed = `${capital(percent(reach.share))} of ${compared[part]} is printed in ${count(reach.articles, { one: 'other article', other: 'other articles' })}`
  const outlets = [
    ...(reach.otherOutlets > 0
      ? [count(reach.otherOutlets, reach.ownKnown ? { one: 'other outlet', other: 'other outlets' } : { one: 'outlet', other: 'outlets' })]
      : []),
    ...(reach.sameOutlet > 0 ? ['this page’s own outlet'] : []),
  ]
  if (reach.unknownOutlet === 0) return `${printed}, by ${lists.format(outlets)}.`
  if (outlets.length === 0) return `${printed}; ${reach.articles === 1 ? 'its outlet is' : 'their outlets are'} unknown.`
  const unknown = reach.unknownOutlet === 1 ? 'one article' : count(reach.unknownOutlet, { one: 'article', other: 'articles' })
  return `${printed}, by ${lists.format(outlets)}; the outlet of ${unknown} is unknown.`
}

function capital(words: string): string {
  return words.charAt(0).toLocaleUpperCase(LOCALE) + words.slice(1)
}
