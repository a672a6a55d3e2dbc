import './save-page.css'
import { useEffect, useRef } from 'preact/hooks'
import { localDay } from '../local-day'
import { texts } from '../texts'
import type { KeepActions, Keeping } from './keeping'

export interface SavePageProps extends KeepActions {
  keeping: Keeping
  onLibrary(): void
}

/** Puts the page into the reader's library and says what became of it; beside it, the way to that library. */
export function SavePage({ keeping, onLibrary, ...actions }: SavePageProps) {
  const group = useRef<HTMLDivElement>(null)
  const before = useRef(keeping.state)
  useEffect(() => {
    // A button that did its work is gone; whoever pressed it by keyboard goes on from where it stood.
    if (before.current !== 'unknown' && document.activeElement === document.body) group.current?.focus({ preventScroll: true })
    before.current = keeping.state
  }, [keeping.state])
  const failed = keeping.state === 'failed'
  return (
    <div class="save-page" role="group" aria-label={texts.keep.library} tabIndex={-1} ref={group}>
      <p class="save-page-said" role="status">
        {!failed && said(keeping)}
      </p>
      <p class="save-page-said" role="alert">
        {failed && texts.keep.failed[keeping.why]}
      </p>
      <SaveButtons keeping={keeping} {...actions} />
      <button type="button" class="quiet-button save-page-library" onClick={onLibrary}>
        {texts.keep.library}
      </button>
    </div>
  )
}

function SaveButtons({ keeping, onSave, onUpdate, onKeepBoth, onCancel, onUndo }: KeepActions & { keeping: Keeping }) {
  switch (keeping.state) {
    case 'absent':
      return <Button words={texts.keep.save} onClick={onSave} />
    case 'undone':
      return <Button words={keeping.again ? texts.keep.saveAgain : texts.keep.save} onClick={onSave} />
    case 'kept':
      return keeping.same ? null : <Button words={texts.keep.saveAgain} onClick={onSave} />
    case 'asking':
      return (
        <>
          <Button words={texts.keep.update} onClick={onUpdate} />
          <Button words={texts.keep.keepBoth} onClick={onKeepBoth} />
          <Button words={texts.keep.cancel} onClick={onCancel} />
        </>
      )
    case 'done':
      return <Button words={texts.keep.undo} onClick={onUndo} />
    case 'failed':
      return <Button words={texts.keep.dismiss} onClick={onCancel} />
    default:
      return null
  }
}

/** Another button in its place is another element: the second half of a double click must not undo the first. */
function Button({ words, onClick }: { words: string; onClick: () => void }) {
  return (
    <button key={words} type="button" class="button" onClick={onClick}>
      {words}
    </button>
  )
}

function said(keeping: Keeping): string {
  switch (keeping.state) {
    case 'kept':
      return keeping.same ? texts.keep.savedOn(localDay(keeping.savedAt)) : texts.keep.changed(localDay(keeping.savedAt))
    case 'asking':
      return texts.keep.ask(localDay(keeping.savedAt))
    case 'saving':
      return texts.keep.saving
    case 'done':
      return texts.keep.done[keeping.how]
    case 'undone':
      return texts.keep.undone
    default:
      return ''
  }
}
