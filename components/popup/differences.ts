import type { Span } from '../../corpus/article'
import type { Detail, DetailKind, Passage } from '../../corpus/report'
import type { Source } from '../check-sources'

/** Two wordings that mean the same, and the articles that have the other one. */
export interface SamePair {
  here: string
  there: string
  sources: Source[]
}

/** One slot of the page and how others fill it. */
export interface Difference {
  kind: DetailKind
  /** One affirms what the other denies. */
  denies?: true
  /** Null where the page says nothing: each wording is then said only there. */
  here: Span | null
  /** Best source first. */
  there: OtherWording[]
}

export interface OtherWording {
  source: Source
  /** Null where that article says nothing. */
  span: Span | null
}

export interface Differences {
  /** The gravest first: somebody's words, what one denies, then figures, names, dates, and who is said to have said it. */
  told: Difference[]
  /** Said on one side only. */
  once: Difference[]
  /** Said differently and meaning the same, each pair of wordings once. */
  same: SamePair[]
}

const GRAVEST_FIRST: DetailKind[] = ['quote', 'number', 'name', 'date', 'attribution']

/** Gathers the details of all sources by what they differ from on the page. Plain rewording is left to the side-by-side view. */
export function differences(page: string, sources: Source[]): Differences {
  const told = new Map<string, Difference>()
  const once = new Map<string, Difference>()
  const same = new Map<string, SamePair>()
  for (const source of sources)
    for (const detail of source.sibling.details) {
      if (detail.same) addPair(same, page, source, detail)
      else if (detail.here && detail.there && (detail.denies || GRAVEST_FIRST.includes(detail.kind))) add(told, source, detail)
      else if (detail.kind !== 'wording' && (!detail.here || !detail.there)) add(once, source, detail)
    }
  return { told: [...told.values()].toSorted(byGravity), once: [...once.values()].toSorted(byGravity), same: [...same.values()] }
}

/**
 * What one source says differently inside one of its passages, gravest first; what means the same is left out, and
 * so are the changed words of a passage that was said again in other words altogether.
 */
export function differencesWithin(source: Source, { here, kind }: Pick<Passage, 'here' | 'kind'>): Detail[] {
  return source.sibling.details
    .filter((detail) => !detail.same && (detail.kind !== 'wording' || detail.denies || kind === 'edited') && detail.here && detail.here[0] >= here[0] && detail.here[1] <= here[1])
    .toSorted((one, other) => gravity(one) - gravity(other))
}

function add(into: Map<string, Difference>, source: Source, { kind, here, there, denies }: Detail) {
  const key = here ? `${kind} ${here[0]} ${here[1]}` : `${kind} ${source.number} ${there?.[0]} ${there?.[1]}`
  const difference = into.get(key) ?? { kind, ...(denies && { denies }), here, there: [] }
  into.set(key, difference)
  difference.there.push({ source, span: there })
}

function addPair(into: Map<string, SamePair>, page: string, source: Source, { here, there }: Detail) {
  if (!here || !there) return
  const pair = { here: page.slice(...here), there: source.text.slice(...there) }
  const key = JSON.stringify([pair.here.toLowerCase(), pair.there.toLowerCase()])
  const known = into.get(key) ?? { ...pair, sources: [] }
  into.set(key, known)
  if (!known.sources.includes(source)) known.sources.push(source)
}

function byGravity(one: Difference, other: Difference): number {
  return gravity(one) - gravity(other) || start(one) - start(other)
}

function gravity({ kind, denies }: Pick<Detail, 'kind' | 'denies'>): number {
  const place = denies ? GRAVEST_FIRST.indexOf('quote') + 0.5 : GRAVEST_FIRST.indexOf(kind)
  return place < 0 ? GRAVEST_FIRST.length : place
}

function start({ here, there }: Difference): number {
  return here?.[0] ?? there[0]?.span?.[0] ?? 0
}
