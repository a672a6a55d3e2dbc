import type { Part } from '../../messages/contract'
import type { Voice } from './voice'

/** The side-by-side view. */
export function compareTexts({ say, count, number, list, notice }: Voice) {
  const mark = (words: string) => `[${words} `
  const gone = notice('gone')
  return {
    pageTitle: say('compareTitle'),
    title: say('sideBySide'),
    views: say('views'),
    view: { pair: say('viewPair'), all: say('viewAll'), facts: say('viewFacts') },
    apparatusHelp: say('apparatusHelp'),
    apparatusNone: say('apparatusNone'),
    line: (at: number, of: number) => say('scoreLine', number(at), number(of)),
    moreLines: (lines: number) => count('moreLines', lines),
    outside: say('outsidePassage'),
    omits: `[${say('leavesOutMark')}] `,
    reads: mark(say('readsMark')),
    toldMark: mark(say('toldMark')),
    factCount: (facts: number) => count('factCount', facts),
    alone: { here: say('onlyHere'), there: say('onlyThere') },
    compareWith: say('compareWith'),
    option: (at: number, outlet: string | null, title: string, passages: number) =>
      say('compareOption', number(at), outlet ?? say('outletUnknown'), title, passages === 0 ? say('noPassage') : count('passageCount', passages)),
    checked: { page: say('checkedPage'), selection: say('checkedSelection') } satisfies Record<Part, string>,
    otherArticle: say('otherArticle'),
    alsoThere: (part: Part) => say(part === 'page' ? 'pageAlsoThere' : 'selectionAlsoThere'),
    alsoHere: say('alsoHere'),
    position: (passage: number, of: number) => say('position', number(passage), number(of)),
    noPosition: (of: number) => count('linkedPassages', of),
    noPassages: say('noLinkedPassages'),
    noText: say('textNotKept'),
    next: say('nextPassage'),
    previous: say('previousPassage'),
    sync: say('scrollTogether'),
    keys: say('keys'),
    keyShortcuts: say('keyShortcuts'),
    close: say('close'),
    keyNext: say('keyNext'),
    keyPrevious: say('keyPrevious'),
    keyEnter: say('keyEnter'),
    keySource: say('keySource'),
    keyNextSource: say('keyNextSource'),
    keyView: say('keyView'),
    keyHelp: say('keyHelp'),
    toPartner: (passage: number, kind: string) => say('toPartner', number(passage), kind),
    differs: (kind: string) => mark(say('kindDiffersMark', kind)),
    same: (kind: string) => mark(say('saidOtherwiseMark', kind)),
    wording: mark(say('notInOtherMark')),
    onlyHere: mark(say('onlyHereMark')),
    other: (words: string) => say('otherText', words),
    map: (where: string, shares: string[]) => (shares.length === 0 ? say('mapNone', where) : say('map', where, list(shares))),
    mapMany: (where: string, passages: number, thirds: [number, number, number]) =>
      say('mapMany', where, count('passageCount', passages), ...thirds.map(number)),
    gone: { title: gone.title, help: say('goneHelp', say('sideBySide')) },
  }
}
