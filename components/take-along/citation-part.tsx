import { useMemo, useState } from 'preact/hooks'
import type { CitedArticle } from '../../corpus/formats/citation'
import type { Check } from '../../messages/contract'
import { checkSources } from '../check-sources'
import { clipped } from '../clipped'
import { texts } from '../texts'
import { CITATION_FORMATS, citationFile, type CitationFormat } from './citation-file'
import type { SavedFile } from './save-file'

interface CitationPartProps {
  check: Check
  whole: Check
  onCopy(what: string, text: string): void
  onSave(file: SavedFile): void
}

/** A select cannot wrap its choices. */
const OPTION_LENGTH = 60

/** The citation of the page, of a source, or of all of them, in the format of the reader's program. */
export function CitationPart({ check, whole, onCopy, onSave }: CitationPartProps) {
  const choices = useMemo(() => citedArticles(check, whole), [check, whole])
  const [chosen, setChosen] = useState(0)
  const [format, setFormat] = useState<CitationFormat>('BibTeX')
  const file = (): SavedFile => citationFile(format, (choices[chosen] ?? choices[0])?.articles(new Date()) ?? [])
  return (
    <div role="group" aria-label={texts.takeAlong.citation}>
      <p class="help" aria-hidden="true">
        {texts.takeAlong.citation}
      </p>
      <select aria-label={texts.takeAlong.citationOf} value={chosen} onChange={(event) => setChosen(Number(event.currentTarget.value))}>
        {choices.map(({ name }, index) => (
          <option key={index} value={index}>
            {clipped(name, OPTION_LENGTH)}
          </option>
        ))}
      </select>
      <select
        aria-label={texts.takeAlong.format}
        value={format}
        onChange={(event) => setFormat(CITATION_FORMATS.find((name) => name === event.currentTarget.value) ?? format)}
      >
        {CITATION_FORMATS.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </select>
      <button type="button" class="button" onClick={() => onCopy(format, [...file().parts].join(''))}>
        {texts.takeAlong.copy}
      </button>
      <button type="button" class="button" onClick={() => onSave(file())}>
        {texts.takeAlong.save}
      </button>
    </div>
  )
}

interface Choice {
  name: string
  articles(now: Date): CitedArticle[]
}

/** Only the page was read by the reader, so only it has a day of access. */
function citedArticles(check: Check, whole: Check): Choice[] {
  const page = (now: Date): CitedArticle => ({ ...check.page, url: check.page.url ?? check.address, accessed: now.toISOString().slice(0, 10) })
  const sources = checkSources(check, whole)
  return [
    { name: texts.thisPage, articles: (now) => [page(now)] },
    ...sources.map(({ number, label, sibling }) => ({
      name: `${texts.number(number)} · ${label.outlet ?? texts.outletUnknown}${label.titled ? `: ${label.title}` : ''}`,
      articles: () => [sibling],
    })),
    ...(sources.length > 0 ? [{ name: texts.takeAlong.everything, articles: (now: Date) => [page(now), ...sources.map(({ sibling }) => sibling)] }] : []),
  ]
}
