/** Names of days and months in English, German, French and Spanish, keys folded, with their common abbreviations. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  [
    'sunday sundays sonntag dimanche domingo',
    'monday mondays montag lundi lunes',
    'tuesday tuesdays tue tues dienstag mardi martes',
    'wednesday wednesdays wed mittwoch mercredi miercoles',
    'thursday thursdays thu thur thurs donnerstag jeudi jueves',
    'friday fridays fri freitag vendredi viernes',
    'saturday saturdays samstag sonnabend samedi sabado',
  ].flatMap((names, day) => names.split(' ').map((name): [string, number] => [name, day])),
)

export const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    'january jan januar janvier enero', 'february feb februar fevrier febrero', 'march mar marz mars marzo', 'april apr avril abril',
    'may mai mayo', 'june jun juni juin junio', 'july jul juli juillet julio', 'august aug aout agosto',
    'september sept sep septembre septiembre', 'october oct oktober octobre octubre', 'november nov novembre noviembre',
    'december dec dezember decembre diciembre',
  ].flatMap((names, month) => names.split(' ').map((name): [string, number] => [name, month + 1])),
)

/** Days counted from the day of print. */
export const RELATIVE_DAYS: ReadonlyMap<string, number> = new Map(Object.entries({
  today: 0, yesterday: -1, tomorrow: 1, tonight: 0, heute: 0, gestern: -1, hoy: 0, ayer: -1,
}))
