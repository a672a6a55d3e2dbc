import type { Reading } from '../text/reading'
import { readSentenceKeys } from '../text/sentence-keys'

/** Articles of one outlet that must print a sentence before it counts as part of the outlet's furniture. */
const REPEATS = 3

/**
 * The sentences that one outlet prints in article after article, by key: bylines, subscription lines, biographies.
 * A sentence that three outlets print once each is none of them: it is what we look for.
 *
 * @param articles in any order; articles of unknown outlets (`''`) cannot show a habit and are passed over
 */
export function findRepeatedSentences(articles: { outlet: string; reading: Reading }[]): Set<number> {
  const byOutlet = new Map<string, { reading: Reading }[]>()
  for (const article of articles) {
    const group = byOutlet.get(article.outlet)
    if (group) group.push(article)
    else byOutlet.set(article.outlet, [article])
  }
  byOutlet.delete('')
  const repeated = new Set<number>()
  for (const group of byOutlet.values()) {
    if (group.length < REPEATS) continue
    const counts = new Map<number, number>()
    for (const { reading } of group) for (const key of new Set(readSentenceKeys(reading))) counts.set(key, (counts.get(key) ?? 0) + 1)
    for (const [key, count] of counts) if (count >= REPEATS) repeated.add(key)
  }
  return repeated
}
