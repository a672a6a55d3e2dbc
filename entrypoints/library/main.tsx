import { render } from 'preact'
import { Library } from '../../components/library/library'
import { saveBlob } from '../../components/take-along/save-file'
import { texts } from '../../components/texts'
import { openLibraryPage } from '../../session/library/open-library-page'
import { speakInPage } from '../../session/speak-in-page'

speakInPage(document)
document.title = texts.library.pageTitle
const root = document.getElementById('view')
if (root !== null) open(root)

function open(view: HTMLElement): void {
  let working = false
  const { refresh, ...actions } = openLibraryPage({
    draw: (now) => {
      working = now.work !== null && now.work.what !== 'export'
      render(<Library view={now} {...actions} />, view)
    },
    save: (name, content) => saveBlob(document, name, content),
    locks: navigator.locks,
    usage: () => navigator.storage.estimate().then(({ usage }) => usage ?? null, () => null),
  })
  void refresh()
  // What is half done would stay so: the browser asks whether that is meant.
  addEventListener('beforeunload', (event) => {
    if (working) event.preventDefault()
  })
  // Pages are saved elsewhere meanwhile.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void refresh()
  })
}
