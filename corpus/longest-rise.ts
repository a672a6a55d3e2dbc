import { partitionPoint } from './partition-point'

/** The longest part of a list, in its order, whose values never fall (patience sorting, O(n log n)); the last such one, where several are longest. */
export function longestRise<T>(items: readonly T[], valueOf: (item: T) => number): T[] {
  const values = items.map(valueOf)
  /** The item that ends the best rise of each length so far, and the one before it in its rise. */
  const tails: number[] = []
  const previous = new Int32Array(items.length).fill(-1)
  values.forEach((value, index) => {
    const length = partitionPoint(tails.length, (shorter) => (values[tails[shorter] ?? 0] ?? 0) <= value)
    previous[index] = tails[length - 1] ?? -1
    tails[length] = index
  })
  const rise: T[] = []
  for (let at = tails.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) rise.push(items[at] as T)
  return rise.toReversed()
}
