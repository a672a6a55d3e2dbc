/** One figure of a table. */
export interface Row {
  what: string
  value: number
  unit: string
}

/** CPU milliseconds of this process: other programs on the machine count less than in time by the clock. */
export function cpu(work: () => void): number {
  const before = process.cpuUsage()
  work()
  return since(before)
}

export async function cpuOf(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage()
  await work()
  return since(before)
}

/** The median of some runs after one that is not counted. */
export function median(times: number, work: (run: number) => void): number {
  work(0)
  return middle(Array.from({ length: times }, (_, run) => cpu(() => work(run))))
}

/** The fastest of some runs: what a long one costs when nothing comes between. */
export function fastest(times: number, work: () => void): number {
  return Math.min(...Array.from({ length: times }, () => cpu(work)))
}

export function middle(values: number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN
}

function since(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
