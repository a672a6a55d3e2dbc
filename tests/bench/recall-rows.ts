import type { Article } from '../../corpus/article'
import { LibraryIndex, type Shelf } from '../../corpus/index/library-index'
import { SEED_SPAN } from '../../corpus/index/passage-seeds'
import { Library } from '../../corpus/library'
import { findCandidates } from '../../corpus/match/find-candidates'
import { readWords } from '../../corpus/text/words'
import { plantPassage } from './made-pages'
import type { Row } from './measure'
import type { FullText } from './peers'
import { Random } from './random'
import { replaceRegularly, spin } from './reword'

type Change = (random: Random, text: string) => string
const KINDS: [what: string, lengths: number[], change: Change][] = [
  ['verbatim', [8, 12, 20], (_, text) => text],
  ['spun', [12, 20, 40], spin],
  ['every 4th-6th word replaced', [12, 20, 40], replaceRegularly],
]

/** Of so many samples one is checked as a whole, and looked for by the peers: that takes a hundred times longer. */
const CHECKED = 5
/** What a reader would type into a search. */
const TYPED = 20

/** How often a passage that was planted into a page leads to an article that prints it: as a candidate to align, and shown in the report. */
export async function recallRows(articles: Article[], shelf: Shelf, peers: Record<string, FullText>, samples: number): Promise<Row[]> {
  const index = new LibraryIndex([shelf])
  const library = new Library([shelf])
  const byId = new Map(articles.map((article) => [article.id, article]))
  const rows: Row[] = []
  for (const [what, lengths, change] of KINDS) {
    for (const length of lengths) {
      const random = new Random(length)
      const shares = new Map<string, { tried: number; found: number }>()
      for (let sample = 0; sample < samples; sample++) {
        const passage = pickPassage(articles, length, random)
        const planted = change(random, passage)
        const { page, from } = plantPassage(planted, random)
        const count = (name: string, ids: (string | undefined)[]): void => {
          const share = shares.get(name) ?? { tried: 0, found: 0 }
          shares.set(name, share)
          share.tried++
          if (ids.some((id) => byId.get(id ?? '')?.text.includes(passage))) share.found++
        }
        const words = readWords(page.text)
        const inside = index.hitsOf(words).filter(({ word }) => (words.start[word] ?? 0) < from + planted.length && (words.end[word + SEED_SPAN - 1] ?? 0) > from)
        count('ours, a run in the index', inside.flatMap((hit) => hit.articles).map((number) => articles[index.placeOf(number)?.key ?? -1]?.id))
        count('ours, to align', (await findCandidates(page.text, index)).articles.map((number) => articles[index.placeOf(number)?.key ?? -1]?.id))
        if (sample % CHECKED !== 0) continue
        const { siblings } = (await library.check(page)).report
        const inPassage = siblings.filter(({ passages }) => passages.some(({ here: [start, end] }) => start < from + planted.length && end > from))
        count('ours, shown', inPassage.map(({ id }) => id))
        if (length === TYPED) for (const [name, { search }] of Object.entries(peers)) count(`${name}, best 20 for the passage alone`, search(planted))
      }
      for (const [name, { tried, found }] of shares) rows.push({ what: `${what}, ${length} words: ${name}`, value: (100 * found) / tried, unit: `% of ${tried}` })
    }
  }
  return rows
}

/** A run of words out of one paragraph of an article, its outlet's own line apart. */
function pickPassage(articles: Article[], length: number, random: Random): string {
  for (;;) {
    const words = random.of(random.of(articles).text.split('\n\n').slice(0, -1)).split(' ')
    if (words.length < length) continue
    const start = random.below(words.length - length + 1)
    return words.slice(start, start + length).join(' ').replace(/\W+$/, '')
  }
}
