import { render } from 'preact'
import { browser } from 'wxt/browser'
import { Popup, type PopupProps } from '../components/popup/popup'
import type { Session, View } from './session'

/** What a page does in its own way. */
type Own = Partial<PopupProps> & { onLibrary?: () => void }

/** Draws a view of a session into a page of the extension. */
export function draw(root: HTMLElement, session: Session, { state, shown, missing, unselected, noise, keeping, backup }: View, { onLibrary = session.library, ...own }: Own = {}): void {
  render(
    <Popup
      key={session.tabId}
      state={state}
      shown={shown}
      missing={missing}
      unselected={unselected}
      noise={noise}
      keep={{ keeping, ...session.keep, onLibrary }}
      backup={backup}
      onNoise={session.leaveOut}
      onShow={session.show}
      onReveal={session.reveal}
      onCompare={session.compare}
      onRetry={() => session.check()}
      onWholePage={() => session.check('page')}
      onSelection={session.checkSelection}
      onOptions={() => browser.runtime.openOptionsPage()}
      {...own}
    />,
    root,
  )
}
