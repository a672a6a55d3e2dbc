import type { KeepFailure, Keeping } from '../save-page/keeping'
import type { Voice } from './voice'

type Done = Extract<Keeping, { state: 'done' }>['how']

/** Saving the page. */
export function keepTexts({ say, day }: Voice) {
  return {
    library: say('library'),
    save: say('savePage'),
    saveAgain: say('saveAgain'),
    saving: say('saving'),
    savedOn: (date: string) => say('savedOn', day(date)),
    changed: (date: string) => say('savedChanged', day(date)),
    ask: (date: string) => say('savedAsk', day(date)),
    update: say('updateCopy'),
    keepBoth: say('keepBoth'),
    cancel: say('cancel'),
    undo: say('undo'),
    undone: say('undone'),
    dismiss: say('dismiss'),
    done: { saved: say('pageSaved'), updated: say('pageUpdated'), both: say('pageBoth') } satisfies Record<Done, string>,
    failed: {
      full: say('keepFull'),
      'no-storage': say('keepNoStorage'),
      private: say('keepPrivate'),
      gone: say('keepGone'),
      failed: say('keepFailed'),
    } satisfies Record<KeepFailure, string>,
  }
}
