import { detailsCsv, passagesCsv } from '../../corpus/formats/evidence-csv'
import { htmlPage } from '../../corpus/formats/html-page'
import { markdown } from '../../corpus/formats/markdown'
import { webAnnotations } from '../../corpus/formats/web-annotations'
import type { Check } from '../../messages/contract'
import { evidenceReport } from './evidence-report'
import { fileName } from './file-name'
import type { SavedFile } from './save-file'

/** What a check can be saved as. */
export type FileKind = 'html' | 'markdown' | 'annotations' | 'passages' | 'differences'

/** Spreadsheets take a file without this mark for one in an old code page. */
const BYTE_ORDER_MARK = '\uFEFF'

/** A check as a file of a kind, made at a time; `whole` is the check that sources are numbered by. */
export function savedFile(kind: FileKind, found: Check, whole: Check, now: Date): SavedFile {
  // A page that names no address of its own still stood at one.
  const check = { ...found, page: { ...found.page, url: found.page.url ?? found.address } }
  const report = () => evidenceReport(check, now.toISOString().replace(/T(\d\d:\d\d).*/, ' $1 UTC'), whole)
  switch (kind) {
    case 'html':
      return { name: fileName(check.page, 'html'), type: 'text/html', parts: htmlPage(report()) }
    case 'markdown':
      return { name: fileName(check.page, 'md'), type: 'text/markdown', parts: markdown(report()) }
    case 'annotations':
      return { name: fileName(check.page, 'jsonld'), type: 'application/ld+json', parts: webAnnotations(check, now.toISOString().replace(/\.\d+/, '')) }
    case 'passages':
      return { name: fileName(check.page, 'csv', 'passages'), type: 'text/csv', parts: marked(passagesCsv(check)) }
    case 'differences':
      return { name: fileName(check.page, 'csv', 'differences'), type: 'text/csv', parts: marked(detailsCsv(check)) }
  }
}

function* marked(lines: Iterable<string>): Generator<string, void> {
  yield BYTE_ORDER_MARK
  yield* lines
}
