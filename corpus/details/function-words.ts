/**
 * Words that carry grammar, not facts: a difference made of them alone is trivia. English, and the commonest of
 * German, French and Spanish that are no English words of content (war, hat, die, son, pour).
 */
export function isFunctionWord(key: string): boolean {
  return FUNCTION_WORDS.has(key)
}

const FUNCTION_WORDS = new Set(
  (
    'a an the this that these those and or but nor so yet if then than as at by for from in into of off on onto out over to up upon with within ' +
    'without about above across after against along among around before behind below beneath beside between beyond down during near since through throughout toward towards under until via ' +
    'i me my mine we us our ours you your yours he him his she her hers it its they them their theirs who whom whose which what where when why how ' +
    'is am are was were be been being do does did doing done has have had having will would shall should can could may might must ' +
    'im ive id ill youre youve hes shes its were weve theyre theyve isnt arent wasnt werent dont doesnt didnt wont wouldnt cant couldnt hasnt havent hadnt ' +
    'not no also just too very there here such own same each every all any both either neither some such other others s t re ve ll d m ' +
    'mr mrs ms dr said says say saying told tells added adds according while because though although however meanwhile whether per etc ' +
    'der das den dem des ein eine einen einem einer eines und oder aber von vom zu zum zur im am auf aus bei nach ist sind waren haben wird werden nicht auch sich er sie es wir ihr ' +
    'le la les un une des du de et ou mais avec sur dans au aux en est sont etait ete ont avait ne pas que qui se ce cette ces il elle ils elles sa ses leur ' +
    'el los las una unos unas y o pero con por para sobre al del es son fue era han ha habia no que se su sus lo'
  ).split(' '),
)
