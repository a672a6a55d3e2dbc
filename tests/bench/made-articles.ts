import type { Article } from '../../corpus/article'

/**
 * Articles out of a seeded generator: words follow Zipf's law, each article repeats a few of its own, and some take
 * over passages of others, so that an index has something to find. Nothing here was written by anybody.
 */
export function makeArticles(count: number, seed = 1): Article[] {
  const random = mulberry32(seed)
  const articles: Article[] = []
  for (let n = 0; n < count; n++) {
    const own = Array.from({ length: 12 }, () => `name${Math.floor(random() * 50_000)}`)
    const sentences = Array.from({ length: 24 }, () => makeSentence(random, own))
    const source = articles[Math.floor(random() * n)]
    if (source && random() < 0.3) sentences.splice(Math.floor(random() * 20), 3, ...source.text.split('\n\n').slice(0, 1))
    articles.push({ id: `made-${n}`, outlet: `Outlet ${n % 40}`, title: makeSentence(random, own).slice(0, 60), date: null, url: null, text: inParagraphs(sentences) })
  }
  return articles
}

/** A page of about 800 words with passages of some of the articles, a few words of each replaced. */
export function makePage(articles: Article[], sources: number, seed = 2): Article {
  const random = mulberry32(seed)
  const [own] = makeArticles(1, seed + 1000)
  const taken = Array.from({ length: sources }, () => {
    const paragraphs = articles[Math.floor(random() * articles.length)]?.text.split('\n\n') ?? []
    return (paragraphs[Math.floor(random() * paragraphs.length)] ?? '').replace(/\b\w+\b/g, (word) => (random() < 0.1 ? `other${Math.floor(random() * 900)}` : word))
  })
  return { id: 'page', outlet: '', title: '', date: null, url: null, text: [...(own?.text.split('\n\n') ?? []), ...taken].join('\n\n').split(' ').slice(0, 800).join(' ') }
}

function makeSentence(random: () => number, own: string[]): string {
  const words = Array.from({ length: 12 + Math.floor(random() * 16) }, () => (random() < 0.12 ? (own[Math.floor(random() * own.length)] ?? '') : zipfWord(random)))
  const [first = '', ...rest] = words
  return `${first.charAt(0).toUpperCase()}${first.slice(1)} ${rest.join(' ')}.`
}

const VOCABULARY = 60_000
const zipfWord = (random: () => number): string => `w${Math.floor(VOCABULARY ** random())}`
const inParagraphs = (sentences: string[]): string => Array.from({ length: Math.ceil(sentences.length / 3) }, (_, i) => sentences.slice(3 * i, 3 * i + 3).join(' ')).join('\n\n')

/** A small random generator that gives the same numbers everywhere (public domain algorithm, 32 bits of state). */
function mulberry32(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
