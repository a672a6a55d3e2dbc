import type { Voice } from './voice'

/** What is copied and saved, and the sentences of a saved report. */
export function takeAlongTexts({ say, count, number }: Voice) {
  return {
    title: say('takeAlong'),
    report: say('report'),
    saveHtml: say('saveHtml'),
    saveMarkdown: say('saveMarkdown'),
    data: say('data'),
    saveAnnotations: say('saveAnnotations'),
    savePassages: say('savePassages'),
    saveDifferences: say('saveDifferences'),
    citation: say('citation'),
    citationOf: say('citationOf'),
    everything: say('everything'),
    format: say('format'),
    copy: say('copy'),
    save: say('save'),
    copyPassage: say('copyPassage'),
    copied: (what: string) => say('copied', what),
    notCopied: say('notCopied'),
    saved: (file: string) => say('saved', file),

    reportTitle: (title: string) => say('reportTitle', title),
    made: (time: string) => say('reportMade', time),
    label: { outlet: say('labelOutlet'), title: say('labelTitle'), author: say('labelAuthor'), date: say('labelDate'), address: say('labelAddress') },
    labelled: (label: string) => say('labelled', label),
    ownWords: say('reportOwnWords'),
    what: say('whatDiffers'),
    elsewhere: say('elsewhere'),
    fact: say('fact'),
    told: say('told'),
    by: say('by'),
    passage: (at: number, of: number, kind: string) => say('reportPassage', number(at), number(of), kind),
    sharedWords: (shared: number, here: number, there: number) => count('sharedWords', shared, number(here), number(there)),
    here: say('here'),
    method: say('method'),
    methodFound: say('methodFound'),
    methodKinds: say('methodKinds'),
    methodNoVerdict: say('methodNoVerdict'),
  }
}
