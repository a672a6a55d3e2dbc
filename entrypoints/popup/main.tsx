import { render } from 'preact'
import { browser } from 'wxt/browser'
import { Popup } from '../../components/popup/popup'
import { openSession } from './session'

const root = document.getElementById('view')
const [tab] = await browser.tabs.query({ active: true, currentWindow: true })

if (root !== null && tab?.id !== undefined) {
  const session = openSession(tab.id, ({ state, shown, missing }) => {
    render(
      <Popup
        state={state}
        shown={shown}
        missing={missing}
        onShow={session.show}
        onReveal={session.reveal}
        onCompare={(sibling) => session.compare(sibling).then(() => window.close())}
        onRetry={() => session.check()}
        onWholePage={() => session.check('page')}
      />,
      root,
    )
  })
  void session.check(new URLSearchParams(location.search).get('part') === 'selection' ? 'selection' : 'page')
}
