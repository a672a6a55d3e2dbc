import { browser } from 'wxt/browser'
import { isSpeaking, speak, texts } from '../components/texts'
import { makeVoice, type Message } from '../components/texts/voice'

/** Our words in the language of the browser, or in English. Call it before anything is drawn or said; a second call costs nothing. */
export function speakTheBrowsersLanguage(): void {
  if (isSpeaking()) return
  // WXT knows every key by heart, but a plural's key is put together from the amount.
  const message = browser.i18n.getMessage as Message
  speak(makeVoice((key, words) => message(key, words), browser.i18n.getUILanguage()))
}

/** The same for a page of ours, which says of itself in which language and direction it is written. */
export function speakInPage({ documentElement }: Document): void {
  speakTheBrowsersLanguage()
  documentElement.lang = texts.locale
  documentElement.dir = texts.direction
}
