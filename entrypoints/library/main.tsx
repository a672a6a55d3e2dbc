import { render } from 'preact'
import { Library } from '../../components/library/library'
import { texts } from '../../components/texts'
import { askBackground } from '../../messages/ask'
import { speakInPage } from '../../session/speak-in-page'

speakInPage(document)
document.title = texts.library.pageTitle
const root = document.getElementById('view')
if (root !== null) render(<Library size={await askBackground('librarySize', {}).catch(() => null)} />, root)
