import { texts } from '../texts'
import type { Work } from './library-view'

/** What goes on, how far it is, and a way to stop it. */
export function WorkBar({ work, onCancel }: { work: Work | null; onCancel(): void }) {
  return (
    <div class="work" role="status">
      {work && (
        <>
          <label class="work-name" for="work">
            {texts.library.work[work.what]}
          </label>
          <progress id="work" value={work.done} />
          <span class="work-share" aria-hidden="true">
            {texts.percent(work.done)}
          </span>
          {work.what !== 'undo' && work.what !== 'rollback' && (
            <button type="button" class="button" onClick={onCancel}>
              {texts.keep.cancel}
            </button>
          )}
        </>
      )}
    </div>
  )
}
