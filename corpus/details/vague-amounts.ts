import { measureAfter } from './measures'
import { CARDINALS, VAGUE } from './number-words'
import type { NumberMention } from './number-mention'
import type { Token } from './tokens'

/** An amount that only names a size: "dozens of houses", "killed scores". */
export function readVague(tokens: Token[], at: number): NumberMention | null {
  const range = VAGUE.get(tokens[at]?.key ?? '')
  if (!range) return null
  const next = tokens[at + 1]?.key
  const several = tokens[at - 1]?.key
  if (several !== undefined && CARDINALS.has(several)) return null
  // "scores" is mostly the verb or the noun of sport: it counts something only before "of", or after a verb of harm.
  if (tokens[at]?.key === 'scores' && next !== 'of' && next !== 'more' && !/^(?:kill|wound|injur|arrest|left|dead|hurt)/.test(several ?? '')) return null
  return { first: at, end: at + 1, lead: at, low: range[0], high: range[1], step: range[1] - range[0], qualifier: 'about', vague: true, measure: measureAfter(tokens, at + (next === 'of' ? 2 : 1), range[1]) }
}
