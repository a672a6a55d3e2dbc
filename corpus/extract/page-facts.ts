import { plainText } from './blocks'
import { type ArticleClaims, readJsonLd } from './json-ld'
import { attribute, property } from './unclobbered'

/** What a page says of itself outside its text, as plain strings; none of it is believed yet. */
export interface PageFacts {
  /** `name`, `property`, `itemprop` or `http-equiv` of a meta element, lower case, to its contents in order. */
  meta: Map<string, string[]>
  /** `link rel=canonical`, as written. */
  canonical: string | null
  /** `<title>`. */
  title: string
  /** Texts of the page's `h1` elements. */
  headings: string[]
  /** Datetimes of `<time>` elements, those that say they are the publication's first. */
  times: string[]
  /** Links and elements that say they name the author. */
  authors: string[]
  /** `<html lang>`. */
  language: string | null
  /** JSON-LD objects that describe an article. */
  claims: ArticleClaims[]
}

const MAX_SCRIPTS = 256_000
const MAX_FACTS = 500
const MAX_FACT = 2_000

/** Reads a page's head and the few elements of its body that name title, author and date. */
export function readPageFacts(document: Document): PageFacts {
  const facts: PageFacts = { meta: new Map(), canonical: null, title: '', headings: [], times: [], authors: [], language: null, claims: [] }
  const root = property(document, 'documentElement')
  facts.language = attribute(root, 'lang') || attribute(root, 'xml:lang')

  const named = 'meta[content],link[rel],title,h1,time[datetime],script[type],[rel~=author],[itemprop~=author],[itemprop~=datePublished]'
  const elements = property(document, 'querySelectorAll').call(document, named)
  const scripts: string[] = []
  let scriptLength = 0
  let seen = 0
  for (const element of elements) {
    const tag = property(element, 'localName').toLowerCase()
    if (tag === 'script') {
      if (!/^application\/(?:.+\+)?ld\+json/i.test(attribute(element, 'type') ?? '')) continue
      const script = property(element, 'textContent') ?? ''
      if (scriptLength + script.length > MAX_SCRIPTS) continue
      scriptLength += script.length
      scripts.push(script)
      continue
    }
    if (++seen > MAX_FACTS) continue
    readElement(element, tag, facts)
  }
  facts.claims = readJsonLd(scripts)
  return facts
}

function readElement(element: Element, tag: string, facts: PageFacts): void {
  const itemprop = attribute(element, 'itemprop') ?? ''
  if (tag === 'meta') {
    const content = (attribute(element, 'content') ?? '').slice(0, MAX_FACT).trim()
    if (!content) return
    for (const name of ['property', 'name', 'itemprop', 'http-equiv']) {
      const key = attribute(element, name)?.trim().toLowerCase()
      if (!key) continue
      const contents = facts.meta.get(key)
      if (contents) contents.push(content)
      else facts.meta.set(key, [content])
    }
  } else if (tag === 'link' && /(?:^|\s)canonical(?:\s|$)/i.test(attribute(element, 'rel') ?? '')) {
    facts.canonical ??= attribute(element, 'href')
  } else if (tag === 'title') {
    facts.title ||= textOf(element)
  } else if (tag === 'h1') {
    const heading = textOf(element)
    if (heading) facts.headings.push(heading)
  } else if (/datePublished/i.test(itemprop)) {
    const printed = attribute(element, 'datetime') ?? attribute(element, 'content')
    if (printed) facts.times.unshift(printed.slice(0, MAX_FACT))
  } else if (tag === 'time') {
    const printed = attribute(element, 'datetime')
    if (printed) facts.times.push(printed.slice(0, MAX_FACT))
  } else if (/author/i.test(`${itemprop} ${attribute(element, 'rel') ?? ''}`) && tag !== 'link') {
    const author = textOf(element)
    if (author) facts.authors.push(author)
  }
}

/** First content of the first of these keys that has one. */
export function firstMeta(facts: PageFacts, keys: readonly string[]): string | null {
  for (const key of keys) {
    const content = facts.meta.get(key)?.[0]
    if (content) return content
  }
  return null
}

const textOf = (element: Element): string => plainText((property(element, 'textContent') ?? '').slice(0, MAX_FACT))
