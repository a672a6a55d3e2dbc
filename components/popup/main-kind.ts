import type { Passage, PassageKind } from '../../corpus/report'

/** How most of what two texts share is printed; `only` when all of it is. Null without passages. */
export function mainKind(passages: Passage[]): { kind: PassageKind; only: boolean } | null {
  const lengths = new Map<PassageKind, number>()
  for (const { kind, here } of passages) lengths.set(kind, (lengths.get(kind) ?? 0) + here[1] - here[0])
  const [most] = [...lengths].toSorted(([, one], [, other]) => other - one)
  return most ? { kind: most[0], only: lengths.size === 1 } : null
}
