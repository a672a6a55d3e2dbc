import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { answerPage } from '../../messages/answer'
import { openHighlighter } from './highlighter'
import { openPage } from './open-page'

/** Only the extension's own scripts see this global: a page's scripts live in another world. */
const HERE = Symbol.for('crossread')

/** Wiring only. Brought into the page by a click, again with every click: the first one stays and answers. */
export default defineUnlistedScript(() => {
  if (HERE in globalThis) return
  Object.defineProperty(globalThis, HERE, { value: true })
  answerPage(openPage(document, openHighlighter(document)))
})
