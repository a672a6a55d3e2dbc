import type { WordDifference } from '../compare/word-differences'
import { words } from '../words'

export interface SharedWords {
  shared: number
  here: number
  there: number
}

/** How many words two wordings share, and how many each has. */
export function sharedWords(here: string, there: string, parts: readonly WordDifference[]): SharedWords {
  const shared = parts.reduce((sum, part) => sum + (part.same ? words(here.slice(...part.here)).length : 0), 0)
  return { shared, here: words(here).length, there: words(there).length }
}
