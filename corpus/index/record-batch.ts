import type { Article } from '../article'
import { sentenceKey } from '../text/sentence-keys'
import { readSentences, type Sentences } from '../text/sentences'
import { FUNCTION_WORD, readTerms } from '../text/terms'
import { WordColumns } from '../text/word-columns'
import { readWordsInto, type Words } from '../text/words'
import { dayNumber } from './day-number'
import { SENTENCE_PLACES, type IndexRecord } from './index-record'
import { countSampledSeeds, sampledSeed, sentenceSeed } from './passage-seeds'
import { SumTable } from './sum-table'
import { termHash } from './term-hash'

/** Reads what is indexed of an article that is added or removed by itself. */
export function indexRecord(article: Article): IndexRecord {
  const batch = new RecordBatch()
  batch.read(0, article)
  return batch.record(0)
}

/**
 * The records of some articles, one after the other in columns that grow: where thousands are read, an array for each of
 * their parts costs as much time as reading the words.
 */
export class RecordBatch {
  readonly keys: number[] = []
  readonly outlets: string[] = []
  readonly days: number[] = []
  /** Where the seeds of each article begin; one entry more, the last is where the last one's end. */
  readonly firstSeed = [0]
  /** The same for terms and places. */
  readonly firstTerm = [0]
  seeds = new Uint32Array(512)
  terms = new Uint32Array(1024)
  places = new Uint8Array(1024)
  #words = new WordColumns()
  #firstWord = new Uint32Array(128)
  #wordTerms = new Uint32Array(1024)
  readonly #sentences = new SumTable()

  /** A batch of what was read before. @param records their keys rising */
  static of(records: Iterable<[key: number, record: IndexRecord]>): RecordBatch {
    const batch = new RecordBatch()
    for (const [key, record] of records) batch.add(key, record)
    return batch
  }

  get articles(): number {
    return this.keys.length
  }

  /** Reads an article. @param key above those before it */
  read(key: number, article: Article): void {
    // What is quoted makes no difference here, and is not looked for.
    const words = readWordsInto(this.#words, article.text)
    if (this.#firstWord.length < words.breaks.length + 2) this.#firstWord = new Uint32Array(words.breaks.length * 2 + 2)
    const sentences = readSentences(words, this.#firstWord)
    this.#reserve(countSampledSeeds(words) + sentences.count, words.count)
    if (this.#wordTerms.length < words.count) this.#wordTerms = new Uint32Array(words.count * 2)
    this.#end(key, article.outlet, dayNumber(article.date), this.#putSeeds(words, sentences), this.#putTerms(words, sentences))
    if (words.count > MOST_KEPT) this.#words = new WordColumns()
  }

  /** Adds what was read before. @param key above those before it */
  add(key: number, { outlet, day, seeds, terms, places }: IndexRecord): void {
    const [seed, term] = [this.#seedCount, this.#termCount]
    this.#reserve(seeds.length, terms.length)
    this.seeds.set(seeds, seed)
    this.terms.set(terms, term)
    this.places.set(places, term)
    this.#end(key, outlet, day, seed + seeds.length, term + terms.length)
  }

  /** A record of its own. @param article its number in the batch */
  record(article: number): IndexRecord {
    const [seed, seedEnd] = [this.firstSeed[article], this.firstSeed[article + 1]]
    const [term, termEnd] = [this.firstTerm[article], this.firstTerm[article + 1]]
    return {
      outlet: this.outlets[article] ?? '',
      day: this.days[article] ?? 0,
      seeds: this.seeds.slice(seed, seedEnd),
      terms: this.terms.slice(term, termEnd),
      places: this.places.slice(term, termEnd),
    }
  }

  get #seedCount(): number {
    return this.firstSeed[this.keys.length] ?? 0
  }

  get #termCount(): number {
    return this.firstTerm[this.keys.length] ?? 0
  }

  /** @returns where they end */
  #putSeeds(words: Words, { count, firstWord }: Sentences): number {
    let at = this.#seedCount
    const windows = countSampledSeeds(words)
    for (let i = 0; i < windows; i++) this.seeds[at++] = sampledSeed(words, i)
    const keys = this.#sentences
    keys.begin(count)
    for (let s = 0; s < count; s++) keys.add(sentenceKey(words, firstWord[s] ?? 0, firstWord[s + 1] ?? 0), 0)
    keys.forEach((key) => { this.seeds[at++] = sentenceSeed(key) })
    return at
  }

  /** @returns where they end */
  #putTerms(words: Words, { count, firstWord }: Sentences): number {
    const { terms, places } = this
    const wordTerms = readTerms(words, this.#wordTerms)
    let at = this.#termCount
    for (let s = 0; s < count; s++) {
      const end = firstWord[s + 1] ?? 0
      for (let i = firstWord[s] ?? 0; i < end; i++) {
        const term = wordTerms[i] ?? FUNCTION_WORD
        terms[at] = termHash(term)
        places[at] = s % SENTENCE_PLACES
        // Every other word is one of grammar: to write in vain costs less than to guess wrong which.
        at += term === FUNCTION_WORD ? 0 : 1
      }
    }
    return at
  }

  #reserve(seeds: number, terms: number): void {
    const [seedEnd, termEnd] = [this.#seedCount + seeds, this.#termCount + terms]
    if (seedEnd > this.seeds.length) this.seeds = copied(this.seeds, new Uint32Array(seedEnd * 2))
    if (termEnd > this.terms.length) {
      this.terms = copied(this.terms, new Uint32Array(termEnd * 2))
      this.places = copied(this.places, new Uint8Array(termEnd * 2))
    }
  }

  #end(key: number, outlet: string, day: number, seedEnd: number, termEnd: number): void {
    this.keys.push(key)
    this.outlets.push(outlet)
    this.days.push(day)
    this.firstSeed.push(seedEnd)
    this.firstTerm.push(termEnd)
  }
}

/** Words of an article that leaves no room behind: longer ones are rare. */
const MOST_KEPT = 1 << 16

function copied<Column extends Uint32Array<ArrayBuffer> | Uint8Array<ArrayBuffer>>(column: Column, larger: Column): Column {
  larger.set(column)
  return larger
}
