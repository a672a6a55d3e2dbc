import type { Voice } from './voice'

/** What is left out, and how to choose it. */
export function noiseTexts({ say, count, list }: Voice) {
  return {
    title: say('leaveOut'),
    leftOut({ passages, articles }: { passages: number; articles: number }): string {
      const parts = [passages > 0 ? count('passageCount', passages) : '', articles > 0 ? count('leftOutArticles', articles) : ''].filter(Boolean)
      return say('leftOut', parts.length > 0 ? list(parts) : say('leftOutNothing'))
    },
    everything: say('allLeftOut'),
    quotations: say('leaveOutQuotations'),
    boilerplate: say('leaveOutBoilerplate'),
    short: say('leaveOutShort'),
    under: (words: number) => (words === 0 ? say('leaveOutNoShort') : count('underWords', words)),
    outlets: say('leaveOutOutlets'),
    outlet: say('leaveOutOutlet'),
    outletOf: (source: string) => say('leaveOutOutletNamed', source),
    takeBack: (outlet: string) => say('takeBackIn', outlet),
    nothing: say('leaveNothingOut'),
  }
}
