import type { Span } from '../../corpus/article'
import type { Fact } from '../../corpus/report'
import { plainLabel } from '../../corpus/text/plain-label'
import type { Source } from '../check-sources'
import type { Difference } from '../popup/differences'
import { texts } from '../texts'

/** One thing that is told differently: how the page tells it, and how the others do. */
export interface FactRow {
  label: string
  here: ToldHere[]
  /** Best source first. */
  there: ToldThere[]
}

export interface ToldHere {
  value: string
  span: Span
}

export interface ToldThere {
  value: string
  /** Each with where it says so. */
  tellings: { source: Source; span: Span }[]
}

/** Facts across the articles first, then what fills the same slot of the same sentence differently; what a fact tells already is not told again. */
export function factRows(page: string, facts: Fact[], told: Difference[], sources: Source[]): FactRow[] {
  const known = new Map(sources.map((source) => [source.sibling.id, source]))
  const gathered = facts.map(({ label, tellings }): FactRow => {
    const row: FactRow = { label: plainLabel(label), here: [], there: [] }
    for (const { in: id, span, value } of tellings) {
      const source = known.get(id)
      if (source) add(row, value, source, span)
      else if (id === 'here') row.here.push({ value, span })
    }
    return row
  })
  const slots = told.map(({ kind, here, there }): FactRow => {
    const row: FactRow = { label: texts.detailKind[kind], here: here ? [{ value: page.slice(...here), span: here }] : [], there: [] }
    for (const { source, span } of there) if (span) add(row, source.text.slice(...span), source, span)
    return row
  })
  const isTold = (row: FactRow) => gathered.some((fact) => row.there.every(({ tellings }) => tellings.every((telling) => isIn(fact, telling))))
  return [...gathered, ...slots.filter((row) => !isTold(row))].filter(({ here, there }) => here.length + there.length > 1)
}

function add({ there }: FactRow, value: string, source: Source, span: Span) {
  const same = there.find((each) => each.value.toLowerCase() === value.toLowerCase())
  if (same) same.tellings.push({ source, span })
  else there.push({ value, tellings: [{ source, span }] })
}

function isIn({ there }: FactRow, { source, span }: { source: Source; span: Span }): boolean {
  return there.some(({ tellings }) => tellings.some((told) => told.source === source && told.span[0] < span[1] && told.span[1] > span[0]))
}
