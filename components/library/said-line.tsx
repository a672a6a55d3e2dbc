import { Folded } from '../folded'
import { texts } from '../texts'
import type { Said } from './library-view'

interface SaidLineProps {
  said: Said | null
  onUndo(): void
  onDismiss(): void
}

/** What came of the last thing that was done. Errors stay until they are dismissed, and so does a list of lines that could not be read. */
export function SaidLine({ said, onUndo, onDismiss }: SaidLineProps) {
  const failed = said?.what === 'failed'
  return (
    <div class="library-said">
      <p role="status">{said && !failed && words(said)}</p>
      <p role="alert">{failed && texts.library.failed[said.why]}</p>
      {said?.what === 'imported' && said.badLines > 0 && <BadLines {...said} />}
      {said && (
        <div class="library-said-buttons">
          {'undo' in said && said.undo && (
            <button type="button" class="button" onClick={onUndo}>
              {texts.keep.undo}
            </button>
          )}
          <button type="button" class="quiet-button" onClick={onDismiss}>
            {texts.keep.dismiss}
          </button>
        </div>
      )}
    </div>
  )
}

function BadLines({ bad, badLines }: Extract<Said, { what: 'imported' }>) {
  return (
    <Folded summary={texts.library.bad(badLines)}>
      {() => (
        <>
          <ul class="bad-lines">
            {bad.map(({ number, problem }) => (
              <li key={number}>{texts.library.badLine(number, problem)}</li>
            ))}
          </ul>
          {badLines > bad.length && <p class="help">{texts.library.badLinesFirst(bad.length)}</p>}
        </>
      )}
    </Folded>
  )
}

function words(said: Exclude<Said, { what: 'failed' }>): string {
  switch (said.what) {
    case 'imported':
      return texts.library.imported(said)
    case 'deleted':
      return texts.library.deleted(said.articles)
    case 'exported':
      return texts.library.exported(said.articles, said.file)
    case 'undone':
      return texts.library.undone
    case 'cancelled':
      return texts.library.cancelled
  }
}
