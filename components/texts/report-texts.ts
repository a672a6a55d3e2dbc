import type { DetailKind, PassageKind } from '../../corpus/report'
import type { Origin } from '../../corpus/origins'
import type { Part } from '../../messages/contract'
import type { Missing } from '../popup/popup'
import type { Voice } from './voice'

/** The evidence: differences, facts, passages, sources. */
export function reportTexts({ say, count, number }: Voice) {
  const datesFrom: Record<string, string> = {
    'json-ld': say('dateFromData'),
    meta: say('dateFromData'),
    time: say('dateFromLine'),
    url: say('dateFromAddress'),
    document: say('dateFromDocument'),
    feed: say('dateFromFeed'),
  }
  /** Brackets for those who listen: where a mark begins and, in every language, where it ends. */
  const mark = (words: string) => `[${words} `
  return {
    newTab: say('newTab'),
    sections: say('sections'),
    differences: say('differences'),
    facts: say('facts'),
    passages: say('passages'),
    paragraph: (at: number) => say('paragraph', number(at)),
    sources: say('sources'),
    stories: say('stories'),
    oldest: say('oldest'),
    /** Empty when it is not known where a date was read. */
    dateFrom: (from: string | null) => datesFrom[from ?? ''] ?? '',
    origin: say('origin'),
    probableOrigin: ({ copies, agency, credited }: Origin) => count('probablyOneOrigin', copies, agency, number(credited)),
    undated: (articles: number) => count('undated', articles),
    thisPage: say('thisPage'),
    more: (next: number, left: number) => say('more', number(next), number(left)),
    sidePanel: say('sidePanel'),
    openPanel: say('openPanel'),
    showOnPage: say('showOnPage'),
    missing: {
      passage: say('missingPassage'),
      some: say('missingSome'),
      all: say('missingAll'),
    } satisfies Record<Missing, string>,
    noDifferences: say('noDifferences'),
    saidOnce: (details: number) => count('saidOnce', details),
    alsoNamed: (pair: string, more: number) => (more > 0 ? say('alsoNamedMore', pair, number(more)) : say('alsoNamed', pair)),
    notSaid: say('notSaid'),
    notTold: say('notTold'),
    hereOnlyMark: mark(say('hereOnlyMark')),
    thereOnlyMark: mark(say('thereOnlyMark')),
    endMark: ']',
    detailKind: {
      quote: say('kindQuote'),
      number: say('kindNumber'),
      name: say('kindName'),
      date: say('kindDate'),
      attribution: say('kindAttribution'),
      wording: say('kindWording'),
      missing: say('kindMissing'),
      added: say('kindAdded'),
    } satisfies Record<DetailKind, string>,
    passageKind: { verbatim: say('verbatim'), edited: say('edited'), reworded: say('reworded') } satisfies Record<PassageKind, string>,
    mostly: { verbatim: say('mostlyVerbatim'), edited: say('mostlyEdited'), reworded: say('mostlyReworded') } satisfies Record<PassageKind, string>,
    quotation: say('quotationOfBoth'),
    stockLine: say('stockLine'),
    andMore: (more: number) => say('andMore', number(more)),
    moreSources: (more: number) => count('moreSources', more),

    outletUnknown: say('outletUnknown'),
    titleUnknown: say('titleUnknown'),
    noText: say('noText'),
    shareHere: (part: Part) => say(part === 'page' ? 'ofThisPage' : 'ofSelection'),
    shareThere: say('ofThatArticle'),
    passagesIn: (passages: number) => count('passageCount', passages),
    highlight: say('highlight'),
    highlightSource: (source: string) => say('highlightSource', source),
    highlightAll: say('highlightAll'),
    sideBySide: say('sideBySide'),
    sideBySideWith: (source: string) => say('sideBySideWith', source),
    source: (at: number, outlet: string | null) => (outlet === null ? say('sourceUnnamed', number(at)) : say('sourceName', number(at), outlet)),
  }
}
