import type { Token } from './tokens'

/** Whether a word turns its statement round: not, never, nicht, jamais; not that of "not only" and "whether or not", nor the answer "No, …". */
export function negates(tokens: readonly Token[], at: number): boolean {
  if (!NEGATIONS.has(tokens[at]?.key ?? '')) return false
  if (tokens[at]?.key === 'no' && /^[,.!:;—–]/.test(tokens[at + 1]?.before ?? '.')) return false
  return !/^(?:only|just|merely|simply|least|doubt|matter)$/.test(tokens[at + 1]?.key ?? '') && !/^(?:or|if|why)$/.test(tokens[at - 1]?.key ?? '')
}

/** Whether a word of content denies by itself: refused, failed, unlikely, false. English only. */
export function isNegative(key: string): boolean {
  return NEGATIVE.test(key)
}

const NEGATIONS = new Set(
  (
    'not no never nor neither none nobody nothing nowhere without cannot cant wont dont doesnt didnt isnt arent wasnt werent hasnt havent hadnt couldnt shouldnt wouldnt mustnt neednt aint ' +
    'nicht kein keine keinen keiner keinem keines nie niemals niemand nichts ohne pas jamais aucun aucune rien sans nunca jamas ningun ninguno ninguna nadie nada sin'
  ).split(' '),
)

const NEGATIVE = new RegExp(
  '^(?:deny|deni(?:ed|es|als?)|denying|refus\\w*|reject\\w*|fail\\w*|declin\\w*|disput\\w*|doubt\\w*|lack\\w*|avoid\\w*|prevent\\w*|block\\w*|ruled|dismiss\\w*|' +
  'false\\w*|untrue|wrong\\w*|hardly|barely|scarcely|rarely|seldom|few|unable|impossible|absen\\w*|stop\\w*|un(?!i|der|til|cle|cover|fold|veil|leash|lock|load|pack|wind|earth|dress)\\w{4,}|non\\w{5,}|ill?egal\\w*|irr\\w{4,})$',
)
