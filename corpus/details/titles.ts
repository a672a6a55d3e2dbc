/** Words that stand before a name and are no part of it, keys folded. */
export function isTitle(key: string): boolean {
  return TITLES.has(key)
}

/** A title that parts what stands before it from the person: "Texas Governor Ann Brook" is Texas, and Ann Brook. */
export function isPersonTitle(key: string): boolean {
  return PERSON_TITLES.has(key)
}

const PERSON_TITLES = new Set(
  (
    'mr mrs ms dr prof professor sen senator senators rep representative congressman congresswoman gov governor president minister ' +
    'chancellor premier secretary chairman chairwoman spokesman spokeswoman mayor speaker ambassador leader writer writers reporter reporters correspondent correspondents columnist'
  ).split(' '),
)

const TITLES = new Set(
  (
    'mr mrs ms miss mister dr doctor prof professor sir lord lady dame rev reverend sen senator sens senators rep reps representative ' +
    'representatives congressman congresswoman gov governor president presidents vice prime minister ministers premier chancellor secretary ' +
    'chairman chairwoman chief justice judge general gen lieutenant lt colonel col captain capt major maj sergeant sgt admiral adm officer ' +
    'ambassador attorney speaker mayor king queen prince princess pope bishop archbishop cardinal imam sheikh ayatollah director ' +
    'commissioner deputy detective sheriff coach former writer writers reporter reporters correspondent correspondents columnist herr frau m mme monsieur madame senor senora'
  ).split(' '),
)
