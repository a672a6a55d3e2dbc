/** Unit words: the unit and what one of them is worth in it. Lengths and weights are not converted: a text rounds when it converts. */
export const UNITS: ReadonlyMap<string, readonly [unit: string, factor: number]> = new Map<string, readonly [string, number]>([
  ...unit('percent', 1, 'percent pct prozent'), ...unit('point', 1, 'point points'),
  ...unit('$', 1, 'dollar dollars دولار'), ...unit('$', 0.01, 'cents'), ...unit('€', 1, 'euro euros يورو'), ...unit('£', 1, 'sterling'), ...unit('¥', 1, 'yen'), ...unit('₹', 1, 'rupee rupees'),
  ...unit('₽', 1, 'ruble rubles rouble roubles rubel'), ...unit('franc', 1, 'franc francs franken'), ...unit('yuan', 1, 'yuan renminbi'),
  ...unit('krona', 1, 'krona kronor krone kroner'), ...unit('shekel', 1, 'shekel shekels'), ...unit('rand', 1, 'rand'), ...unit('peso', 1, 'peso pesos'),
  ...unit('₺', 1, 'lira liras'), ...unit('real', 1, 'reais'), ...unit('zloty', 1, 'zloty zlotys'), ...unit('riyal', 1, 'riyal riyals'), ...unit('dirham', 1, 'dirham dirhams'),
  ...unit('year', 1, 'year years yrs jahr jahre jahren ans annee annees ano anos'), ...unit('month', 1, 'month months monat monate monaten mois mes meses'),
  ...unit('week', 1, 'week weeks wks woche wochen semaine semaines semana semanas'), ...unit('day', 1, 'day days tag tage tagen jour jours dia dias'),
  ...unit('minute', 60, 'hour hours hrs stunde stunden heure heures hora horas'), ...unit('minute', 1, 'minute minutes min mins minuten minuto minutos'),
  ...unit('second', 1, 'second seconds secs sekunde sekunden seconde secondes segundos'),
  ...unit('mile', 1, 'mile miles meilen'), ...unit('km', 1, 'km kms kilometer kilometers kilometre kilometres kilometern kilometros'),
  ...unit('foot', 1, 'foot feet ft'), ...unit('metre', 1, 'meter meters metre metres metern metros'), ...unit('inch', 1, 'inch inches'), ...unit('yard', 1, 'yard yards'),
  ...unit('acre', 1, 'acre acres'), ...unit('hectare', 1, 'hectare hectares hektar hectareas'),
  ...unit('pound', 1, 'pound pounds lb lbs'), ...unit('kg', 1, 'kg kgs kilogram kilograms kilo kilos kilogramm'), ...unit('ton', 1, 'ton tons tonne tonnes tonnen toneladas'),
  ...unit('mph', 1, 'mph'), ...unit('degree', 1, 'degree degrees grad degres grados'), ...unit('gmt', 1, 'gmt'),
])

function unit(name: string, factor: number, words: string): [string, readonly [string, number]][] {
  return words.split(' ').map((word) => [word, [name, factor]])
}

/** Units of one dimension measure the same thing: the same figure in another of them is another amount. */
const DIMENSIONS = [
  '$ € £ ¥ ₹ ₽ ₩ ₺ franc yuan krona shekel rand peso real zloty riyal dirham pound',
  'mile km foot metre inch yard', 'acre hectare', 'kg ton pound', 'years month week day',
].map((names) => new Set(names.split(' ')))

/** How two units stand to each other: one unit, rivals that measure the same thing (miles / kilometres), or neither. */
export function compareUnits(a: string, b: string): 'same' | 'rival' | 'unlike' {
  if (a === b || (a === 'pound' && b === '£') || (a === '£' && b === 'pound')) return 'same'
  return DIMENSIONS.some((dimension) => dimension.has(a) && dimension.has(b)) ? 'rival' : 'unlike'
}
