import { bibtex } from '../../corpus/formats/bibtex'
import type { CitedArticle } from '../../corpus/formats/citation'
import { cslJson } from '../../corpus/formats/csl-json'
import { ris } from '../../corpus/formats/ris'
import type { SavedFile } from './save-file'

/** The formats that reference managers read. */
export const CITATION_FORMATS = ['BibTeX', 'RIS', 'CSL-JSON'] as const
export type CitationFormat = (typeof CITATION_FORMATS)[number]

const KINDS: Record<CitationFormat, { ending: string; type: string; write(articles: readonly CitedArticle[]): string }> = {
  BibTeX: { ending: 'bib', type: 'application/x-bibtex', write: bibtex },
  RIS: { ending: 'ris', type: 'application/x-research-info-systems', write: ris },
  'CSL-JSON': { ending: 'json', type: 'application/vnd.citationstyles.csl+json', write: cslJson },
}

export function citationFile(format: CitationFormat, articles: readonly CitedArticle[]): SavedFile {
  const { ending, type, write } = KINDS[format]
  return { name: `crossread-citation.${ending}`, type, parts: [write(articles)] }
}
