import { foldWord } from './fold'
import { stem } from './stem'
import { keyOf, type Words } from './words'

/** The term of a word that carries grammar and no subject. */
export const FUNCTION_WORD = 0

/**
 * One number a word: what it is about, whatever its ending. Equal for "announced" and "announcement";
 * `FUNCTION_WORD` for the, of, said.
 */
export function readTerms(words: Words): Uint32Array<ArrayBuffer> {
  const terms = new Uint32Array(words.count)
  for (let i = 0; i < words.count; i++) {
    const key = words.key[i] ?? 0
    const slot = key & (CACHE_SLOTS - 2)
    terms[i] = cachedKeys[slot] === key + 1 ? (cachedTerms[slot] ?? FUNCTION_WORD) : recall(words, i, slot)
  }
  return terms
}

/** Two slots a place, the latest word first: they take a tenth of a Map's time, and no more than 2 MB. */
const CACHE_SLOTS = 2 ** 18
/** One more than the key, since 0 is an empty slot. */
const cachedKeys = new Uint32Array(CACHE_SLOTS)
const cachedTerms = new Uint32Array(CACHE_SLOTS)

/** The term of a word that is not first at its place; it is afterwards. */
function recall({ text, start, end, key }: Words, word: number, slot: number): number {
  const found = cachedKeys[slot + 1] === (key[word] ?? 0) + 1
  const term = found ? (cachedTerms[slot + 1] ?? FUNCTION_WORD) : termOf(text.slice(start[word], end[word]))
  cachedKeys[slot + 1] = cachedKeys[slot] ?? 0
  cachedTerms[slot + 1] = cachedTerms[slot] ?? FUNCTION_WORD
  cachedKeys[slot] = (key[word] ?? 0) + 1
  cachedTerms[slot] = term
  return term
}

/** No real word is longer, and a hostile page's may be. */
const LONGEST_WORD = 64

function termOf(word: string): number {
  const folded = PLAIN.test(word) ? word.toLowerCase() : foldWord(word.slice(0, LONGEST_WORD).replace(/['’](s|S)$/, '')).replace(/\./g, '')
  if (FUNCTION_WORDS.has(folded)) return FUNCTION_WORD
  return keyOf(stem(folded))
}

/** What folds to its lower case. */
const PLAIN = /^[a-zA-Z]{1,64}$/

/** Pronouns, articles, auxiliaries, prepositions, conjunctions, the commonest adverbs and verbs of saying; English, then the commonest of German, French and Spanish that are no English words with a subject (war, die, son, hat, pour). */
const FUNCTION_WORDS = new Set(
  (`a an the this that these those such same other another some any each every either neither both all no not none nor
  i me my mine we us our ours you your yours he him his she her hers it its they them their theirs who whom whose which what
  myself himself herself itself themselves ourselves one ones
  am is are was were be been being has have had having do does did doing done will would shall should can could may might must ought
  isnt arent wasnt werent dont doesnt didnt hasnt havent hadnt wont wouldnt cant cannot couldnt shouldnt im ive id ill hes shes theyre theyve were weve youre thats theres its
  and or but so yet for if then than because while although though unless until since as whether
  of in on at by to from with without into onto upon over under about after before between among through during against toward towards within along across behind beyond out off up down near
  there here where when why how again once ever never always often also too very just only even still already now soon later
  say says said saying told tell tells according added like more most much many few less least own rather quite well
  get gets got go goes going went come comes came make makes made take takes took
  der das den dem des ein eine einer eines einem einen und oder aber ist sind waren wird werden haben hatte nicht mit von zu im in auf fur bei nach aus als auch es er sie wir ihr sich dass wie um am zum zur
  le la les un une des du de et ou mais est sont etait ete sera a ont avait pas avec par sur dans que qui ce cette ces il elle ils elles on nous vous se sa ses leur leurs au aux ne plus
  el los las una unos unas y o pero es son era fue ha han habia con por para en que se su sus lo al del como mas no si sobre`).split(/\s+/),
)
