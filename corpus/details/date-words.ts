import { foldWord } from '../text/fold'

/** Names of days and months in English, German, French, Spanish and Arabic, keys folded, with their common abbreviations. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  [
    'sunday sundays sonntag dimanche domingo الأحد',
    'monday mondays montag lundi lunes الاثنين الإثنين',
    'tuesday tuesdays tue tues dienstag mardi martes الثلاثاء',
    'wednesday wednesdays wed mittwoch mercredi miercoles الأربعاء',
    'thursday thursdays thu thur thurs donnerstag jeudi jueves الخميس',
    'friday fridays fri freitag vendredi viernes الجمعة',
    'saturday saturdays samstag sonnabend samedi sabado السبت',
  ].flatMap((names, day) => names.split(' ').map((name): [string, number] => [foldWord(name), day])),
)

export const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    'january jan januar janvier enero يناير', 'february feb februar fevrier febrero فبراير شباط', 'march mar marz mars marzo مارس آذار', 'april apr avril abril أبريل إبريل نيسان',
    'may mai mayo مايو أيار', 'june jun juni juin junio يونيو حزيران', 'july jul juli juillet julio يوليو تموز', 'august aug aout agosto أغسطس آب',
    'september sept sep septembre septiembre سبتمبر أيلول', 'october oct oktober octobre octubre أكتوبر', 'november nov novembre noviembre نوفمبر',
    'december dec dezember decembre diciembre ديسمبر',
  ].flatMap((names, month) => names.split(' ').map((name): [string, number] => [foldWord(name), month + 1])),
)
