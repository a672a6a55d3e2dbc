import * as v from 'valibot'
import type { Article } from '../article'

const Known = v.nullable(v.object({ value: v.string(), from: v.string() }))

/** What is known of the documents in `seeds/`, and where each thing is known from; null is unknown. */
export const KnownSeeds = v.array(v.object({
  /** The file's name without its ending. */
  id: v.string(),
  outlet: Known,
  title: Known,
  date: Known,
  /** Whole lines of the document that are not the article's text: headline, menus, bylines, captions. */
  furniture: v.array(v.string()),
}))

export type KnownSeed = v.InferOutput<typeof KnownSeeds>[number]

/** A seed and what is said of it do not fit together. */
export class SeedError extends Error {
  override name = 'SeedError'
}

/**
 * A document of `seeds/` as an article: its lines are its paragraphs, the furniture left out.
 *
 * @throws {SeedError} when a line of furniture is not in the document
 */
export function readSeed(known: KnownSeed, document: string): Article {
  const lines = document.split('\n').map((line) => line.trim()).filter((line) => line !== '')
  for (const line of known.furniture) {
    if (!lines.includes(line)) throw new SeedError(`seeds/${known.id}.txt has no line ${JSON.stringify(line)}`)
  }
  return {
    id: known.id,
    outlet: known.outlet?.value ?? '',
    title: known.title?.value ?? '',
    date: known.date?.value ?? null,
    dateFrom: known.date ? 'document' : null,
    url: null,
    text: lines.filter((line) => !known.furniture.includes(line)).join('\n\n'),
  }
}
