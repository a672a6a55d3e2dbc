import type { Article, Span } from '../../corpus/article'
import type { PageArticle } from '../../corpus/extract/page-article'
import type { Detail, Fact, Passage, Report, Sibling } from '../../corpus/report'
import { makeParagraph, makeStoryWords } from './made-articles'
import { Random } from './random'
import { replaceWords } from './reword'

/**
 * Reports larger than any reader's, made from the text of a page:
 * `wide`: fifty siblings print forty sentences of the page each; `deep`: one prints two thousand, sentence by sentence;
 * `reprint`: fifty print the whole of it as one passage.
 */
export const LARGE_REPORTS = ['wide', 'deep', 'reprint'] as const
export type LargeReport = (typeof LARGE_REPORTS)[number]

/** Paragraphs of the page that each is made of. */
export const PARAGRAPHS_OF: Record<LargeReport, number> = { wide: 400, deep: 400, reprint: 40 }

export interface MadeReport {
  report: Report
  siblings: Article[]
  outlets: number[]
}

const SIBLINGS = 50
/** Passages of each sibling of a wide report. */
const PASSAGES = 40
const SENTENCES = 5
const FACTS = 100
/** An editor's hand: one word of twelve. */
const EDITED = 0.08

/** Paragraphs of five sentences, about a hundred words; one sentence of each has a number in it. */
export function makeLargePage(paragraphs: number, seed = 1): string[] {
  const random = new Random(seed)
  const words = makeStoryWords(random)
  return Array.from({ length: paragraphs }, (_, at) => {
    const sentences = sentencesOf(`${makeParagraph(random, words)} ${makeParagraph(random, words)}`).slice(0, SENTENCES - 1)
    return [...sentences, `Some ${at * 7 + 12} ${random.of(words.subject)} were counted at ${random.of(words.names)}.`].join(' ')
  })
}

/** What a check of the page could have found. */
export function makeLargeReport(kind: LargeReport, page: PageArticle, seed = 2): MadeReport {
  const random = new Random(seed)
  const sentences = spansOfSentences(page.text)
  const all = kind === 'reprint' ? [[0, page.text.length] as Span] : sentences
  const pairs = Array.from({ length: kind === 'deep' ? 3 : SIBLINGS }, (_, n) => {
    const taken = kind === 'wide' ? all.filter((_span, at) => at % SIBLINGS === n || at % (SIBLINGS - 1) === n).slice(0, PASSAGES) : n === 0 || kind === 'reprint' ? all : all.slice(0, 3)
    return makeSibling(random, page, n, taken)
  })
  const siblings = pairs.map(({ article }) => article)
  return {
    report: { id: page.id, searched: { articles: 12_345, complete: true }, siblings: pairs.map(({ sibling }) => sibling), facts: makeFacts(random, page, sentences, pairs) },
    siblings,
    outlets: [0, ...siblings.map((_, n) => n + 1)],
  }
}

interface Pair {
  article: Article
  sibling: Sibling
}

function makeSibling(random: Random, page: PageArticle, n: number, taken: Span[]): Pair {
  const words = makeStoryWords(random)
  const passages: Passage[] = []
  const details: Detail[] = []
  let text = `${makeParagraph(random, words)}\n\n`
  for (const [at, here] of taken.entries()) {
    const edited = at % 3 === 0 && taken.length > 1 ? page.text.slice(...here) : replaceWords(random, page.text.slice(...here), EDITED)
    const there: Span = [text.length, text.length + edited.length]
    passages.push({ here, there, kind: at % 3 === 0 ? 'verbatim' : at % 3 === 1 ? 'edited' : 'reworded', quote: at % 7 === 0 })
    const ours = /\d+/.exec(page.text.slice(...here))
    const theirs = /\d+/.exec(edited)
    if (ours && theirs) details.push({ kind: 'number', here: spanOf(ours, here[0]), there: spanOf(theirs, there[0]), same: at % 5 === 0 })
    text += edited + (at % 4 === 3 ? `\n\n${makeParagraph(random, words)}\n\n` : ' ')
  }
  const article = { id: `made-${n}`, outlet: `The ${words.names[0] ?? ''} Post`, title: `Made title ${n}`, date: `2020-02-${String(1 + (n % 28)).padStart(2, '0')}`, url: `https://made-${n}.example/story`, text: text.trimEnd() }
  const { text: _, ...known } = article
  return { article, sibling: { ...known, sharedHere: 0.2, sharedThere: 0.5, passages, details } }
}

/** Each told by the page and twenty siblings, in some six ways. */
function makeFacts(random: Random, page: PageArticle, sentences: Span[], pairs: Pair[]): Fact[] {
  return Array.from({ length: FACTS }, (_, at) => {
    const start = sentences[(at * SENTENCES) % sentences.length]?.[0] ?? 0
    const tellers = pairs.filter(() => random.next() < 0.4)
    return {
      label: `counted ${at}`,
      tellings: [
        { in: 'here', span: [start, start + 8], value: page.text.slice(start, start + 8) },
        ...tellers.map(({ article }) => {
          const from = random.below(Math.max(1, article.text.length - 40))
          return { in: article.id, span: [from, from + 6] as Span, value: String(random.below(6)) }
        }),
      ],
    }
  })
}

function spanOf(match: RegExpExecArray, offset: number): Span {
  return [offset + match.index, offset + match.index + match[0].length]
}

function sentencesOf(text: string): string[] {
  return text.match(/[^.]+\./g)?.map((sentence) => sentence.trim()) ?? []
}

function spansOfSentences(text: string): Span[] {
  return [...text.matchAll(/[^.\s][^.]*\./g)].map(({ index, 0: sentence }): Span => [index, index + sentence.length])
}
