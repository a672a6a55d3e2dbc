import { stem } from '../text/stem'

/**
 * Whether two runs of words differ in nothing a reader would call a change: letter case, hyphens and spaces,
 * contractions, US and UK spelling, an ending of number or tense. Words folded.
 */
export function isSameWording(here: readonly string[], there: readonly string[]): boolean {
  if (here.length === 0 || there.length === 0) return here.length === there.length
  // No rule below changes a first letter, and most runs differ in theirs.
  if (here[0]?.[0] !== there[0]?.[0]) return false
  const [a, b] = [here.map(oneSpelling).join(''), there.map(oneSpelling).join('')]
  return a === b || (here.length === there.length && here.every((word, i) => stem(oneSpelling(word)) === stem(oneSpelling(there[i] ?? ''))))
}

/** Whether two words differ in spelling at most, as US and UK English do. Words folded. */
export function isSameSpelling(a: string, b: string): boolean {
  return a === b || oneSpelling(a) === oneSpelling(b)
}

/** One spelling for a word that is printed in two. Folded. */
export function oneSpelling(word: string): string {
  const whole = CONTRACTIONS.get(word) ?? word
  return SPELLINGS.reduce((result, [from, to]) => result.replace(from, to), whole)
}

const SPELLINGS: readonly [RegExp, string][] = [
  [/^adviser/, 'advisor'],
  [/(?<=[a-z]{2})our(?=$|s$|ed$|ing$|able$|ite$|hood$)/, 'or'],
  [/is(?=e$|es$|ed$|ing$|ation$|ations$|er$|ers$)/, 'iz'],
  [/ys(?=e$|es$|ed$|ing$)/, 'yz'],
  [/(?<=[a-z]{2}[bt])re(?=$|s$|d$)/, 'er'],
  [/ogue(?=$|s$)/, 'og'],
  [/ll(?=ed$|ing$|er$|ers$)/, 'l'],
  [/(?<=[a-z]{3})ence$/, 'ense'],
  [/^grey/, 'gray'],
  [/^programme/, 'program'],
  [/^e(?=mail)/, 'e'],
  [/^judgement/, 'judgment'],
  [/^(toward|afterward|backward|forward)s$/, '$1'],
  [/^whilst$/, 'while'],
  [/^amongst$/, 'among'],
  [/^cheque/, 'check'],
  [/^tyre/, 'tire'],
  [/^ageing/, 'aging'],
  [/^ok(?:ay)?$/, 'ok'],
]

const CONTRACTIONS: ReadonlyMap<string, string> = new Map(
  (
    "don't=do not, doesn't=does not, didn't=did not, isn't=is not, aren't=are not, wasn't=was not, weren't=were not, won't=will not, can't=cannot, " +
    "couldn't=could not, wouldn't=would not, shouldn't=should not, hasn't=has not, haven't=have not, hadn't=had not, I'm=I am, I've=I have, I'll=I will, " +
    "you're=you are, you've=you have, he's=he is, she's=she is, it's=it is, we've=we have, they're=they are, they've=they have, that's=that is, " +
    "there's=there is, that'll=that will, it'll=it will, there'll=there will, we'll=we will, you'll=you will, they'll=they will, who'll=who will, " +
    "what's=what is, who's=who is, here's=here is, let's=let us, should've=should have, would've=would have, could've=could have, gonna=going to, wanna=want to"
  ).split(', ').map((pair): [string, string] => {
    const [short = '', long = ''] = pair.toLowerCase().replaceAll("'", '').split('=')
    return [short, long.replaceAll(' ', '')]
  }),
)
