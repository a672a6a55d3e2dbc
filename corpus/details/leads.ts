import type { NumberMention } from './number-mention'
import type { SentenceFacts } from './sentence-facts'

/** What the words before an amount say of it. */
export interface Lead {
  /** "from the $22 million": what a movement began with. */
  origin: boolean
  /** What kind of money it is, "a loss of $55 million", "sales of $94 million"; null when it is not said so. */
  flow: 'loss' | 'profit' | 'revenue' | null
  /** "lost $55 million", "fell 3 percent". */
  falls: boolean
}

const FLOWS: ReadonlyMap<string, 'loss' | 'profit' | 'revenue'> = new Map(
  ([['loss', 'loss losses deficit shortfall'], ['profit', 'profit profits income earnings surplus'], ['revenue', 'revenue revenues sales turnover']] as const)
    .flatMap(([flow, words]) => words.split(' ').map((word): [string, typeof flow] => [word, flow])),
)

/** Reads what leads to an amount. English only: silent elsewhere. */
export function readLead({ tokens, first: start }: SentenceFacts, { lead }: NumberMention): Lead {
  const key = (at: number): string => (at < start ? '' : (tokens[at]?.key ?? ''))
  let before = lead - 1
  while (/^(?:the|an?|its|his|her|their)$/.test(key(before))) before--
  return {
    origin: key(before) === 'from',
    flow: key(lead - 1) === 'of' ? (FLOWS.get(key(lead - 2)) ?? null) : null,
    falls: /^(?:lost|lose|loses|losing|fell|down|declined|dropped)$/.test(key(before)),
  }
}

/** Whether two amounts cannot be one: one alone is where a movement began, or one is lost and the other earned. */
export function isOtherLead(a: Lead, b: Lead): boolean {
  return a.origin !== b.origin || (a.flow !== b.flow && a.flow !== null && b.flow !== null) || isOnlyLoss(a, b) || isOnlyLoss(b, a)
}

function isOnlyLoss(a: Lead, b: Lead): boolean {
  return a.flow === 'loss' && b.flow !== 'loss' && !b.falls
}
