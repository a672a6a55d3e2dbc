import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import type { Article } from '../article'
import { KnownSeeds, readSeed } from './read-seed'

/** The documents of a seeds folder as articles, in the order of its `known.json`. */
export function readSeeds(folder: string): Article[] {
  const known = v.parse(KnownSeeds, JSON.parse(readFileSync(join(folder, 'known.json'), 'utf8')))
  return known.map((seed) => readSeed(seed, readFileSync(join(folder, `${seed.id}.txt`), 'utf8')))
}
