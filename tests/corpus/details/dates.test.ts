import { expect, test } from 'vitest'
import { compareDates, readDates } from '../../../corpus/details/dates'
import { languageOf } from '../../../corpus/details/language'
import { tokensOf } from '../../../corpus/details/tokens'
import { read } from '../../../corpus/text/reading'

function datesOf(text: string, printed: string | null) {
  const reading = read(text)
  return readDates(tokensOf(reading), 0, reading.words.count, printed, languageOf(reading))
}

test.each<[string, string | null, (string | null)[]]>([
  ['They met on Wednesday', '2017-04-14', ['2017-04-12']],
  ['They met on Wednesday', '2017-04-12', ['2017-04-12']],
  ['They met on Wednesday', null, [null]],
  ['yesterday and today', '2017-03-01', ['2017-02-28', '2017-03-01']],
  ['events on April 4 were', '2017-04-12', ['2017-04-04']],
  ['events on Dec. 24 were', '2018-01-03', ['2017-12-24']],
  ['on 4 April 2017 in the north', null, ['2017-04-04']],
  ['date 2017-04-12 Secretary', null, ['2017-04-12']],
  ['am 4. April 2017 in Berlin', null, ['2017-04-04']],
  ['le 4 avril 2017 au nord', null, ['2017-04-04']],
  ['el 4 de abril de 2017 en el norte', null, ['2017-04-04']],
  ['am Dienstag, dem 3. März 2020, in Berlin', null, ['2020-03-03']],
  ['le 1er mai 2020 à Paris', null, ['2020-05-01']],
  ['في يوم الثلاثاء 3 مارس 2020', null, ['2020-03-03']],
  ['会议于2020年3月3日举行', null, ['2020-03-03']],
  ['昨日と火曜日', '2020-03-05', ['2020-03-04', '2020-03-03']],
  ['It sank the day before yesterday and will be raised the day after tomorrow', '2017-03-02', ['2017-02-28', '2017-03-04']],
  ['Das Schiff ist gestern und nicht vorgestern gesunken', '2017-03-02', ['2017-03-01', '2017-02-28']],
  ['Der Rat tagt morgen und übermorgen in der Stadt', '2017-03-02', ['2017-03-03', '2017-03-04']],
  ['Der Rat hat heute morgen, nicht am Morgen des Montag morgen, hier getagt', '2017-03-02', ['2017-03-02', '2017-02-27']],
  ['Le navire a coulé hier, pas avant-hier, dans le port', '2017-03-02', ['2017-03-01', '2017-02-28']],
  ['Le conseil se réunit demain et après-demain dans la ville', '2017-03-02', ['2017-03-03', '2017-03-04']],
  ['El barco se hundió ayer, y no anteayer ni anoche, en el puerto', '2017-03-02', ['2017-03-01', '2017-02-28', '2017-03-01']],
  ['El consejo se reúne mañana por la mañana y pasado mañana en la ciudad', '2017-03-02', ['2017-03-03', '2017-03-04']],
  ['غرقت السفينة أمس في الميناء', '2017-03-02', ['2017-03-01']],
  ['They may march in an august company', '2017-04-12', []],
  ['He told USA Today that', '2017-04-12', []],
])('resolves the dates of "%s" printed on %s', (text, printed, days) => {
  expect(datesOf(text, printed).map(({ resolved }) => resolved)).toEqual(days)
})

test.each<[string, string | null, string, string | null, string]>([
  ['on Monday', null, 'on Tuesday', null, 'different'],
  ['on April 4', null, 'on April 5, 2017', null, 'different'],
  ['in April', null, 'on April 5', null, 'same'],
  ['on Wednesday', '2017-04-13', 'on April 12', '2017-04-15', 'same'],
  ['yesterday', '2017-04-13', 'on Wednesday', '2017-04-15', 'same'],
  ['yesterday', null, 'on Wednesday', null, 'unknown'],
  ['yesterday', '2017-04-13', 'on Sunday', '2017-04-15', 'different'],
])('holds "%s" (%s) against "%s" (%s): %s', (here, printedHere, there, printedThere, relation) => {
  const [a] = datesOf(here, printedHere)
  const [b] = datesOf(there, printedThere)
  expect(a && b && compareDates(a, b)).toBe(relation)
})
