/**
 * Words that carry grammar, not facts, keys folded: a difference made of them alone is trivia. English, then the
 * commonest of German, French and Spanish that are no English words of content (war, hat, die, son, pour).
 */
export function isFunctionWord(key: string): boolean {
  return GRAMMAR.has(key)
}

/** Words that tell no subject: those of grammar, and words so common that sharing them says nothing of two sentences. They may differ tellingly all the same: "more", "never", "once". */
export function isCommonWord(key: string): boolean {
  return GRAMMAR.has(key) || COMMON.has(key)
}

const COMMON = wordsOf(`again already always even ever never now often once only quite rather soon still later well like
  few many much more most less least none one ones plus mas
  get gets got go goes going went come comes came make makes made take takes took tell`)

const GRAMMAR = wordsOf(`a an the this that these those such same other another some any each every either neither both all no not nor
  i me my mine we us our ours you your yours he him his she her hers it its they them their theirs who whom whose which what
  myself himself herself itself themselves ourselves
  am is are was were be been being has have had having do does did doing done will would shall should can could may might must ought
  isnt arent wasnt werent dont doesnt didnt hasnt havent hadnt wont wouldnt cant cannot couldnt shouldnt
  im ive id ill hes shes youre were weve theyre theyve thats theres
  and or but so yet for if then than as because while although though unless until since whether however meanwhile
  of in on at by to from with without into onto upon over under about after before between among through during against toward towards
  within along across behind beyond out off up down near
  there here where when why how also too very just own mr mrs ms dr say says said saying tells told according added
  der das den dem des ein eine einer eines einem einen und oder aber ist sind waren wird werden haben hatte nicht mit von zu zum zur im in am
  auf fur bei nach aus als auch um dass wie es er sie wir ihr sich
  le la les un une des du de et ou mais est sont etait ete sera a ont avait pas avec par sur dans que qui ce cette ces il elle ils elles on nous vous se sa ses leur leurs au aux en ne
  el los las una unos unas y o pero es son era fue ha han habia con por para su sus lo al del como no si sobre`)

function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/))
}
