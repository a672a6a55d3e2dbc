import type { Article, Span } from '../corpus/article'
import { outletKey } from '../corpus/outlets'
import type { Detail, Passage, Sibling } from '../corpus/report'
import type { Check } from '../messages/contract'
import { overlapping } from './compare/overlapping'
import { union, wordsInside } from './coverage'
import { isQuiet, type Noise } from './noise'
import { wordsOf } from './words'

export interface QuietCheck {
  /** The check as if what is left out had not been found: every number, mark and list follows from it. */
  check: Check
  /** What is left out of it. */
  leftOut: { passages: number; articles: number }
}

/** A check without the noise. Articles whose last passage is left out are left out themselves: they would seem to print nothing. */
export function quietCheck(check: Check, noise: Noise): QuietCheck {
  if (isQuiet(noise)) return { check, leftOut: { passages: 0, articles: 0 } }
  const isIgnored = ignoredOutlets(check, noise.outlets)
  const kept = check.report.siblings.flatMap((sibling, index) => {
    const article = check.siblings[index]
    if (!article || isIgnored(index)) return []
    const quiet = quietSibling(sibling, check.page, noise)
    return sibling.passages.length > 0 && quiet.passages.length === 0 ? [] : [{ sibling: quiet, article, outlet: check.outlets[index + 1] ?? null }]
  })
  const ids = new Set(['here', ...kept.map(({ sibling }) => sibling.id)])
  const facts = check.report.facts.map((fact) => ({ ...fact, tellings: fact.tellings.filter((telling) => ids.has(telling.in)) }))
  const passagesIn = (siblings: Sibling[]) => siblings.reduce((sum, { passages }) => sum + passages.length, 0)
  const siblings = kept.map(({ sibling }) => sibling)
  return {
    check: {
      ...check,
      report: { ...check.report, siblings, facts: facts.filter(({ tellings }) => new Set(tellings.map(({ value }) => value)).size > 1) },
      siblings: kept.map(({ article }) => article),
      outlets: [check.outlets[0] ?? null, ...kept.map(({ outlet }) => outlet)],
    },
    leftOut: {
      passages: passagesIn(check.report.siblings) - passagesIn(siblings),
      articles: check.report.siblings.length - siblings.length,
    },
  }
}

/** Whether a sibling, by its place, is of an outlet that is left out, under whatever name. */
function ignoredOutlets({ report, outlets }: Check, names: string[]): (index: number) => boolean {
  const keys = new Set(names.map(outletKey))
  const ignored = report.siblings.map(({ outlet }) => outlet !== '' && keys.has(outletKey(outlet)))
  const numbers = new Set(outlets.slice(1).filter((number, index) => number !== null && ignored[index]))
  return (index) => ignored[index] === true || numbers.has(outlets[index + 1] ?? -1)
}

function quietSibling(sibling: Sibling, page: Article, { quotations, boilerplate, shortest }: Noise): Sibling {
  const isKept = (passage: Passage) => !(quotations && passage.quote) && !(boilerplate && passage.furniture) && (shortest === 0 || wordsIn(passage, page) >= shortest)
  const passages = sibling.passages.filter(isKept)
  if (passages.length === sibling.passages.length) return sibling
  const kept = new Set(passages)
  const inDropped = standsIn(sibling.passages.filter((passage) => !kept.has(passage)))
  const inKept = standsIn(passages)
  const isTold = (detail: Detail) => !inDropped(detail) || inKept(detail)
  // The engine counts words by its own rules, and its figure stays the measure: it shrinks as the linked text does.
  const part = (side: 'here' | 'there') => lettersOf(passages, side) / Math.max(1, lettersOfAll(sibling)[side])
  return {
    ...sibling,
    passages,
    details: sibling.details.filter(isTold),
    sharedHere: sibling.sharedHere * part('here'),
    sharedThere: sibling.sharedThere * part('there'),
  }
}

/** A slider asks at every step, of thousands of passages that stay as they are. */
const wordCounts = new WeakMap<Passage, number>()
const letterCounts = new WeakMap<Sibling, Record<'here' | 'there', number>>()

function wordsIn(passage: Passage, page: Article): number {
  const known = wordCounts.get(passage) ?? wordsInside(wordsOf(page), [passage.here])
  wordCounts.set(passage, known)
  return known
}

function lettersOfAll(sibling: Sibling): Record<'here' | 'there', number> {
  const known = letterCounts.get(sibling) ?? { here: lettersOf(sibling.passages, 'here'), there: lettersOf(sibling.passages, 'there') }
  letterCounts.set(sibling, known)
  return known
}

/** Of all passages together, in code units: reading the words of fifty articles would not keep up. */
function lettersOf(passages: readonly Passage[], side: 'here' | 'there'): number {
  return union(passages.map((passage) => passage[side])).reduce((sum, [start, end]) => sum + end - start, 0)
}

/** Whether a detail lies within one of some passages, on either side. */
function standsIn(passages: readonly Passage[]): (detail: Detail) => boolean {
  const on = (side: 'here' | 'there') => {
    const around = overlapping(passages.map((passage) => passage[side]))
    return (span: Span | null) => span !== null && around(span).some((at) => within(span, passages[at]?.[side] ?? [0, 0]))
  }
  const [here, there] = [on('here'), on('there')]
  return (detail) => here(detail.here) || there(detail.there)
}

function within(inner: Span, [start, end]: Span): boolean {
  return inner[0] >= start && inner[1] <= end
}
