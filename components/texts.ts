import { backupTexts } from './texts/backup-texts'
import { badgeTexts } from './texts/badge-texts'
import { compareTexts } from './texts/compare-texts'
import { feedsTexts } from './texts/feeds-texts'
import { headTexts } from './texts/head-texts'
import { keepTexts } from './texts/keep-texts'
import { libraryTexts } from './texts/library-texts'
import { noiseTexts } from './texts/noise-texts'
import { noticeTexts } from './texts/notice-texts'
import { optionsTexts } from './texts/options-texts'
import { reportTexts } from './texts/report-texts'
import { takeAlongTexts } from './texts/take-along-texts'
import { welcomeTexts } from './texts/welcome-texts'
import type { Voice } from './texts/voice'

/** Every sentence of our screens. Nothing outside this file and its folder is shown but what articles say themselves. */
export type Texts = ReturnType<typeof makeTexts>

/** Set once, before anything is drawn: one page of the extension speaks one language. Asserted, since no view can be drawn earlier. */
export let texts!: Texts

export function isSpeaking(): boolean {
  return texts !== undefined
}

export function speak(voice: Voice): void {
  texts = makeTexts(voice)
}

function makeTexts(voice: Voice) {
  return {
    product: 'Crossread',
    locale: voice.locale,
    direction: voice.direction,
    number: voice.number,
    percent: voice.percent,
    day: voice.day,
    ...noticeTexts(voice),
    ...headTexts(voice),
    ...reportTexts(voice),
    noise: noiseTexts(voice),
    keep: keepTexts(voice),
    backup: backupTexts(voice),
    library: libraryTexts(voice),
    feeds: feedsTexts(voice),
    compare: compareTexts(voice),
    takeAlong: takeAlongTexts(voice),
    badge: badgeTexts(voice),
    options: optionsTexts(voice),
    welcome: welcomeTexts(voice),
  }
}
