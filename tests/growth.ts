/**
 * How many times longer work takes on `times` times the input: 1 × `times` for a linear step, its square for a quadratic one.
 * The two sizes take turns and the fastest of each counts, since other programs on the machine only ever add; as soon as
 * the ratio lies below `enough` no more turns are taken.
 *
 * @param work is given the size and returns what is timed, so that making the input is not
 */
export function growth(work: (size: number) => () => void, { size, times, enough, turns = 12 }: { size: number; times: number; enough: number; turns?: number }): number {
  const [small, large] = [work(size), work(size * times)]
  let [once, more] = [Infinity, Infinity]
  small()
  for (let turn = 0; turn < turns && !(more / once < enough); turn++) {
    // Of a single short run the clock tells little.
    once = Math.min(once, Math.max(0.5, cpu(small)))
    more = Math.min(more, cpu(large))
  }
  return more / once
}

/** CPU milliseconds of this process, the best of a few runs. */
export function fastest(work: () => void, { enough, turns = 5 }: { enough: number; turns?: number }): number {
  let best = Infinity
  for (let turn = 0; turn < turns && best >= enough; turn++) best = Math.min(best, cpu(work))
  return best
}

function cpu(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1_000
}
