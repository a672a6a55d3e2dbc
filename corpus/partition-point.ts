/**
 * How many of `count` things in order come before a place: those that `isBefore` says so of, which must all stand
 * first. Binary search, O(log n). For a rising list and `list[i] < value`, the index of the first that is not below.
 */
export function partitionPoint(count: number, isBefore: (index: number) => boolean): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBefore(middle)) low = middle + 1
    else high = middle
  }
  return low
}
