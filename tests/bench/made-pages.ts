import type { Article } from '../../corpus/article'
import { makeParagraph, makeStoryWords } from './made-articles'
import { Random } from './random'
import { replaceWords } from './reword'

/** A page of about 800 words: half of it its own, half paragraphs of articles with every tenth word replaced. */
export function makePage(articles: Article[], seed: number): Article {
  const random = new Random(seed)
  const words = makeStoryWords(random)
  const own = Array.from({ length: 7 }, () => makeParagraph(random, words))
  const taken = Array.from({ length: 7 }, () => replaceWords(random, random.of(random.of(articles).text.split('\n\n').slice(0, -1)), 0.1))
  return pageOf(own.flatMap((paragraph, i) => [paragraph, taken[i] ?? '']))
}

/** A page of its own words with one passage in a paragraph by itself. */
export function plantPassage(passage: string, random: Random): { page: Article; from: number } {
  const words = makeStoryWords(random)
  const own = Array.from({ length: 6 }, () => makeParagraph(random, words))
  const before = own.slice(0, 3).join('\n\n')
  return { page: pageOf([before, `${passage}.`, ...own.slice(3)]), from: before.length + 2 }
}

function pageOf(paragraphs: string[]): Article {
  return { id: 'page', outlet: '', title: '', date: null, url: null, text: paragraphs.join('\n\n') }
}
