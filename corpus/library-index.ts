import type { Article } from './article'
import { buildPassageIndex, type PassageIndex } from './index/passage-index'
import { Rarity } from './index/rarity'
import { findRepeatedSentences } from './index/repeated-sentences'
import { buildSentenceIndex, type SentenceIndex } from './index/sentence-index'
import { addStory, createStoryIndex, type StoryIndex } from './index/story-index'
import { read } from './text/reading'
import { readTerms } from './text/terms'

/** Everything that is looked up in a library, made from its articles alone. An article's number is its place in the list. */
export interface LibraryIndex {
  /** Shared runs of words. */
  passages: PassageIndex
  /** Shared rare words, sentence by sentence. */
  sentences: SentenceIndex
  /** Articles on the same subject. */
  stories: StoryIndex
  /** What sharing a word is worth. */
  rarity: Rarity
  /** Keys of sentences that one outlet prints again and again. */
  repeated: Set<number>
}

export function indexArticles(articles: Article[]): LibraryIndex {
  const readings = articles.map((article) => read(article.text))
  const terms = readings.map((reading) => readTerms(reading.words))
  const rarity = new Rarity()
  for (const each of terms) rarity.add(each)
  const stories = createStoryIndex()
  articles.forEach((article, number) => {
    const reading = readings[number]
    const own = terms[number]
    if (reading && own) addStory(stories, number, article, reading, own, rarity)
  })
  return {
    passages: buildPassageIndex(readings.map((reading) => reading.words)),
    sentences: buildSentenceIndex(readings.map(({ sentences }, number) => ({ sentences, terms: terms[number] ?? new Uint32Array() }))),
    stories,
    rarity,
    repeated: findRepeatedSentences(readings.map((reading, number) => ({ outlet: articles[number]?.outlet ?? '', reading }))),
  }
}
