import { defineBackground } from 'wxt/utils/define-background'
import { answerBackground } from '../../messages/answer'
import { check } from './check'
import { checkOfId } from '../../session/checks'
import { speakTheBrowsersLanguage } from '../../session/speak-in-page'
import { offerInContextMenu } from './context-menu'
import { openCorpus, preparedCorpus } from './corpus'
import { followSettings } from './follow-settings'
import { forgetOnNavigation } from './forget-on-navigation'
import { lastCheck } from './last-check'
import { highlight, reveal } from './mark-page'

/** Wiring only. Listeners are set before anything is awaited: a worker that was woken by an event gets it at once. */
export default defineBackground(() => {
  speakTheBrowsersLanguage()
  answerBackground({
    wake: () => {
      openCorpus()
      return null
    },
    check: (ask) => check(ask, preparedCorpus),
    lastCheck,
    checkById: ({ checkId }) => checkOfId(checkId),
    highlight,
    reveal,
  })
  followSettings()
  forgetOnNavigation()
  offerInContextMenu((tabId, part) => void check({ tabId, part }, preparedCorpus))
})
