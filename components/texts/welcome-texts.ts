import type { Voice } from './voice'

/** What a reader is told once, after installing. */
export function welcomeTexts({ say }: Voice) {
  return {
    pageTitle: say('welcomeTitle'),
    heading: say('welcomeHeading'),
    click: say('welcomeClick'),
    key: say('welcomeClickKey'),
    pin: say('welcomePin'),
    see: say('welcomeSee'),
    private: say('welcomePrivate'),
    demo: say('welcomeDemo'),
    demoOf: say('welcomeDemoOf'),
    noDemo: say('welcomeNoDemo'),
  }
}
