import type { Amount } from './amount'
import { readClock } from './clock-times'
import { readDigits } from './digits'
import { readHan } from './han-numbers'
import type { Language } from './language'
import { type Measure, measureAfter, measureBefore } from './measures'
import type { NumberMention } from './number-mention'
import { isNumberWord } from './number-words'
import { qualifierBefore } from './qualifiers'
import { joinDuration, joinRange } from './ranges'
import type { Token } from './tokens'
import { readVague } from './vague-amounts'
import { readWritten } from './written-numbers'

/**
 * Reads the numbers among the tokens `[from, to)`: digits, number words, scaled numbers, ordinals, fractions,
 * ranges, clock times, scores of games and votes, vague amounts. `taken` holds tokens that belong to a date.
 */
export function readNumbers(tokens: Token[], from: number, to: number, taken: ReadonlySet<number>, language: Language): NumberMention[] {
  const readAt = (at: number): NumberMention | null => (at < to && !taken.has(at) ? readNumber(tokens, at, to, taken, language) : null)
  const mentions: NumberMention[] = []
  for (let at = from; at < to; ) {
    const single = readAt(at)
    if (!single) {
      at++
      continue
    }
    const mention = joinRange(tokens, single, readAt) ?? joinDuration(tokens, single, readAt) ?? single
    mentions.push(mention)
    at = Math.max(mention.end + (mention.measure.words ?? 0), at + 1)
  }
  return mentions
}

function readNumber(tokens: Token[], at: number, to: number, taken: ReadonlySet<number>, language: Language): NumberMention | null {
  const token = tokens[at]
  if (!token || !mayBegin(token, language) || /\d/.test(token.before) || isPartOfName(tokens, at)) return null
  const vague = readVague(tokens, at)
  if (vague) return vague
  const amount = readHan(tokens, at, to) ?? readClock(tokens, at, to) ?? readDigits(tokens, at, to, language) ?? readWritten(tokens, at, to, language)
  if (!amount || (taken.has(amount.end - 1) && amount.end - 1 !== at)) return null
  const measure = amount.measure ?? measureBefore(tokens, at) ?? measureAfter(tokens, amount.end, amount.value)
  const factor = measure.factor ?? 1
  const { qualifier, words } = qualifierBefore(tokens, at)
  if (isMove(tokens, at - words, amount, measure)) measure.unit = 'point'
  return {
    first: at, end: amount.end, lead: at - words, low: amount.value * factor, high: amount.value * factor, step: amount.step * factor,
    qualifier, vague: false, measure,
  }
}

/** A word of Latin letters begins a number only where it is a number word: all others are told so by one look. */
function mayBegin({ text, key }: Token, language: Language): boolean {
  const code = text.charCodeAt(0) | 0x20
  return code < 0x61 || code > 0x7a || language === 'de' || language === 'fr' || language === 'es' || isNumberWord(key)
}

/** `I-270`, `COVID-19`, `P25`: the digits of a name are no amount. */
function isPartOfName(tokens: Token[], at: number): boolean {
  const token = tokens[at]
  const previous = tokens[at - 1]
  if (!token || !previous) return false
  if (token.before.endsWith('@')) return true
  return (/^\d/.test(token.text) && /^[-/#_]$/.test(token.before) && previous.acronym) || (token.before === '-' && /^\p{Lu}$/u.test(previous.text))
}

const MOVES = /^(?:rose|rises|fell|falls|gained|gains|lost|added|adds|shed|dropped|declined|slipped|climbed|jumped|rallied|slid|sank|tumbled|plunged|surged|eased|edged|advanced|increased|decreased|up|down|off|ahead|higher|lower)$/

/** "fell 98.30, or 1.1 percent", "was up 18.4 to 1,520": an index moves by points, and English mostly leaves the word out. */
function isMove(tokens: Token[], lead: number, { end, step }: Amount, { unit, nouns }: Measure): boolean {
  if (unit !== '' || nouns.length > 0 || step >= 1) return false
  const by = tokens[lead - 1]?.key === 'by' ? lead - 2 : lead - 1
  const next = tokens[end]
  return MOVES.test(tokens[by]?.key ?? '') && (next === undefined || /^[,.;]/.test(next.before) || /^(?:to|at|on|in)$/.test(next.key))
}
