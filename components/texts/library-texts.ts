import type { BadLine, CutOff, Said, Work } from '../library/library-view'
import type { Voice } from './voice'

type Failure = Extract<Said, { what: 'failed' }>['why']

/** The library page. */
export function libraryTexts({ say, count, day, notice, number, locale }: Voice) {
  function problemText(problem: BadLine['problem']): string {
    switch (problem.what) {
      case 'not-json':
        return say('lineNotJson')
      case 'no-object':
        return say('lineNoObject')
      case 'missing':
        return say('lineMissing', problem.field)
      case 'wrong':
        return say('lineWrong', problem.field)
      case 'too-long':
        return say('lineTooLong', problem.field)
      case 'unread':
        return say('lineUnread')
    }
  }

  return {
    pageTitle: say('libraryTitle'),
    title: say('library'),
    holds: (articles: number) => count('libraryHolds', articles),
    builtIn: (articles: number) => count('builtInToo', articles),
    onDisk: (all: number, index: number) => (index === 0 ? say('onDisk', amountOfData(all, locale)) : say('onDiskIndex', amountOfData(all, locale), amountOfData(index, locale))),
    empty: notice('libraryEmpty'),
    importFile: say('importFile'),
    importHelp: say('importHelp'),
    exportAll: say('exportAll'),
    deleteAll: say('deleteAll'),
    deleteAllAsk: (articles: number) => count('deleteAllAsk', articles),
    deleteYes: say('deleteYes'),
    deleteOne: say('deleteOne'),
    deleteNamed: (title: string) => say('deleteNamed', title),
    deleteFound: (articles: number) => count('deleteFound', articles),
    search: say('searchLibrary'),
    found: (articles: number) => count('articlesFound', articles),
    foundSoFar: (articles: number) => say('foundSoFar', count('articlesFound', articles)),
    savedDay: (date: string) => say('savedDay', day(date)),
    words: (words: number) => count('wordCount', words),
    list: say('workList'),
    work: {
      import: say('workImport'),
      export: say('workExport'),
      delete: say('workDelete'),
      undo: say('workUndo'),
      rollback: say('workUndo'),
    } satisfies Record<Work['what'], string>,
    imported: ({ file, added, updated, unchanged }: Extract<Said, { what: 'imported' }>) =>
      say('importedFile', file, count('addedCount', added), count('updatedCount', updated), count('unchangedCount', unchanged)),
    bad: (lines: number) => count('badCount', lines),
    badLine: (line: number, problem: BadLine['problem']) => say('badLine', number(line), problemText(problem)),
    badLinesFirst: (lines: number) => say('badLinesFirst', number(lines)),
    deleted: (articles: number) => count('articlesDeleted', articles),
    exported: (articles: number, file: string) => count('articlesExported', articles, file),
    cutOff: ({ file, added, updated }: CutOff) => say('importCutOff', file, count('addedCount', added), count('updatedCount', updated)),
    keepCutOff: say('keepCutOff'),
    takeBackCutOff: say('takeBackCutOff'),
    undone: say('undone'),
    cancelled: say('cancelled'),
    failed: {
      full: say('libraryFull'),
      'no-storage': say('libraryNoStorage'),
      damaged: say('libraryDamaged'),
      private: say('libraryNoStorage'),
      rollback: say('libraryHalf', say('undo')),
      gone: say('libraryFailed'),
      failed: say('libraryFailed'),
    } satisfies Record<Failure, string>,
  }
}

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const

/** An amount of bytes in the largest unit that keeps a number before the point. */
function amountOfData(bytes: number, locale: string): string {
  const at = Math.min(UNITS.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / 3)))
  return new Intl.NumberFormat(locale, { style: 'unit', unit: UNITS[at], maximumSignificantDigits: 2 }).format(bytes / 1000 ** at)
}
