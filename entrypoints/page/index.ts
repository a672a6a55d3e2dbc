import { browser } from 'wxt/browser'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { answerPage } from '../../messages/answer'
import { openHighlighter } from './highlighter'
import { openPage } from './open-page'
import { removeLeftovers } from './remove-leftovers'

/** Only the extension's own scripts see this global: a page's scripts live in another world. */
const HERE = Symbol.for('crossread')

/** Wiring only. Brought into the page by a click, again with every click: the first one stays and answers. */
export default defineUnlistedScript(() => {
  if (HERE in globalThis) return
  Object.defineProperty(globalThis, HERE, { value: true })
  removeLeftovers(document)
  answerPage(openPage(document, { highlighter: openHighlighter(document), isAlive }))
})

/** An update of the extension cuts its content scripts off: they run on, but have no id any more. */
function isAlive(): boolean {
  return browser.runtime?.id !== undefined
}
