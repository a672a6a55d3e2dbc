import { render } from 'preact'
import { Popup, type PopupProps } from '../components/popup/popup'
import type { Session, View } from './session'

/** Draws a view of a session into a page of the extension; `own` is what that page does in its own way. */
export function draw(root: HTMLElement, session: Session, { state, shown, missing, noise }: View, own: Partial<PopupProps> = {}): void {
  render(
    <Popup
      key={session.tabId}
      state={state}
      shown={shown}
      missing={missing}
      noise={noise}
      onNoise={session.leaveOut}
      onShow={session.show}
      onReveal={session.reveal}
      onCompare={session.compare}
      onRetry={() => session.check()}
      onWholePage={() => session.check('page')}
      {...own}
    />,
    root,
  )
}
