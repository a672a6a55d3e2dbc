import { describe, expect, it } from 'vitest'
import { readQuotations } from '../../../corpus/text/quotations'

describe('readQuotations', () => {
  it.each([
    ['curly', 'He said “we act now” twice.', ['we act now']],
    ['straight', 'He said "we act now" and "no".', ['we act now', 'no']],
    ['German', 'Er sagte: „Wir handeln“, mehr nicht.', ['Wir handeln']],
    ['French', 'Il dit « nous agissons » hier.', [' nous agissons ']],
    ['Japanese', '彼は「行く」と言った。', ['行く']],
    ['single, as British papers print them', 'A ‘very frank’ talk, he said.', ['very frank']],
    ['typewritten', "a ``shred of truth'' in it", ['shred of truth']],
    ['straight with blanks inside, as some French typists set them', 'Il dit " nous agissons " hier.', [' nous agissons ']],
    ['Swedish', 'Han sade: ”Vi handlar”, inte mer. (”Nu.”)', ['Vi handlar', 'Nu.']],
    ['Danish', 'Han sagde: »Vi handler«, ikke mere.', ['Vi handler']],
    ['single angle marks', 'Er sagte ›wir handeln‹, elle dit ‹nous agissons›.', ['wir handeln', 'nous agissons']],
    ['German single marks', 'Ein ‚sehr offenes‘ Gespräch, ein ‚kurzes’ auch.', ['sehr offenes', 'kurzes']],
    ['marks of another kind inside belong to the outer quotation', '„Er rief ‚Halt‘ und ging“, « il dit “non” ici »', ['Er rief ‚Halt‘ und ging', ' il dit “non” ici ']],
    ['dots at the beginning', 'He said "... we act" and »... wir handeln«.', ['... we act', '... wir handeln']],
    ['after a colon, a dash or a bracket without a blank', 'He said:"We act"—"now" ("no").', ['We act', 'now', 'no']],
    ['inches are none', 'A 12" pizza and a 6" knife, he said, "for two".', ['for two']],
    ['the end of one whose beginning is cut off is none', 'we act," he said. "Now." Then: «Bien.» No more”, she said. ”Yes.”', ['Now.', 'Bien.', 'Yes.']],
    ['the French end of one whose beginning is cut off is none', 'nous agissons », dit-il. « Bien »', [' Bien ']],
    ['an empty one is none', 'He said "" and “”.', []],
    ['apostrophes are none', "Russia's and the '90s' end", []],
    ['one over two paragraphs, opened again in each', '“First part.\n\n“Second part.”', ['First part.', 'Second part.']],
    ['a straight one that never closes ends where the next is opened', 'She said "we act. Then: "And we know how," she said. The rest.', ['we act. Then: ', 'And we know how,']],
    ['a curly one that never closes ends where the next is opened', '“We act. “And we know how,” she said.', ['We act. ', 'And we know how,']],
    ['a closing mark alone opens none', 'It was added to the article." The council met. "We act," she said.', ['We act,']],
    ['a curly closing mark alone opens none', 'Should we send them back?” The council met on Monday.', []],
    ['inches are none', 'A board of 4 by 2" and a door of 6" he called "light".', ['light']],
    ['Swedish', 'Han sade ”vi agerar” och gick.', ['vi agerar']],
    ['marks that touch words or spaces on both sides', 'He said,"we act"and " they wait " too.', ['we act', ' they wait ']],
    ['marks at dashes and brackets', 'It is done—"we act"—and ("they wait") so.', ['we act', 'they wait']],
    ['a straight one that never closes ends where the next begins', 'She said "we act. Then: "And we know how," she said. The rest.', ['we act. Then: ', 'And we know how,']],
    ['a curly one that never closes ends where the next begins', '“We act. “And we know how,” she said.', ['We act. ', 'And we know how,']],
    ['one that never closes ends with its paragraph', 'He said “we act.\n\nThe rest.', ['we act.']],
  ])('finds quotations: %s', (_, text, expected) => {
    expect(readQuotations(text).map(([start, end]) => text.slice(start, end))).toEqual(expected)
  })
})
