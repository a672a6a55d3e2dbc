import type { Voice } from './voice'

/** The library page. */
export function libraryTexts({ say, count, notice }: Voice) {
  return {
    pageTitle: say('libraryTitle'),
    title: say('library'),
    holds: (articles: number) => count('libraryHolds', articles),
    builtIn: (articles: number) => count('builtInToo', articles),
    empty: notice('libraryEmpty'),
  }
}
