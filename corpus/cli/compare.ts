import * as v from 'valibot'
import { comparePair } from '../compare-pair'
import { parseLine } from '../formats/article-line'
import type { ReportStyle } from '../report-style'
import { readLines, type Terminal } from './read-lines'

const PairLine = v.object({ id: v.string(), here: v.string(), there: v.string() })

/**
 * `crossread compare --pairs pairs.jsonl`, pairs being `{id, here, there}`: prints `{id, passages, details}` a pair.
 * @param style how passages and details are written
 * @returns the exit code: 1 if any line was bad
 */
export async function comparePairs(pairs: string, style: ReportStyle, terminal: Terminal): Promise<number> {
  const bad = await readLines(pairs, (line) => parseLine(PairLine, line), ({ id, here, there }) => {
    terminal.out(JSON.stringify({ id, ...comparePair(here, there, style) }))
  }, terminal)
  return bad > 0 ? 1 : 0
}
