import type { Connection } from './connection'
import type { Page } from './page'

/** One task of a page's main thread, in ms: on the clock, and as the processor counted it, which other programs do not make longer. */
export interface Task {
  clock: number
  cpu: number
}

interface TraceEvent {
  name: string
  pid: number
  tid: number
  /** In microseconds. */
  dur?: number
  tdur?: number
}

/** Named so that the page's own thread is found among all that the trace is of. */
const MARK = 'crossread-main-thread'

/**
 * Answers what the main thread of a page, which `work` answers, did while that went on, task by task, by Chromium's own trace: one at a
 * time, since it is of the whole browser. The extension's pages share one thread, so the others must rest meanwhile.
 */
export function taskTracer(connection: Connection): (work: () => Promise<Page>) => Promise<Task[]> {
  let events: TraceEvent[] = []
  let complete: (() => void) | undefined
  connection.on('Tracing.dataCollected', ({ value }) => void events.push(...(value as TraceEvent[])))
  connection.on('Tracing.tracingComplete', () => complete?.())
  return async (work) => {
    events = []
    const ended = new Promise<void>((resolve) => (complete = resolve))
    await connection.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: ['toplevel', 'blink.user_timing'] } })
    try {
      const page = await work()
      await page.evaluate((mark) => void performance.mark(mark), MARK)
    } finally {
      await connection.send('Tracing.end')
      await ended
    }
    const thread = events.find(({ name }) => name === MARK)
    return events
      .filter(({ name, pid, tid }) => name.endsWith('RunTask') && pid === thread?.pid && tid === thread.tid)
      .map(({ dur = 0, tdur = 0 }) => ({ clock: dur / 1_000, cpu: tdur / 1_000 }))
  }
}
