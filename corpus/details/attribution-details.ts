import { type Attribution, readAttributions } from './attributions'
import { type FoundDetail, found, spanOf } from './found-detail'
import { languageOf } from './language'
import { type Pairing, use } from './pairing'
import { compareNames } from './same-name'
import { pairBest } from './slots'

/** A detail of attribution, and whether the texts name another source rather than another manner of saying. */
export interface AttributionDetail extends FoundDetail {
  otherSource: boolean
}

/**
 * Who is said to have said it, and how, where two corresponding sentences differ in that: another source,
 * another manner (said, claimed, admitted), or a source that one text puts before the other's ("the White House
 * said Trump agreed" / "Trump agreed"). English only.
 */
export function attributionDetails(pairing: Pairing, defined: ReadonlyMap<string, string>): AttributionDetail[] {
  const { here, there, slots } = pairing
  if (languageOf(here.reading) !== 'en' || languageOf(there.reading) !== 'en') return []
  const ours = readAttributions(here)
  const theirs = readAttributions(there)
  const details: AttributionDetail[] = []
  const pairs = pairBest(ours, theirs, likeness)
  for (const [a, b] of pairs) {
    const otherSource = a.name !== null && b.name !== null && compareNames(a.name, b.name, defined) === 'different'
    if (isNamed(a, b)) continue
    if (a.manner !== b.manner || otherSource) {
      add(a, b, otherSource, a.manner === b.manner ? 'attribution: other source' : `attribution: ${a.manner} / ${b.manner}`)
    } else if (a.manner === 'say') {
      // "said" and "added" are no difference, nor is a pronoun for a name.
      use(pairing.usedHere, { first: a.verb, end: a.verb + 1 })
      use(pairing.usedThere, { first: b.verb, end: b.verb + 1 })
    }
  }
  for (const [a, b] of pairs) {
    const outerHere = outerOf(a, ours)
    const outerThere = outerOf(b, theirs)
    if (outerThere && !outerHere && !pairs.some(([, other]) => other === outerThere)) add(a, outerThere, true, 'attribution: at second hand there')
    if (outerHere && !outerThere && !pairs.some(([other]) => other === outerHere)) add(outerHere, b, true, 'attribution: at second hand here')
  }
  return details

  /** Those whose verbs correspond; else those of one source and manner; else the only one of each, where they stand alike. */
  function likeness(a: Attribution, b: Attribution): number {
    if (slots.alignedHere.get(a.verb) === b.verb) return 3
    const sameSource = a.name !== null && b.name !== null && compareNames(a.name, b.name, defined) !== 'different'
    if (sameSource && a.manner === b.manner) return 2
    if (ours.length > 1 || theirs.length > 1) return 0
    const tie = slots.tie({ first: a.verb, end: a.verb + 1 }, { first: b.verb, end: b.verb + 1 })
    return sameSource || tie.left + tie.right >= 1 ? 1 : 0
  }

  /** The two sources are told as a name detail already. */
  function isNamed(a: Attribution, b: Attribution): boolean {
    return a.manner === b.manner && a.name !== null && b.name !== null && pairing.usedHere.has(a.name.first) && pairing.usedThere.has(b.name.first)
  }

  function add(a: Attribution, b: Attribution, otherSource: boolean, why: string): void {
    use(pairing.usedHere, a.shown)
    use(pairing.usedThere, b.shown)
    details.push({ ...found('attribution', spanOf(here.tokens, a.shown), spanOf(there.tokens, b.shown), false, why), otherSource })
  }
}

/** Who is said to have said that the inner source said it: right before it, "the White House said Trump agreed". */
function outerOf(inner: Attribution, all: Attribution[]): Attribution | undefined {
  return all.find((outer) => outer !== inner && outer.source !== null && inner.source !== null && outer.verb < inner.verb && inner.source.first - outer.verb <= 2)
}
