import { MONTHS, WEEKDAYS } from './date-words'
import type { NameMention } from './names'
import type { SentenceFacts } from './sentence-facts'
import type { Stretch } from './slots'
import { adjoins } from './tokens'

/** Who is said to have said something, and with which verb. */
export interface Attribution {
  /** The words that name the source; null when only a pronoun does. */
  source: Stretch | null
  /** The name that the source ends with: "spokesman Ann Brook", not "a lawyer of Brook's firm". */
  name: NameMention | null
  verb: number
  /** What the verb says about the saying: `say`, `claim`, `admit` … */
  manner: string
  /** What a reader should see: source and verb, or verb and time when they stand apart. */
  shown: Stretch
}

/** Verbs of one manner tell the same; from one manner to another the reader is told something else. */
const MANNERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    say: 'said says say saying told tells tell telling added adds adding stated states stating noted notes noting remarked wrote writes explained explains replied announced announces announcing',
    declare: 'declared declares declaring proclaimed proclaims',
    claim: 'claimed claims claiming asserted asserts asserting contended contends insisted insists insisting maintained maintains argued argues arguing',
    allege: 'alleged alleges alleging',
    admit: 'admitted admits admitting acknowledged acknowledges conceded concedes confessed',
    deny: 'denied denies denying',
    warn: 'warned warns warning cautioned cautions',
    suggest: 'suggested suggests suggesting implied implies hinted hints',
    confirm: 'confirmed confirms confirming',
    promise: 'promised promises vowed vows pledged pledges',
    agree: 'agreed agrees',
  }).flatMap(([manner, verbs]) => verbs.split(' ').map((verb): [string, string] => [verb, manner])),
)

/** Whether a word tells that something was said: said, claimed, confirmed. */
export function isSayingVerb(key: string): boolean {
  return MANNERS.has(key)
}

/** Words that show that the verb has a subject before it or is none: "was told", "the claims", "to say". */
const NO_VERB_AFTER = new Set('to the a an his her their its our my your these those no of was were been being be is are had have has by false such any some'.split(' '))
const PRONOUN = /^(?:he|she|it|they|we|i|you|who|which|that)$/
const LONGEST_SOURCE = 9
/** Words of a relative clause between subject and verb. */
const LONGEST_CLAUSE = 20

/** Reads the attributions of an English sentence. */
export function readAttributions(facts: SentenceFacts): Attribution[] {
  const found: Attribution[] = []
  for (let verb = facts.first; verb < facts.end; verb++) {
    const manner = MANNERS.get(facts.tokens[verb]?.key ?? '')
    if (manner === undefined || NO_VERB_AFTER.has(facts.tokens[verb - 1]?.key ?? '') || facts.tokens[verb]?.capital) continue
    const source = sourceAfter(facts, verb) ?? sourceBefore(facts, verb)
    if (!source) continue
    const isPronoun = source.end - source.first === 1 && PRONOUN.test(facts.tokens[source.first]?.key ?? '')
    const name = facts.names.find(({ first, end }) => first >= source.first && end === source.end) ?? null
    found.push({ source: isPronoun ? null : source, name: isPronoun ? null : name, verb, manner, shown: shownOf(facts, source, verb) })
  }
  return found
}

/** “…”, said Trump; “…,” said a spokesman, Jim Mattis. Only the source's own words stand between. */
function sourceAfter({ tokens, end, names }: SentenceFacts, verb: number): Stretch | null {
  if (!/[,”"’]/.test(tokens[verb]?.before ?? '') || /^t(?:old|ell)/.test(tokens[verb]?.key ?? '')) return null
  const name = names.find(({ first }) => first > verb && first <= verb + 4)
  const between = name ? tokens.slice(verb + 1, name.first) : []
  const isOwn = between.every(({ key, grammar }) => /^(?:a|the)$/.test(key) || !(grammar || WEEKDAYS.has(key) || MONTHS.has(key)))
  return name && name.first < end && isOwn ? { first: verb + 1, end: name.end } : null
}

/** Back to the border of the clause; a relative clause between subject and verb is stepped over. */
function sourceBefore({ tokens, first, names }: SentenceFacts, verb: number): Stretch | null {
  let end = verb
  // "Chuck Schumer (D., N.Y.) said"
  if (/\)/.test(tokens[verb]?.before ?? '')) {
    do end--
    while (end > first && !/\(/.test(tokens[end]?.before ?? ''))
  } else if (/,/.test(tokens[verb]?.before ?? '')) {
    let who = verb - 1
    while (who > first && verb - who < LONGEST_CLAUSE && !isRelative(who)) who--
    const apposed = names.find((name) => name.end === verb)
    if (!isRelative(who)) return apposed ? { first: apposed.first, end: verb } : null
    end = who
  }
  let from = end
  while (from > first && end - from < LONGEST_SOURCE && !isBorder(from - 1)) {
    if (from < end && /[,;:"“”()]/.test(tokens[from]?.before ?? '')) break
    from--
  }
  return from < end && tokens[from] ? { first: from, end } : null

  function isRelative(word: number): boolean {
    return word > first && /^(?:who|which|whom|whose)$/.test(tokens[word]?.key ?? '') && /,/.test(tokens[word]?.before ?? '')
  }

  /** A conjunction, unless it joins two names; another verb of saying. */
  function isBorder(word: number): boolean {
    const key = tokens[word]?.key ?? ''
    if (key === 'and') return !(tokens[word - 1]?.capital && tokens[word + 1]?.capital)
    return MANNERS.has(key) || /^(?:that|but|as|when|while|after|because|if|where|which|who)$/.test(key)
  }
}

function shownOf({ tokens, end }: SentenceFacts, source: Stretch, verb: number): Stretch {
  if (source.first > verb) return { first: verb, end: source.end }
  if (source.end === verb) return { first: source.first, end: verb + 1 }
  // The subject stands far off: the verb with its time says more.
  let to = verb + 1
  if (/^(?:after|before|during|on|in|earlier|later|late|early|since)$/.test(tokens[to]?.key ?? '')) {
    for (let next = tokens[to]; next && to < end && to - verb < 6 && adjoins(next) && next.key !== 'that'; next = tokens[to]) to++
  }
  return { first: verb, end: to }
}
