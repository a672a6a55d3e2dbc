import { stem } from '../text/stem'
import { isNegative, negates } from './negations'
import type { Pairing } from './pairing'
import type { SentenceFacts } from './sentence-facts'
import type { Stretch } from './slots'
import type { Token } from './tokens'

/**
 * Whether of two stretches that answer to each other one denies what the other affirms, in otherwise the same words:
 * "did not approve" / "approved", "no evidence" / "evidence", "likely" / "unlikely". Silent in doubt: where other words
 * of the two sentences may make up for it, "denied that he had met her" / "said that he had not met her", and where
 * a sentence was split, since its rest may.
 */
export function isDenial({ here, there, allHere, allThere }: Pairing, ours: Stretch, theirs: Stretch): boolean {
  if (allHere.length > 1 || allThere.length > 1 || Math.abs(negationsOf(here) - negationsOf(there)) !== 1) return false
  const [a, b] = [readStatement(here.tokens, ours), readStatement(there.tokens, theirs)]
  if (a.content === b.content) return Math.abs(a.negations - b.negations) === 1
  const [word, other] = [lone(here.tokens, ours), lone(there.tokens, theirs)]
  return isOpposite(word, other) || isOpposite(other, word)
}

/** The first word of a stretch that says what is affirmed or denied; the stretch's own first without one. */
export function statementStart(tokens: readonly Token[], stretch: Stretch): number {
  for (let i = stretch.first; i < stretch.end; i++) if (!negates(tokens, i) && !COMPANIONS.has(tokens[i]?.key ?? '')) return i
  return stretch.first
}

function negationsOf({ tokens, first, end }: SentenceFacts): number {
  let count = 0
  for (let i = first; i < end; i++) if (negates(tokens, i) || isNegative(tokens[i]?.key ?? '')) count++
  return count
}

/** How often a stretch denies, and the stems of its words, what a denial brings along left out. */
function readStatement(tokens: readonly Token[], { first, end }: Stretch): { negations: number; content: string } {
  const stems: string[] = []
  let negations = 0
  for (let i = first; i < end; i++) {
    const key = tokens[i]?.key ?? ''
    if (negates(tokens, i)) negations++
    else if (!COMPANIONS.has(key)) stems.push(BASES.get(key) ?? stem(key))
  }
  return { negations, content: stems.join(' ') }
}

function lone(tokens: readonly Token[], { first, end }: Stretch): string {
  return end - first === 1 ? (tokens[first]?.key ?? '') : ''
}

/** likely / unlikely, legal / illegal. Other prefixes make other words as often: covered / discovered. */
function isOpposite(word: string, other: string): boolean {
  const prefix = /^(?:un|non|il(?=l)|ir(?=r))/.exec(other)?.[0]
  return prefix !== undefined && word.length >= 4 && other === prefix + word && isNegative(other)
}

/** What comes or goes with a denial: did not approve / approved, no evidence / some evidence, kein Plan / ein Plan, n’a pas / a. */
const COMPANIONS = new Set(
  (
    'do does did is are am was were has have had will would can could should may might must be been a an any some the yet ever longer anymore still either both with at all ' +
    'somebody someone something anybody anyone anything ein eine einen einem einer eines mit etwas jemand ne n na nai nont nest netait navait navaient navons ai ont est etait avait avaient avons avec con algo alguien un une'
  ).split(' '),
)

/** The forms of irregular verbs that English needs for "did not go" / "went". */
const BASES: ReadonlyMap<string, string> = new Map(
  (
    'go went gone, know knew known, take took taken, give gave given, see saw seen, come came, find found, get got, make made, say said, tell told, think thought, ' +
    'leave left, meet met, pay paid, send sent, win won, lose lost, hold held, keep kept, buy bought, sell sold, speak spoke spoken, write wrote written, break broke broken, ' +
    'choose chose chosen, begin began begun, run ran, fall fell fallen, rise rose risen, grow grew grown, bring brought, build built, hear heard, lead led, feel felt, fight fought, ' +
    'stand stood, understand understood, withdraw withdrew withdrawn, drive drove driven, fly flew flown, shoot shot, steal stole stolen, seek sought, teach taught, catch caught, spend spent, mean meant'
  ).split(', ').flatMap((forms) => {
    const [base = '', ...others] = forms.split(' ')
    return others.map((form): [string, string] => [form, stem(base)])
  }),
)
