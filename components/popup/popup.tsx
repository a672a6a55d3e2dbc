import '../style.css'
import './popup.css'
import type { Span } from '../../corpus/article'
import type { NotSelected } from '../../corpus/extract/extract-selection'
import { isNotSelected, type CheckAnswer, type Failure, type NotArticle } from '../../messages/contract'
import type { BackupDue } from '../backup'
import type { Noise } from '../noise'
import type { SavePageProps } from '../save-page/save-page'
import { texts } from '../texts'
import { CheckedView } from './checked-view'
import { Foot } from './foot'
import { NoticeView } from './notice-view'

/** `unchecked`: nothing is known of the tab, and only a click on the button lets it be read. */
export type PopupState = { state: 'working' } | { state: 'unchecked' } | CheckAnswer

/** What was asked for and could not be found again on the page: the one passage, or some or all of those to highlight. */
export type Missing = 'passage' | 'some' | 'all'

export interface PopupProps {
  state: PopupState
  /** Ids of the siblings whose passages are highlighted on the page now. */
  shown: string[]
  missing?: Missing | null
  onShow(siblings: string[]): void
  onReveal(span: Span): void
  onCompare(siblingId: string): void
  onRetry(): void
  /** Offered where only what is selected was checked, or was to be. */
  onWholePage?(): void
  /** Offered where the article was not found, or perhaps another text was: checks what is selected. */
  onSelection?(): void
  /** Nothing was selected when that was to be checked: what was found before stays. */
  unselected?: NotSelected | null
  /** Opens the same beside the page, where the browser can. */
  onOpenPanel?(): void
  /** What the reader leaves out; nothing when it is not said. */
  noise?: Noise
  onNoise?(noise: Noise): void
  onOptions?(): void
  /** The stretches that the page beside it shows now. */
  inView?: Span[]
  /** The reader's library, and where the page stands in it. */
  keep?: SavePageProps
  /** The reminder to export the library, when it is due. */
  backup?: BackupDue | null
}

/** Trying again changes nothing about a page that is too large, or one that needs a reload or a new click first. */
const RETRY_HELPS: readonly (Failure | NotArticle)[] = ['extraction', 'matching', 'no-text']

/** What the toolbar button opens, and what stands in the side panel: one sentence, then the evidence behind it. */
export function Popup(props: PopupProps) {
  const { state, onRetry, onWholePage, onSelection, keep } = props
  if (state.state === 'checked') return <CheckedView {...props} check={state.check} />
  return (
    <main class="popup">
      <div class="top">
        <p class="product">{texts.product}</p>
      </div>
      <div class="lead" role={state.state === 'failed' ? 'alert' : 'status'} key={state.state}>
        {state.state === 'working' && <NoticeView notice={texts.working} />}
        {state.state === 'unchecked' && <NoticeView notice={texts.unchecked} />}
        {state.state === 'unsupported' && <NoticeView notice={texts.unsupported[state.why]} />}
        {state.state === 'not-article' && (
          <NoticeView
            notice={texts.notArticle[state.why]}
            onRetry={retry(state.why, onRetry)}
            onSelection={onSelection}
            onWholePage={isNotSelected(state.why) ? onWholePage : undefined}
          />
        )}
        {state.state === 'failed' && <NoticeView notice={texts.failed[state.why]} onRetry={retry(state.why, onRetry)} />}
      </div>
      {state.state === 'working' && <div class="skeleton" aria-hidden="true" />}
      {state.state !== 'working' && <Foot onLibrary={keep?.onLibrary} onOptions={props.onOptions} backup={props.backup} />}
    </main>
  )
}

function retry(why: Failure | NotArticle, onRetry: () => void): (() => void) | undefined {
  return RETRY_HELPS.includes(why) ? onRetry : undefined
}
