import type { Article } from '../../corpus/article'
import { FIRST_SUBJECT, makeName, VOCABULARY } from './made-words'
import { Random } from './random'
import { replaceWords, spin } from './reword'

/**
 * Articles out of a seeded generator, in the order in which they would be printed: words follow Zipf's law, a story bursts
 * over a few days and many outlets, some of which copy the agency's report, cut it, edit it or spin it, and some take over a
 * paragraph of an older story; outlets put lines of their own below. About 500 words each. Nothing here was written by anybody.
 */
export function* makeArticles(count: number, seed = 1): Generator<Article, void> {
  const random = new Random(seed)
  const outlets = Array.from({ length: OUTLETS }, () => makeOutlet(random))
  const archive: string[] = []
  let made = 0
  for (let story = 0; made < count; story++) {
    const { words, day } = makeStory(random, story)
    const agency = Array.from({ length: PARAGRAPHS }, () => makeParagraph(random, words))
    const telling = Math.min(count - made, 1 + random.zipf(MOST_TELLING))
    for (let i = 0; i < telling; i++) {
      const outlet = outlets[random.zipf(OUTLETS)] ?? { name: '', footer: '' }
      const paragraphs = tell(random, agency, words)
      if (archive.length > 0 && random.next() < 0.1) paragraphs.splice(random.below(paragraphs.length), 1, random.of(archive))
      paragraphs.push(outlet.footer)
      made++
      yield {
        id: `made-${seed}-${made}`,
        outlet: outlet.name,
        title: makeSentence(random, words).slice(0, 70),
        date: new Date(day + random.zipf(3) * DAY).toISOString().slice(0, 10),
        url: null,
        text: paragraphs.join('\n\n'),
      }
    }
    archive[story % ARCHIVED] = random.of(agency)
  }
}

/** Words of a story: its names, and those of its subject. */
export interface StoryWords {
  names: string[]
  subject: string[]
}

/** A paragraph of three sentences, about sixty words. */
export function makeParagraph(random: Random, words: StoryWords): string {
  return `${makeSentence(random, words)} ${makeSentence(random, words)} ${makeSentence(random, words)}`
}

export function makeStoryWords(random: Random): StoryWords {
  return {
    names: Array.from({ length: 8 }, () => makeName(random)),
    subject: Array.from({ length: 50 }, () => VOCABULARY[FIRST_SUBJECT + random.zipf(VOCABULARY.length - FIRST_SUBJECT)] ?? ''),
  }
}

const OUTLETS = 200
const PARAGRAPHS = 8
const MOST_TELLING = 30
const STORIES_A_DAY = 40
/** Paragraphs of old stories that may be printed again. */
const ARCHIVED = 400
const DAY = 86_400_000

function makeOutlet(random: Random): { name: string; footer: string } {
  const words = makeStoryWords(random)
  return { name: `The ${makeName(random)} ${makeName(random)}`, footer: makeSentence(random, words) }
}

function makeStory(random: Random, story: number): { words: StoryWords; day: number } {
  return { words: makeStoryWords(random), day: Date.UTC(2020, 0, 1) + Math.floor(story / STORIES_A_DAY) * DAY }
}

/** How an outlet tells a story: in its own words, or more or less with the agency's. */
function tell(random: Random, agency: string[], words: StoryWords): string[] {
  const way = random.next()
  const copied = way < 0.45 ? 0 : way < 0.7 ? 1 + random.below(PARAGRAPHS) : PARAGRAPHS
  const first = random.below(PARAGRAPHS - copied + 1)
  const taken = agency.slice(first, first + copied)
  const reworded = way < 0.8 ? taken : taken.map((paragraph) => (way < 0.92 ? replaceWords(random, paragraph, 0.07) : spin(random, paragraph)))
  return [...reworded, ...Array.from({ length: PARAGRAPHS - copied }, () => makeParagraph(random, words))]
}

function makeSentence(random: Random, words: StoryWords): string {
  const length = 12 + random.below(18)
  let sentence = ''
  for (let i = 0; i < length; i++) {
    const word = makeChoice(random, words)
    sentence += i === 0 ? word.charAt(0).toUpperCase() + word.slice(1) : ` ${word}`
  }
  return `${sentence}.`
}

function makeChoice(random: Random, { names, subject }: StoryWords): string {
  const kind = random.next()
  if (kind < 0.06) return random.of(names)
  if (kind < 0.15) return random.of(subject)
  return VOCABULARY[random.zipf(kind < 0.35 ? FIRST_SUBJECT : VOCABULARY.length)] ?? ''
}
