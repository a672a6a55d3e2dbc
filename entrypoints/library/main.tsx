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
  const { refresh, ...actions } = openLibraryPage({
    draw: (now) => render(<Library view={now} {...actions} />, view),
    save: (name, content) => saveBlob(document, name, content),
    usage: () => navigator.storage.estimate().then(({ usage }) => usage ?? null, () => null),
  })
  void refresh()
  // Pages are saved elsewhere meanwhile.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void refresh()
  })
}
