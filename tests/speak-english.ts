import { fakeBrowser } from 'wxt/testing/fake-browser'
import { speak } from '../components/texts'
import { makeVoice } from '../components/texts/voice'
import { catalogue, messageOf } from './catalogue'

/** Every test reads English: what it draws itself, and what our code asks the browser for. */
const message = messageOf(catalogue('en'))
speak(makeVoice(message, 'en'))
Object.assign(fakeBrowser.i18n, { getMessage: message, getUILanguage: () => 'en' })
