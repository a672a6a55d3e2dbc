import type { Token } from './tokens'

/** Whether a word turns its statement round: not, never, nicht, jamais; not the "not" of "not only" and "whether or not". */
export function negates(tokens: readonly Token[], at: number): boolean {
  if (!NEGATIONS.has(tokens[at]?.key ?? '')) return false
  return !/^(?:only|just|merely|simply|least|doubt|matter)$/.test(tokens[at + 1]?.key ?? '') && !/^(?:or|if|why)$/.test(tokens[at - 1]?.key ?? '')
}

const NEGATIONS = new Set(
  (
    'not no never nor neither none cannot cant wont dont doesnt didnt isnt arent wasnt werent hasnt havent hadnt couldnt shouldnt wouldnt ' +
    'nicht kein keine keinen nie pas jamais aucun nunca ningun'
  ).split(' '),
)
