import type { Span } from '../article'
import type { Fact } from '../report'
import { placeLabel, quotationLabel } from './fact-labels'
import { groupBy } from './group-by'
import { quotedWords } from './quoted-words'
import { telling, toFact } from './tellings'
import type { Told } from './told'
import type { ToldSibling } from './told-sibling'

const TOLD_KINDS = new Set(['number', 'date', 'name', 'quote'])

/** Every place of the page that a sibling fills with another number, date or name, or whose quoted words it changed: one row each. */
export function gatherPlaces(page: Told, siblings: ToldSibling[]): Fact[] {
  const places = siblings.flatMap(({ id, told, details }) =>
    details.flatMap(({ kind, here: changed, there: changedThere, same }) => {
      if (same || !changed || !changedThere || !TOLD_KINDS.has(kind)) return []
      const here = kind === 'quote' ? quotationAt(page, changed) : changed
      const there = kind === 'quote' ? quotationAt(told, changedThere) : changedThere
      return [{ key: `${kind} ${here.join()}`, kind, here, other: telling(id, told.reading.text, there) }]
    }),
  )
  return [...groupBy(places, ({ key }) => key).values()]
    .toSorted((a, b) => (a[0]?.here[0] ?? 0) - (b[0]?.here[0] ?? 0))
    .flatMap((group) => {
      const first = group[0]
      if (!first) return []
      const others = [...new Map(group.map(({ other }) => [`${other.in} ${other.span.join()}`, other])).values()]
      return toFact(first.kind === 'quote' ? quotationLabel(page, first.here) : placeLabel(page, first.kind, first.here), [telling('here', page.reading.text, first.here), ...others])
    })
}

/** The quotation that holds a stretch, as far as it stands in the sentence; the stretch itself when none does. */
function quotationAt({ reading }: Told, [start, end]: Span): Span {
  const { words, sentences } = reading
  const word = words.start.indexOf(start)
  const quoted = quotedWords(reading)
  if (word < 0 || (quoted[word] ?? -1) < 0) return [start, end]
  const borders = new Set(sentences.firstWord)
  let first = word
  while (first > 0 && !borders.has(first) && quoted[first - 1] === quoted[word]) first--
  let last = word
  while (last + 1 < words.count && !borders.has(last + 1) && quoted[last + 1] === quoted[word]) last++
  return [words.start[first] ?? start, Math.max(end, words.end[last] ?? end)]
}
