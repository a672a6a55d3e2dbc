import { expect, test } from 'vitest'
import { languageOf } from '../../../corpus/details/language'
import { parseDigits } from '../../../corpus/details/digits'
import { readNumbers } from '../../../corpus/details/numbers'
import { tokensOf } from '../../../corpus/details/tokens'
import { read } from '../../../corpus/text/reading'

function numbersOf(text: string): string[] {
  const reading = read(text)
  return readNumbers(tokensOf(reading), 0, reading.words.count, new Set(), languageOf(reading)).map(({ low, high, measure, qualifier, vague }) => {
    const value = Math.abs(low - high) < 1e-9 ? `${Math.round(low * 1e6) / 1e6}` : `${low}..${high}`
    return [qualifier === 'exact' ? '' : qualifier, vague ? 'vague' : value, measure.unit].filter(Boolean).join(' ')
  })
}

test.each<[string, string[]]>([
  ['أصيب خمسة أشخاص في الحريق', ['5']],
  ['أصيب خمسة عشر شخصا وثلاث عشرة امرأة', ['15', '13']],
  ['أصيب خمسة وعشرون شخصا في الحريق', ['25']],
  ['أصيب مئة وخمسة وعشرون شخصا في الحريق', ['125']],
  ['أصيب مائة وثلاثة عشر شخصا في الحريق', ['113']],
  ['شارك ثلاثة آلاف ومئتان وخمسون عاملا', ['3250']],
  ['شارك ألف ومئة عامل وألفا طالب', ['1100', '2000']],
  ['شارك خمسة وعشرون ألفا من العمال', ['25000']],
  ['كلف الجسر مليونين وثلاثمئة ألف دولار', ['2300000 $']],
  ['قال شخص واحد إن أحد الجسور مغلق', []],
  ['The fund lost $2.5 million in March', ['2500000 $']],
  ['The fund lost $2,500,000 then', ['2500000 $']],
  ['The fund lost $2.5m then', ['2500000 $']],
  ['Some one thousand people came', ['about 1000']],
  ['Twenty-five houses burnt down', ['25']],
  ['one hundred and twenty ships', ['120']],
  ['More than 80 people were killed', ['over 80']],
  ['at least 12 died', ['over 12']],
  ['up to 300 jobs', ['under 300']],
  ['nearly 9 million voters', ['about 9000000']],
  ['rose 4.6 percent, or 4.6% or 4.6 per cent', ['4.6 percent', '4.6 percent', '4.6 percent']],
  ["paid 1'000 crowns for 2’500’000 bricks", ['1000', '2500000']],
  ['two and a half million crowns in two and a half hours', ['2500000', '150 minute']],
  ["songs of the '90s, the 1990s and the '20s", ['1990 decade', '1990 decade', '20 decade']],
  ['sold for 98 cents', ['0.98 $']],
  ['for €40 or 40 euros', ['40 €', '40 €']],
  ['the 26th of them', ['26 ordinal']],
  ['between 100,000 and 240,000 Americans', ['100000..240000']],
  ['a council of 20 to 25 members', ['20..25']],
  ['won 47-15 on Friday', ['47..15 score']],
  ['at 9:30 a.m. and 9:30 p.m.', ['570 time', '1290 time']],
  ['dozens of houses', ['about vague']],
  ['a dozen, two dozen, half a dozen and a half-dozen eggs', ['12', '24', '6', '6']],
  ['killed scores', ['about vague']],
  ['She scores well', []],
  ['two-thirds of it', ['0.666667 share']],
  ['the election of 2016', ['2016 year']],
  ['No one spoke, one of them left', []],
  ['on I-270 with COVID-19', []],
  ['Al Larsen, 31, of Fort Worth', ['31 age']],
  ['a 37-year-old man', ['37 age']],
  ['from $48,875 to $47,978', ['48875 $', '47978 $']],
  ['Die Stadt hat 1.766.600 Einwohner und nicht 2,5 Millionen', ['1766600', '2500000']],
  ['La ville compte 2,5 millions dans les rues', ['2500000']],
  ['Die Stadt zahlt mehr als zweitausend Euro und rund zwei Drittel der Kosten', ['over 2000 €', 'about 0.666667 share']],
  ['Der Hof hat dreihundertfünf Kühe, und die Stadt hat eine Brücke mit hunderttausend Steinen', ['305', '100000']],
  ['Il a payé trois cents euros et soixante-dix mille francs pour une maison', ['300 €', '70000 franc']],
  ['La gare est à quinze pour cent et à vingt et un kilomètres', ['15 percent', '21 km']],
  ['El pueblo pagó 2,5 millones de euros por ciento veinte casas y doscientos mil ladrillos, el 15 por ciento', ['2500000 €', '120', '200000', '15 percent']],
  ['بلغت الخسائر 2.5 مليون دولار بنسبة 15 في المئة', ['2500000 $', '15 percent']],
  ['约1200人受伤,损失2.5亿元,占15%', ['about 1200', '250000000 yuan', '15 percent']],
  ['損害は2億5000万円、15パーセント', ['250000000 ¥', '15 percent']],
  ['一些四川人说统一了', []],
])('reads the numbers of "%s"', (text, numbers) => {
  expect(numbersOf(text)).toEqual(numbers)
})

test.each<[string, boolean, number]>([
  ['1,766.60', false, 1766.6],
  ['1.766,60', false, 1766.6],
  ['1,000', false, 1000],
  ['1.000', false, 1],
  ['1.000', true, 1000],
  ['1,5', false, 1.5],
  ['1,000,000', false, 1e6],
])('reads %s with decimal comma %s as %d', (digits, comma, value) => {
  expect(parseDigits(digits, comma).value).toBeCloseTo(value, 9)
})
