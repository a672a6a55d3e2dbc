import type { BackupDue } from '../backup'
import { localDay } from '../local-day'
import type { Voice } from './voice'

/** The reminder to export the library. */
export function backupTexts({ say, count, day }: Voice) {
  return {
    due: ({ exported }: BackupDue) => (exported === null ? say('backupDue') : `${say('backupDue')} ${say('backupLast', day(localDay(exported)))}`),
    export: say('backupExport'),
    later: say('notNow'),
    title: say('backupRemind'),
    after: (pages: number) => (pages === 0 ? say('backupNever') : count('backupAfter', pages)),
  }
}
