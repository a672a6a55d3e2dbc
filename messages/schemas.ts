import * as v from 'valibot'
import type { Span } from '../corpus/article'
import { parseUrl } from '../corpus/extract/parse-url'
import { isOfWeb } from '../corpus/web-protocol'
import type { BackgroundRequests, PageRequests, Part } from './contract'
import type { Message, Reply } from './message'

/**
 * What may cross each border. Sizes are capped well above what honest pages need, so that a hostile one cannot fill the memory
 * or the session's storage; objects come out without unknown keys, `__proto__` among them.
 */

/** UTF-16 code units of one article's text; the extraction stops earlier. */
const MAX_TEXT = 2_000_000
const MAX_MARKS = 10_000
const MAX_SIBLINGS = 1_000

const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(MAX_TEXT))
const span: v.GenericSchema<unknown, Span> = v.pipe(
  v.strictTuple([offset, offset]),
  v.check(([start, end]) => start <= end, 'a span ends before it starts'),
)
const spans = v.pipe(v.array(span), v.maxLength(MAX_MARKS))
const tabId = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const checkId = words(100)
const part: v.GenericSchema<unknown, Part> = v.picklist(['page', 'selection'])

/** Text of at most `max` code units. */
function words(max: number) {
  return v.pipe(v.string(), v.maxLength(max))
}

/** What a page says of itself and cannot be right becomes unknown: it is no reason to refuse the article. */
function orUnknown(schema: v.GenericSchema<unknown, string>): v.GenericSchema<unknown, string | null> {
  return v.fallback(v.nullable(schema), null)
}

/** http and https only, and no user name that could pass for a host. */
const address = v.pipe(words(4_000), v.check(isWebAddress, 'not an address of the web'))

/** Whether a text is an address that may be kept and linked to. */
export function isWebAddress(text: string): boolean {
  const url = parseUrl(text)
  return url !== null && isOfWeb(url) && url.username === '' && url.password === ''
}

const key = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
/** Cards or articles that cross at once: the others come with the next question. */
const page = v.object({ from: key, most: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5_000)) })

const articleToAdd = v.object({
  id: v.pipe(words(4_000), v.nonEmpty()),
  outlet: words(2_000),
  title: words(10_000),
  date: v.nullable(v.pipe(v.string(), v.isoDate())),
  url: v.nullable(address),
  dateFrom: v.optional(v.nullable(words(40))),
  // As much as a line of an imported file may hold.
  text: words(3_000_000),
  savedAt: v.optional(v.nullable(v.pipe(v.string(), v.isoTimestamp()))),
})

const pageArticle = v.object({
  id: words(4_000),
  outlet: words(1_000),
  title: words(10_000),
  date: orUnknown(v.pipe(v.string(), v.isoDate())),
  url: orUnknown(address),
  text: v.pipe(words(MAX_TEXT), v.minLength(1)),
  author: orUnknown(words(1_000)),
  language: orUnknown(v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/))),
  dateFrom: orUnknown(words(40)),
})

const painted = v.variant('state', [
  v.object({ state: v.literal('done'), shown: offset, asked: offset }),
  v.object({ state: v.literal('lost') }),
])

export const message: v.GenericSchema<unknown, Message> = v.object({
  to: v.picklist(['background', 'page']),
  kind: words(40),
  ask: v.unknown(),
})

export const reply: v.GenericSchema<unknown, Reply> = v.variant('ok', [
  v.object({ ok: v.literal(true), answer: v.unknown() }),
  v.object({ ok: v.literal(false), error: words(1_000) }),
])

export const backgroundAsks: { [Kind in keyof BackgroundRequests]: v.GenericSchema<unknown, BackgroundRequests[Kind]['ask']> } = {
  wake: v.object({}),
  check: v.object({ tabId, part }),
  lastCheck: v.object({ tabId }),
  checkById: v.object({ checkId }),
  highlight: v.object({ checkId, siblings: v.pipe(v.array(words(4_000)), v.maxLength(MAX_SIBLINGS)) }),
  reveal: v.object({ checkId, span }),
  saved: v.object({ checkId }),
  savePage: v.object({ checkId, beside: v.boolean() }),
  librarySize: v.object({}),
  addArticles: v.object({ articles: v.pipe(v.array(articleToAdd), v.maxLength(1_000)), importBatch: v.optional(key) }),
  removeArticles: v.object({ keys: v.pipe(v.array(key), v.maxLength(10_000)) }),
  cards: page,
  articles: page,
  subscribe: v.object({ address }),
  unsubscribe: v.object({ address }),
  readFeeds: v.object({ address: v.nullable(address) }),
  stopFeeds: v.object({}),
  inView: v.object({ checkId, seen: spans }),
  forgetAll: v.object({}),
  demo: v.object({}),
}

export const pageAsks: { [Kind in keyof PageRequests]: v.GenericSchema<unknown, PageRequests[Kind]['ask']> } = {
  extract: v.object({ part }),
  readAhead: v.object({ part }),
  isRead: v.object({}),
  highlight: v.object({
    marks: v.pipe(v.array(v.object({ span, kind: v.picklist(['verbatim', 'edited', 'reworded']) })), v.maxLength(MAX_MARKS)),
  }),
  reveal: v.object({ span }),
  next: v.object({}),
  inView: v.object({ seen: spans }),
}

export const pageAnswers: { [Kind in keyof PageRequests]: v.GenericSchema<unknown, PageRequests[Kind]['answer']> } = {
  extract: v.variant('state', [
    v.object({ state: v.literal('article'), page: pageArticle }),
    v.object({ state: v.literal('unsupported'), why: v.literal('pdf') }),
    v.object({ state: v.literal('not-article'), why: v.picklist(['no-text', 'too-short', 'front-page', 'no-selection', 'short-selection']) }),
    v.object({ state: v.literal('failed'), why: v.picklist(['too-large', 'extraction']) }),
  ]),
  readAhead: v.null(),
  isRead: v.boolean(),
  highlight: painted,
  reveal: painted,
  next: painted,
  inView: spans,
}
