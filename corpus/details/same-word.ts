import { stem } from '../text/stem'

/**
 * Whether two runs of words differ in nothing a reader would call a change: letter case, hyphens and spaces,
 * contractions, US and UK spelling, an ending of number or tense. Words folded.
 */
export function isSameWording(here: readonly string[], there: readonly string[]): boolean {
  if (here.length === 0 || there.length === 0) return here.length === there.length
  const [a, b] = [here.map(spelled).join(''), there.map(spelled).join('')]
  return a === b || (here.length === there.length && here.every((word, i) => stem(spelled(word)) === stem(spelled(there[i] ?? ''))))
}

/** Whether two words differ in spelling at most, as US and UK English do. Words folded. */
export function isSameSpelling(a: string, b: string): boolean {
  return a === b || spelled(a) === spelled(b)
}

/** One spelling for words that are printed in two. */
function spelled(word: string): string {
  const whole = CONTRACTIONS.get(word) ?? word
  return SPELLINGS.reduce((result, [from, to]) => result.replace(from, to), whole)
}

const SPELLINGS: readonly [RegExp, string][] = [
  [/(?<=[a-z]{2})our(?=$|s$|ed$|ing$|able$|ite$|hood$)/, 'or'], [/is(?=e$|es$|ed$|ing$|ation$|ations$|er$|ers$)/, 'iz'], [/ys(?=e$|es$|ed$|ing$)/, 'yz'],
  [/(?<=[a-z]{2}[bt])re(?=$|s$|d$)/, 'er'], [/ogue(?=$|s$)/, 'og'], [/ll(?=ed$|ing$|er$|ers$)/, 'l'], [/(?<=[a-z]{3})ence$/, 'ense'], [/^grey/, 'gray'], [/^programme/, 'program'], [/^e(?=mail)/, 'e'],
  [/^judgement/, 'judgment'], [/^(toward|afterward|backward|forward)s$/, '$1'], [/^whilst$/, 'while'], [/^amongst$/, 'among'], [/^cheque/, 'check'], [/^tyre/, 'tire'], [/^ageing/, 'aging'], [/^adviser/, 'advisor'], [/^ok(?:ay)?$/, 'ok'],
]

const CONTRACTIONS: ReadonlyMap<string, string> = new Map(Object.entries({
  dont: 'donot', doesnt: 'doesnot', didnt: 'didnot', isnt: 'isnot', arent: 'arenot', wasnt: 'wasnot', werent: 'werenot', wont: 'willnot', cant: 'cannot', couldnt: 'couldnot', wouldnt: 'wouldnot', shouldnt: 'shouldnot', hasnt: 'hasnot', havent: 'havenot', hadnt: 'hadnot',
  im: 'iam', ive: 'ihave', ill: 'iwill', youre: 'youare', youve: 'youhave', hes: 'heis', shes: 'sheis', its: 'itis', weve: 'wehave', theyre: 'theyare', theyve: 'theyhave', thats: 'thatis', theres: 'thereis', gonna: 'goingto', wanna: 'wantto',
}))
