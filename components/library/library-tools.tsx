import { useEffect, useRef, useState } from 'preact/hooks'
import { FileButton } from '../file-button'
import { texts } from '../texts'

interface LibraryToolsProps {
  articles: number
  busy: boolean
  onImport(file: File): void
  onExport(): void
  onDeleteAll(): void
}

/** The way in and out for whole files, and for everything. */
export function LibraryTools({ articles, busy, onImport, onExport, onDeleteAll }: LibraryToolsProps) {
  const [asking, setAsking] = useState(false)
  const ask = useRef<HTMLButtonElement>(null)
  const cancel = useRef<HTMLButtonElement>(null)
  const asked = useRef(false)
  useEffect(() => {
    // What asks takes the keyboard, and gives it back: to the answer that does no harm.
    if (asking) cancel.current?.focus()
    else if (asked.current) ask.current?.focus()
    asked.current = asking
  }, [asking])
  const { importFile, importHelp, exportAll, deleteAll, deleteAllAsk, deleteYes } = texts.library
  return (
    <div class="library-tools">
      <FileButton words={importFile} class="button" accept=".jsonl,.ndjson,.json,.gz,application/jsonl,application/gzip" disabled={busy} onFile={onImport} />
      <button type="button" class="button" disabled={busy || articles === 0} onClick={onExport}>
        {exportAll}
      </button>
      {!asking && (
        <button type="button" class="button" ref={ask} disabled={busy || articles === 0} onClick={() => setAsking(true)}>
          {deleteAll}
        </button>
      )}
      <p class="help library-import-help">{importHelp}</p>
      {asking && (
        <div class="library-ask" role="alertdialog" aria-labelledby="delete-all">
          <p id="delete-all">{deleteAllAsk(articles)}</p>
          <button
            type="button"
            class="button"
            onClick={() => {
              setAsking(false)
              onDeleteAll()
            }}
          >
            {deleteYes}
          </button>
          <button type="button" class="button" ref={cancel} onClick={() => setAsking(false)}>
            {texts.keep.cancel}
          </button>
        </div>
      )}
    </div>
  )
}
