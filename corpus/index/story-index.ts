import MiniSearch, { type Options } from 'minisearch'
import type { Article } from '../article'
import { foldWord } from '../text/fold'
import type { Reading } from '../text/reading'
import { FUNCTION_WORD } from '../text/terms'
import { stem } from '../text/stem'
import type { Rarity } from './rarity'

/**
 * Finds articles that may tell the same story though they share no run of words. MiniSearch over a few words an
 * article: its title, outlet, lead and rarest words. Over full texts it would need a hundred times the memory and
 * time, and it never judges: `sameStory` does.
 */
export type StoryIndex = MiniSearch<StoryRecord>

interface StoryRecord {
  /** Number of the article. */
  id: number
  title: string
  outlet: string
  lead: string
  rare: string
}

const LEAD_WORDS = 60
const RARE_WORDS = 24
/** MiniSearch's own limits are none: a term longer than this is no word. */
const LONGEST_TERM = 64

const OPTIONS: Options<StoryRecord> = {
  fields: ['title', 'outlet', 'lead', 'rare'],
  // What is added is keys already, parted by spaces.
  tokenize: (text) => text.split(' ').filter(Boolean),
  processTerm: (term) => (term.length > LONGEST_TERM ? null : term),
  searchOptions: { fields: ['title', 'lead', 'rare'], boost: { title: 1.5 } },
}

export function createStoryIndex(): StoryIndex {
  return new MiniSearch(OPTIONS)
}

/** @param json what `JSON.stringify` made of a story index */
export function openStoryIndex(json: string): StoryIndex {
  return MiniSearch.loadJSON(json, OPTIONS)
}

export function addStory(index: StoryIndex, number: number, article: Article, reading: Reading, terms: Uint32Array, rarity: Rarity): void {
  index.add({ id: number, title: keysOf(article.title), outlet: keysOf(article.outlet), lead: leadOf(reading, terms), rare: rareWords(reading, terms, rarity).join(' ') })
}

/** Numbers of the articles most like a page, best first. */
export function likeliestStories(index: StoryIndex, page: Article, reading: Reading, terms: Uint32Array, rarity: Rarity, most: number): number[] {
  const query = [...new Set([...keysOf(page.title).split(' '), ...rareWords(reading, terms, rarity)])].join(' ')
  return index.search(query).slice(0, most).map((hit) => hit.id as number)
}

function keysOf(text: string): string {
  return (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map((word) => stem(foldWord(word))).join(' ')
}

function leadOf({ words }: Reading, terms: Uint32Array): string {
  const lead: string[] = []
  for (let i = 0; i < words.count && i < LEAD_WORDS; i++) if (terms[i] !== FUNCTION_WORD) lead.push(keyAt(words, i))
  return lead.join(' ')
}

/** The words that tell this article from others: rare in the library, said often here. */
function rareWords({ words }: Reading, terms: Uint32Array, rarity: Rarity): string[] {
  const best = new Map<number, { word: number; said: number }>()
  for (let i = 0; i < words.count; i++) {
    const term = terms[i] ?? FUNCTION_WORD
    if (term === FUNCTION_WORD) continue
    const known = best.get(term)
    if (known) known.said++
    else best.set(term, { word: i, said: 1 })
  }
  return [...best]
    .map(([term, { word, said }]) => ({ word, weight: rarity.weight(term) * (1 + Math.log(said)) }))
    .toSorted((a, b) => b.weight - a.weight || a.word - b.word)
    .slice(0, RARE_WORDS)
    .map(({ word }) => keyAt(words, word))
}

function keyAt({ text, start, end }: Reading['words'], i: number): string {
  return stem(foldWord(text.slice(start[i], Math.min(end[i] ?? 0, (start[i] ?? 0) + LONGEST_TERM)).replace(/['’]s$/i, '').replaceAll('.', '')))
}
