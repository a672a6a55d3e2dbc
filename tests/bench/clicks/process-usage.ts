import { readdirSync, readFileSync } from 'node:fs'

/** What a browser's processes have used, as Linux counts it; nothing elsewhere. */
export interface Usage {
  /** CPU time of all processes since the browser's start, in ms. */
  cpu: number
  /** Memory that the processes of extensions share with nobody, in MB. */
  extensionMemory: number
}

/** Linux counts CPU time in hundredths of a second. */
const TICK_MS = 10

/** Sums up a process and all it has started. */
export function usageOf(pid: number | undefined): Usage {
  if (process.platform !== 'linux' || pid === undefined) return { cpu: NaN, extensionMemory: NaN }
  let cpu = 0
  let extensionMemory = 0
  for (const each of family(pid)) {
    // It may have ended just now.
    try {
      const fields = afterName(readFileSync(`/proc/${each}/stat`, 'utf8'))
      cpu += (Number(fields[11]) + Number(fields[12])) * TICK_MS
      if (!readFileSync(`/proc/${each}/cmdline`, 'utf8').includes('--extension-process')) continue
      for (const [, kilobytes] of readFileSync(`/proc/${each}/smaps_rollup`, 'utf8').matchAll(/^Private_\w+:\s+(\d+) kB/gm)) extensionMemory += Number(kilobytes) / 1000
    } catch { /* it used nothing we could count */ }
  }
  return { cpu, extensionMemory }
}

function family(pid: number): number[] {
  const children = new Map<number, number[]>()
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue
    try {
      const parent = Number(afterName(readFileSync(`/proc/${name}/stat`, 'utf8'))[1])
      children.set(parent, [...(children.get(parent) ?? []), Number(name)])
    } catch { /* it has ended */ }
  }
  const all = [pid]
  for (const each of all) all.push(...(children.get(each) ?? []))
  return all
}

/** The fields of /proc/…/stat from the state on: the name before it may hold anything. */
function afterName(stat: string): string[] {
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')
}
