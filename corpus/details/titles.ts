/** Words that stand before a name and are no part of it, keys folded. */
export function isTitle(key: string): boolean {
  return TITLES.has(key)
}

const TITLES = new Set(
  (
    'mr mrs ms miss mister dr doctor prof professor sir lord lady dame rev reverend sen senator sens senators rep reps representative representatives congressman congresswoman gov governor ' +
    'president vice prime minister premier chancellor secretary chairman chairwoman chief justice judge general gen lieutenant lt colonel col captain capt major maj sergeant sgt admiral adm officer ' +
    'ambassador attorney speaker mayor king queen prince princess pope bishop archbishop cardinal imam sheikh ayatollah director commissioner deputy detective sheriff coach former ' +
    'herr frau m mme monsieur madame senor senora'
  ).split(' '),
)
