import type { Span } from '../../corpus/article'
import type { Fact } from '../../corpus/report'
import type { Source } from '../check-sources'
import { plainLabel } from '../../corpus/text/plain-label'
import type { Difference } from './differences'

/** One fact and its values, each with who tells it so; the page's own value first. */
export interface ToldFact {
  label: string
  values: ToldValue[]
}

export interface ToldValue {
  /** As the first to tell it writes it. */
  value: string
  /** Where the page tells it so; null when it does not. */
  here: Span | null
  sources: Source[]
}

/**
 * Gathers the tellings of each fact by value; case makes no difference. Left out are tellings of unknown articles, facts that nobody
 * tells, and those that say no more than one of the differences already told.
 */
export function toldFacts(facts: Fact[], sources: Source[], differences: Difference[]): ToldFact[] {
  const known = new Map(sources.map((source) => [source.sibling.id, source]))
  const covering = differences.map(({ here, there }) => ({ here: here?.join(), told: new Set(there.map(({ source }) => source)) }))
  return facts.flatMap(({ label, tellings }) => {
    const values = new Map<string, ToldValue>()
    for (const telling of tellings) {
      const source = known.get(telling.in)
      if (!source && telling.in !== 'here') continue
      const key = telling.value.toLowerCase()
      const told = values.get(key) ?? { value: telling.value, here: null, sources: [] }
      values.set(key, told)
      if (!source) told.here ??= telling.span
      else if (!told.sources.includes(source)) told.sources.push(source)
    }
    const all = [...values.values()]
    if (all.length === 0 || covering.some((difference) => covers(difference, all))) return []
    return [{ label: plainLabel(label), values: [...all.filter(({ here }) => here), ...all.filter(({ here }) => !here)] }]
  })
}

/** Whether a difference tells all of these: the page's words at the same place, and every source that tells it otherwise. */
function covers({ here, told }: { here: string | undefined; told: ReadonlySet<Source> }, values: ToldValue[]): boolean {
  return values.every((value) => (!value.here || value.here.join() === here) && value.sources.every((source) => told.has(source)))
}
