import fc from 'fast-check'
import { expect, test } from 'vitest'
import { comparePair } from '../../../corpus/compare-pair'
import { findDetails } from '../../../corpus/details/find-details'
import type { Detail } from '../../../corpus/report'
import { alignTexts, told } from './align-texts'
import { growth } from '../../growth'

/** `kind: words here | words there`, `=` before the kind when it is the same thing. */
function detailsOf(here: string, there: string, dates: [string | null, string | null] = [null, null]): string[] {
  const one = told(here, dates[0])
  const other = told(there, dates[1])
  return findDetails(one, other, alignTexts(one.reading, other.reading)).map(({ kind, here: a, there: b, same }) => `${same ? '=' : ''}${kind}: ${a ? here.slice(...a) : '-'} | ${b ? there.slice(...b) : '-'}`)
}

const NUMBERS: [string, string, string[]][] = [
  ['The blast killed 87 people in the town.', 'The blast killed more than 80 people in the town.', ['number: 87 | more than 80']],
  ['About one thousand workers struck.', 'About 1,000 workers struck.', ['=number: one thousand | 1,000']],
  ['The bridge cost $2.5 million to mend.', 'The bridge cost $2,500,000 to mend.', ['=number: 2.5 million | 2,500,000']],
  ['Sales rose 15 per cent in the spring.', 'Sales rose 15% in the spring.', []],
  ['Sales rose 15 percent in the spring.', 'Sales rose 18 percent in the spring.', ['number: 15 | 18']],
  ['The shares closed at 98 cents on the exchange.', 'The shares closed at 99 cents on the exchange.', ['number: 98 | 99']],
  ['The bid is worth $5 billion to the owners.', 'The bid is worth $5.1 billion to the owners.', ['=number: 5 billion | 5.1 billion']],
  ['The law was passed in 2014 by the senate.', 'The law was passed in 2012 by the senate.', ['number: 2014 | 2012']],
  ['The blast killed no soldiers on Monday.', 'The blast killed five soldiers on Monday.', ['number: no | five']],
  ['The council found no evidence of it.', 'The council found no evidence for it.', []],
  ['The council had no time for seven speakers.', 'The council had time for seven speakers.', []],
  // The same figure in another unit is another amount; another figure in another unit may be converted.
  ['The bid is worth $5 billion to the owners.', 'The bid is worth €5 billion to the owners.', ['number: $5 billion | €5 billion']],
  ['The bid is worth 5 billion dollars to the owners.', 'The bid is worth £5 billion to the owners.', ['number: 5 billion dollars | £5 billion']],
  ['The bid is worth 5 million pounds to the owners.', 'The bid is worth £5 million to the owners.', []],
  ['The bid is worth $5 billion to the owners.', 'The bid is worth €4.6 billion to the owners.', []],
  ['She said "it was a 30 min walk, as I had to rest at every bench" on Friday.', 'She said "it was a 30 minute walk, as I had to rest at every bench" on Friday.', []],
  ['The ferry took 40 mins to the island.', 'The ferry took 45 minutes to the island.', ['number: 40 | 45']],
  ['The ferry sank 12 miles off the coast.', 'The ferry sank 12 kilometres off the coast.', ['number: 12 miles | 12 kilometres']],
  ['The siege went on for three days.', 'The siege went on for three weeks.', ['number: three days | three weeks']],
  // A range that holds the other amount, and the same range said in other words.
  ['He stood in the water for eight to 10 minutes.', 'He stood in the water for eight minutes.', []],
  ['We used to hire 50 or 60 men for the harvest.', 'We used to hire 50-60 men for the harvest.', ['=number: 50 or 60 | 50-60']],
  ['The shop sold 5 cents to 25 cents a share of it.', 'The shop sold 85 cents a share of it.', ['number: 5 cents to 25 | 85']],
  ['The blast killed two dozen people in the town.', 'The blast killed a dozen people in the town.', ['number: two dozen | dozen']],
  ['The fund took in $2 million for the race.', 'The fund took in about $1.7 million for the race.', ['number: 2 million | about $1.7 million']],
  ['They struck on Monday, killing six men and arresting 21 others, it said.', 'They struck on Monday, killing six men and arresting 99 others during raids.', ['number: 21 | 99']],
  // Before and after, a loss and a sale: two facts.
  ['Sales rose to $94 million in the year, it said.', 'Sales rose from the $22 million in the year, it said.', []],
  ['That compared with $318 million in the same month.', 'That compared with a loss of $55 million in the same month.', []],
  // How many others there are hangs on how many were named.
  ['At least seven other towns have signed the treaty.', 'Lund, Holm and at least three other towns have signed the treaty.', []],
  ['The costs would be $92 mn, or $56 mn more than planned.', 'The costs would be $92 million, or $80 million more than planned.', ['=number: 92 mn | 92 million', 'number: 56 mn | 80 million']],
  // Nobody rounds a year.
  ['She was a clerk around 1987 in the valley.', 'She was a clerk around 1990 in the valley.', ['number: around 1987 | around 1990']],
  // An address is no amount, and its words are no names.
  ['See http://news.example/201608/3053/115_50-vs.jpg for the whole list.', 'See http://news.example/201709/3112/116_51-vs.jpg for the whole list.', []],
  // An index moves by points, though the word is left out; what is counted may stand behind several words.
  ['The broad index of the city fell 98.30, or 1.1 percent.', 'The broad index of the city was down 98.32 points.', ['number: 98.30 | 98.32']],
  ['The mill also sold 540 old hand-made oak doors in the spring.', 'The mill sold 310 pine doors during the long and rainy spring of the valley.', ['number: 540 | 310']],
  ['Sales in the valley rose 15%.', 'Sales in the valley rose 18%.', ['number: 15 | 18']],
  // A unit retold in words that are none, between words that correspond.
  ['The strike has shaken the harbour for more than seven periods.', 'The strike has shaken the harbour for more than four months.', ['number: more than seven | more than four']],
  ['The tour of the eleven long stretches in the town hall ended.', 'The tour of the eight years in the town hall ended.', ['number: eleven | eight']],
  ['Ten spells after the fire the mill was sold.', 'Nine months after the fire the mill was sold.', ['number: Ten | Nine']],
  ['The poll found that 51 recent of likely voters are for it.', 'The poll found that 34 percent of likely voters are for it.', ['number: 51 | 34']],
  ['The strike of seven ferries shook the harbour.', 'The strike lasted seven months and shook the harbour.', []],
  ['The strike lasted four months, the owners of the ferries said.', 'The strike took 20 ferries off the lake, the owners said.', []],
  ['Nearly one-third of the ferries run late.', 'Nearly one-seventh of the ferries run late.', ['number: Nearly one-third | Nearly one-seventh']],
  // Another unit, another subject, another time: two facts, no contradiction.
  ['The mill earned $64 million, or 27 cents a share, in the quarter.', 'That was up from the year-ago quarter, when the mill earned $54 million, or 22 cents a share, in the quarter.', []],
  ['The mill employs 40 men.', 'The mill runs 12 hours a day.', []],
  ['The fund earned 27 cents a share in the quarter.', 'In the year-ago quarter the fund took in 22 cents.', []],
  ['The harbour shipped 540,000 crates during 2002.', 'In 2001, the harbour, they say, once shipped as many as 650,000 crates.', []],
  // … but what follows "and" is told of something else.
  ['The guild gave Lind a $4,000 bill of exchange and more than 30 farmers came.', 'The guild gave Lind a $5,000 cheque and more than 30 farmers came.', ['number: 4,000 | 5,000']],
  // Its very slot is filled anew, though the sentence tells the same figure once more.
  ['It did not help: 7 % called it good, and 7 percent called it bad.', 'It did not help: about 6 percent called it good, and 7 percent called it bad.', ['number: 7 | about 6']],
  ['It pays 3 cents lower than planned.', 'It pays 22 cents a share.', []],
]

const DATES: [string, string, string[]][] = [
  ['They agreed on Wednesday to meet again.', 'They agreed on Thursday to meet again.', ['date: Wednesday | Thursday']],
  ['The vote in February was close.', 'The vote in November was close.', ['date: February | November']],
  ['The attack on April 4 was denied.', 'The attack on Apr. 4 was denied.', ['=date: April 4 | Apr. 4']],
  // Its very slot is filled anew, though the day is told once more.
  ['His office called the harbour Thursday to set up the talks, which took place Monday afternoon.', 'His office called the harbour Monday to set up the talks, which took place Monday afternoon.', ['date: Thursday | Monday']],
  // A place is no month.
  ['On March 17, 2015 he went to Mar-a-Lago with the board.', 'On March 17, 2017 he went away with the board.', ['date: March 17, 2015 | March 17, 2017']],
  // One year in both: the month alone tells another day.
  ['The wish for it came from the Harbour Board in July 2017.', 'The wish for it came from the Board of the Harbour in December 2017.', ['date: July 2017 | December 2017']],
  ['They agreed today to meet again.', 'They agreed on Monday to meet again.', []],
  ['On Monday, one soldier was killed by a mine.', 'On Sunday, a young soldier was killed by a mine.', ['date: Monday | Sunday']],
  ['On Monday, one soldier was killed and another was wounded when their convoy was ambushed in the northern valley.', 'On Sunday, a young soldier was killed and another injured in the southern valley when a munitions dump exploded.', ['date: Monday | Sunday']],
  ['A soldier was killed Monday when a mine exploded.', 'On Sunday, a soldier was killed when a mine exploded.', ['date: Monday | Sunday']],
  ['On Sunday, the writer claimed that the governor of the old valley was wrong.', 'The governor of the old valley stepped in it on Friday when he was wrong.', []],
  ['Officials of the valley said Monday the woman was ill.', 'Officials of the valley confirmed Tuesday that the woman was ill.', ['date: Monday | Tuesday']],
  ['A soldier was killed when a mine exploded, the army said Monday.', 'On Sunday, a soldier was killed when a mine exploded.', []],
]

const NAMES: [string, string, string[]][] = [
  ['The United States and Russia on Wednesday agreed.', 'The USA and Russian Federation on Wednesday agreed.', ['=name: United States | USA', '=name: Russia | Russian Federation']],
  ['Putin met Foreign Minister Sergey Lavrov twice.', 'Putin met Foreign Minister Sergei Lavrov twice.', ['=name: Sergey Lavrov | Sergei Lavrov']],
  ['The deal was praised by Delgado at the summit.', 'The deal was praised by Merkel at the summit.', ['name: Delgado | Merkel']],
  ['Lawyers sued the Treasury Department over it.', 'Lawyers sued the Treasury Whitaker over it.', ['name: Treasury Department | Treasury Whitaker']],
  ['The debt has turned on the Republican Okafor.', 'The debt has turned on the Republican Party.', ['name: Republican Okafor | Republican Party']],
  ['The broader Nasdaq index rose on the news.', 'The broader Dow Jones index rose on the news.', ['name: Nasdaq | Dow Jones']],
  ['He praised President Vladimir Putin in Moscow.', 'He praised Putin in Moscow.', []],
  ['It was signed by Prime Minister Ann Brook in Lund.', 'It was signed by Foreign Minister Ann Brook in Lund.', ['name: Prime Minister Ann Brook | Foreign Minister Ann Brook']],
  ['It was signed by the vice president, Ann Brook.', 'It was signed by the president, Ann Brook.', ['name: vice president, Ann Brook | president, Ann Brook']],
  ['It was signed by Vice President Ann Brook in Lund.', 'It was signed by President Brook in Lund.', ['name: Vice President Ann Brook | President Brook']],
  ['It was signed by Secretary of State Ann Brook.', 'It was signed by Secretary of Defense Ann Brook.', ['name: Secretary of State Ann Brook | Secretary of Defense Ann Brook']],
  ['It was signed by Sen. Ann Brook in Lund.', 'It was signed by Senator Brook in Lund.', []],
  ['It was signed by Foreign Minister Ann Brook in Lund.', 'It was signed by Minister Ann Brook in Lund.', []],
  ['The ads were seen across the Keystone State last week.', 'The ads were seen across Pennsylvania last week.', ['=name: Keystone State | Pennsylvania']],
  ['He stays on as a Senior Advisor to the fund.', 'He stays on as a Senior Adviser to the fund.', ['=name: Senior Advisor | Senior Adviser']],
  ['They went up against Tennesse in the final.', 'They went up against Tennessee in the final.', ['=name: Tennesse | Tennessee']],
  ['The court absolved ExxonMobil of all charges.', 'The court absolved Exxon of all charges.', []],
  ['The case against Gruner & Jahr was dropped.', 'The case against G+J was dropped.', ['=name: Gruner & Jahr | G+J']],
  ['"It will go up," the New York Democrat said in Lund.', '"It will go up," Brook said in Lund.', []],
  ['"It will go up," the Republican nominee said in Lund.', '"It will go up," Brook said in Lund.', []],
  ["Trump's Secretary of State Ann Brook said so on Friday.", 'On Friday, U.S. Secretary of State Ann Brook said so.', []],
  ['Iraqi President Ann Brook said so when the long talks ended on Friday.', 'French President Carla Diaz said so when the long talks ended on Friday.', ['name: Iraqi | French', 'name: Ann Brook | Carla Diaz']],
  ['Ann Brook, a spokeswoman for the port, declined to comment.', 'Carla Diaz, a spokeswoman for the city, declined to comment.', ['name: Ann Brook | Carla Diaz']],
  ['Gull Staff Writers Ann Brook and Bo Lind contributed to this story.', 'Gull Staff Writer Carla Diaz contributed to this story.', ['name: Ann Brook | Carla Diaz']],
  ['Gull Writer Ann Brook at the town hall of Lund contributed to this story.', 'Gull Writer Carla Diaz in Holm contributed to this story.', ['name: Ann Brook | Carla Diaz']],
  ['Talks with Moscow went on for days.', 'Talks with Russia went on for days.', []],
  ['Officials of the Federal Bureau of Investigation came.', 'Officials of the FBI came.', ['=name: Federal Bureau of Investigation | FBI']],
]

const TRIVIA: [string, string, string[]][] = [
  ['"We will not go," he said.', '“We will not go”, he said.', []],
  ['The labour party organised a programme of defence.', 'The labor party organized a program of defense.', []],
  ['They do not email the well-known centre.', "They don't e-mail the well known center.", []],
  ['THE TALKS BEGAN LATE.', 'The talks began late.', []],
]

const WORDING: [string, string, string[]][] = [
  ['Trump, who praised Putin throughout the U.S. election campaign, was poised.', 'Trump, who lavishly praised Putin throughout the campaign, was poised.', ['wording: praised | lavishly praised', 'wording: U.S. election campaign | campaign']],
  ['They agreed to work together on an international investigation of the attack.', 'They agreed to work together toward an global investigation of the attack.', ['wording: international | global']],
  ['The council met in the old town hall and voted.', 'The council met in the old town hall, which burnt down after the war, and voted.', ['missing: - | which burnt down after the war']],
  ['The council met, after a long and bitter dispute, and voted.', 'The council met and voted.', ['added: after a long and bitter dispute | -']],
]

/** Folded, these are words of grammar. */
const ACRONYMS: [string, string, string[]][] = [
  ['The minister told us to wait for the talks.', 'The minister told US to wait for the talks.', ['wording: us | US']],
  ['The harbour hired 300 IT workers in the spring.', 'The harbour hired 300 workers in the spring.', ['wording: IT workers | workers']],
  ['US soldiers left the valley on Friday.', 'Swedish soldiers left the valley on Friday.', ['name: US | Swedish']],
]

const QUOTES: [string, string, string[]][] = [
  [
    'He said: "We consider it of utmost importance to prevent the risks of replay of similar action in the future."', 'He said: "We believe it is of principal importance to prevent risks of a repeat of such steps in the future".',
    ['quote: We consider it of utmost importance to prevent the risks of replay of similar action in the future | We believe it is of principal importance to prevent risks of a repeat of such steps in the future'],
  ],
  ['She called it "a prudent defensive measure to reduce the danger" on Friday.', 'She called it "a prudent defensive step to reduce the danger" on Friday.', ['quote: measure | step']],
  ['He is “waiting for the senate to act” now.', 'He is “wait for the senate to act” now.', ['quote: waiting | wait']],
  // … also where the words beside the quotation changed as well.
  ['The farmers have a dislike for "fresh government" over trade.', 'The farmers have a taste for "strong government" over trade.', ['quote: fresh | strong']],
  ['He spent "most of my holidays" caught up in trade.', 'He spent "most of my career" involved in trade.', ['quote: holidays | career']],
  ['The mayor "isn\'t ready to accept a deal that asks so little of us."', 'The mayor, however, "is not willing to accept a deal that asks so little of us."', ['quote: isn\'t ready | is not willing']],
  ['He said "the colour of the sea is grey" again.', 'He said "the color of the sea is gray" again.', []],
  ['He said "I will not resign over this affair" on Friday.', 'He said "I will resign over this affair" on Friday.', ['quote: not resign | resign']],
  ['"We look at all of the new language, and he is pointing out rightly that it is late. We stay calm," she said.', '"We look at all of the new language. And he is pointing out rightly that it is late. We stay calm," she said.', []],
  ['"I do not think that will stand in the way of it," he said.', '"I do not think that\'ll stand in the way of it," he said.', []],
  // Quoting less of a statement, an editor's brackets and dots, and another statement of the same person alter no words.
  ['He said the plan was "a very bad idea for the valley" on Friday.', 'He said the plan was "a very bad idea" on Friday.', []],
  ['"I told Andy [Brook] and my colleagues so," she said.', '"I told Andy and my colleagues so," she said.', []],
  ['"The careful way in which our clerks ... ran this trial is rare," she said.', '"The careful way in which our clerks from the old harbour district ran this trial is rare," she said.', []],
  ['"Our harbour will be open by spring," Ann Brook said in Lund.', '"Nobody asked the council about money," Ann Brook said in Lund.', []],
]

const ATTRIBUTIONS: [string, string, string[]][] = [
  ['The mayor said the bridge was safe.', 'The mayor claimed the bridge was safe.', ['attribution: The mayor said | The mayor claimed']],
  ['Ann Brook said the bridge was safe.', 'Carla Diaz said the bridge was safe.', ['name: Ann Brook | Carla Diaz']],
  ['The mayor said the bridge was safe.', 'The mayor added the bridge was safe.', []],
  ['"It is safe," Ann Brook told reporters.', '"It is safe," said Ann Brook.', []],
  ['Ann Brook (D., N.Y.) said it was safe.', 'Ann Brook said it was safe.', []],
]

const LANGUAGES: [string, string, string[]][] = [
  ['Die Stadt hat nach dem Bericht 2,5 Millionen Einwohner.', 'Die Stadt hat nach dem Bericht 2.500.000 Einwohner.', ['=number: 2,5 Millionen | 2.500.000']],
  ['Le sommet est le 4 avril 2017 dans la capitale.', 'Le sommet est le 5 avril 2017 dans la capitale.', ['date: 4 avril 2017 | 5 avril 2017']],
  ['Bei dem Brand wurden einundzwanzig Menschen verletzt.', 'Bei dem Brand wurden dreiundzwanzig Menschen verletzt.', ['number: einundzwanzig | dreiundzwanzig']],
  ['Bei dem Brand wurden einundzwanzig Menschen verletzt.', 'Bei dem Brand wurden 21 Menschen verletzt.', ['=number: einundzwanzig | 21']],
  ['Die Stadt zahlt rund 2,5 Mrd. Euro für den Bau der Brücke.', 'Die Stadt zahlt rund 2,7 Mrd. Euro für den Bau der Brücke.', ['number: rund 2,5 Mrd | rund 2,7 Mrd']],
  ['Der Vertrag wurde am Montag in der Hauptstadt unterzeichnet.', 'Der Vertrag wurde am Dienstag in der Hauptstadt unterzeichnet.', ['date: Montag | Dienstag']],
  ['Der Bürgermeister hat der Zeitung den Plan gezeigt.', 'Der Bürgermeister hat der Redaktion den Plan gezeigt.', []],
  ['L’incendie a fait quatre-vingts blessés dans la vieille ville.', 'L’incendie a fait quatre-vingt-dix blessés dans la vieille ville.', ['number: quatre-vingts | quatre-vingt-dix']],
  ['La commune a reçu 1 200 lettres pour la gare.', 'La commune a reçu 1.200 lettres pour la gare.', ['=number: 1 200 | 1.200']],
  ['Le sommet est le mardi 3 mars dans la capitale.', 'Le sommet est le mercredi 4 mars dans la capitale.', ['date: mardi 3 mars | mercredi 4 mars']],
  ['El incendio dejó ochenta y cinco heridos en la vieja ciudad.', 'El incendio dejó noventa heridos en la vieja ciudad.', ['number: ochenta y cinco | noventa']],
  ['أصيب ٢١ شخصا في الحريق يوم الاثنين', 'أصيب 25 شخصا في الحريق يوم الثلاثاء', ['date: الاثنين | الثلاثاء', 'number: ٢١ | 25']],
  ['أصيب ٢١ شخصا في الحريق الكبير', 'أصيب 21 شخصا في الحريق الكبير', []],
  ['أصيب خمسة وعشرون شخصا في الحريق الكبير', 'أصيب 25 شخصا في الحريق الكبير', ['=number: خمسة وعشرون | 25']],
  ['أصيب خمسة وعشرون شخصا في الحريق الكبير', 'أصيب سبعة وعشرون شخصا في الحريق الكبير', ['number: خمسة وعشرون | سبعة وعشرون']],
  ['大火造成三十五人受伤,损失2.5亿元。', '大火造成三十八人受伤,损失2.5亿元。', ['number: 三十五 | 三十八人']],
  ['大火造成两万人无家可归。', '大火造成20000人无家可归。', ['=number: 两万人 | 20000']],
  ['会议于2020年3月3日在京举行。', '会议于2020年3月5日在京举行。', ['date: 2020年3月3日 | 2020年3月5日']],
  ['火事で三十五人が負傷した。', '火事で35人が負傷した。', ['=number: 三十五 | 35']],
  ['火事で35人が火曜日に負傷した。', '火事で38人が水曜日に負傷した。', ['date: 火曜日 | 水曜日', 'number: 35 | 38']],
  ['El acuerdo fue firmado el lunes en la capital.', 'El acuerdo fue firmado el martes en la capital.', ['date: lunes | martes']],
]

test.each([...NUMBERS, ...DATES, ...NAMES, ...LANGUAGES])('the facts of: %s / %s', (here, there, details) => {
  const facts = detailsOf(here, there).filter((detail) => /^=?(?:number|date|name):/.test(detail))
  expect(facts.toSorted()).toEqual([...details].toSorted())
})

test.each([...QUOTES, ...ATTRIBUTIONS])('the words and their source in: %s / %s', (here, there, details) => {
  const said = detailsOf(here, there).filter((detail) => /^(?:name|quote|attribution):/.test(detail))
  expect(said.toSorted()).toEqual([...details].toSorted())
})

/** The wordings of two sentences of which one denies what the other affirms. */
function denialsOf(here: string, there: string): string[] {
  const [one, other] = [told(here), told(there)]
  return findDetails(one, other, alignTexts(one.reading, other.reading)).flatMap(({ kind, here: a, there: b, denies }) => (denies && a && b ? [`${kind}: ${here.slice(...a)} | ${there.slice(...b)}`] : []))
}

test.each([
  ['The council did not approve the bridge on Monday.', 'The council approved the bridge on Monday.', 'did not approve | approved'],
  ['The council approved the bridge on Monday.', 'The council never approved the bridge on Monday.', 'approved | never approved'],
  ["The mayor didn't know of the plan for the dam.", 'The mayor knew of the plan for the dam.', "didn't know | knew"],
  ['The mayor said she would go to the talks.', "The mayor said she wouldn't go to the talks.", 'would | wouldn\'t'],
  ['Ships can use the harbour in the winter.', 'Ships cannot use the harbour in the winter.', 'can | cannot'],
  ['The police found no evidence of a crime in the hall.', 'The police found evidence of a crime in the hall.', 'no evidence | evidence'],
  ['The police found no weapon in the old hall.', 'The police found a weapon in the old hall.', 'no | a'],
  ['Nobody was hurt when the ferry ran aground.', 'Somebody was hurt when the ferry ran aground.', 'Nobody | Somebody'],
  ['The ship left the harbour with permission of the mayor.', 'The ship left the harbour without permission of the mayor.', 'with | without'],
  ['It is likely that the harbour will close.', 'It is unlikely that the harbour will close.', 'likely | unlikely'],
  ['The court called the sale of the ferry legal.', 'The court called the sale of the ferry illegal.', 'legal | illegal'],
  ['The bridge has not yet been approved by the council.', 'The bridge has been approved by the council.', 'not yet been | been'],
  ['The party no longer backs the mayor of the town.', 'The party backs the mayor of the town.', 'no longer backs | backs'],
  ['Der Rat hat die alte Brücke nicht genehmigt, sagte er.', 'Der Rat hat die alte Brücke genehmigt, sagte er.', 'nicht genehmigt | genehmigt'],
  ['Der Rat hat nach dem Bericht keinen Plan für die Brücke.', 'Der Rat hat nach dem Bericht einen Plan für die Brücke.', 'keinen | einen'],
  ['Le conseil n’a pas approuvé le pont dans la vieille ville.', 'Le conseil a approuvé le pont dans la vieille ville.', 'n’a pas | a'],
  ['El consejo no aprobó el puente en la ciudad vieja.', 'El consejo aprobó el puente en la ciudad vieja.', 'no aprobó | aprobó'],
])('one denies what the other affirms: %s / %s', (here, there, wording) => {
  expect(denialsOf(here, there)).toEqual([`wording: ${wording}`])
  expect(denialsOf(there, here)).toEqual([`wording: ${wording.split(' | ').toReversed().join(' | ')}`])
})

test.each([
  // Other words make up for it.
  ['The council did not approve the bridge on Monday.', 'The council rejected the bridge on Monday.'],
  ['The mayor denied that he had met the owner of the dam.', 'The mayor said that he had not met the owner of the dam.'],
  ['It is wrong that the mayor sold the dam.', 'The mayor has not sold the dam.'],
  ['The court did not find that the sale was legal.', 'The court found that the sale was illegal.'],
  ['Nobody doubts that the harbour is open.', 'Everybody says that the harbour is open.'],
  // No denial of the same.
  ['The council approved not only the bridge but the dam.', 'The council approved the bridge and the dam.'],
  ['He asked whether or not the bridge was safe.', 'He asked whether the bridge was safe.'],
  ['The council liked the post on Monday.', 'The council liked the posts that were not his own on Monday.'],
  ['The police covered the body in the hall.', 'The police uncovered the body of the king in the hall.'],
  ['The mayor did not say when the dam would open.', 'The mayor did not say why the dam would open.'],
  ['No, first of all the harbour is open.', 'First of all the harbour is open.'],
  ['The mayor did not say so.', 'The mayor didn’t say so.'],
  ['Der Rat hat nicht nur die Brücke genehmigt.', 'Der Rat hat die Brücke genehmigt.'],
])('no denial: %s / %s', (here, there) => {
  expect(denialsOf(here, there)).toEqual([])
  expect(denialsOf(there, here)).toEqual([])
})

test.each([...TRIVIA, ...WORDING, ...ACRONYMS])('all that differs in: %s / %s', (here, there, details) => {
  expect(detailsOf(here, there).toSorted()).toEqual([...details].toSorted())
})

test('a weekday and a date are one day when each article says when it was printed', () => {
  const pair = ['They agreed on Wednesday to meet again.', 'They agreed on April 12 to meet again.'] as const
  expect(detailsOf(...pair, ['2017-04-13', '2017-04-15'])).toEqual(['=date: Wednesday | April 12'])
  expect(detailsOf(...pair, ['2017-04-13', '2017-04-25'])).toEqual(['=date: Wednesday | April 12'])
  expect(detailsOf('They agreed yesterday to meet again.', pair[1], ['2017-04-18', '2017-04-15'])).toEqual(['date: yesterday | April 12'])
})

test('a date that moved along with the day of print belongs to another telling, and so do the numbers beside it', () => {
  const pair = ['The poll was taken on June 11 among 1,014 adults in the valley.', 'The poll was taken on December 16 among 1,035 adults in the valley.'] as const
  expect(detailsOf(...pair, ['2014-06-16', '2014-12-20']).filter((detail) => !detail.startsWith('wording'))).toEqual([])
  expect(detailsOf(...pair, ['2014-12-21', '2014-12-20'])).toContain('date: June 11 | December 16')
  expect(detailsOf('The poll was released on Monday.', 'The poll was released on Wednesday.', ['2014-06-16', '2014-12-20'])).not.toContainEqual(expect.stringMatching(/^date/))
})

test('whose words, and which of them, is told differently', () => {
  const here = 'Fighting and suffering in Syria have gone on "far too long", Presidents Donald Trump and Vladimir Putin agreed in a "very good" telephone conversation.'
  const there = 'The White House readout of the call said Trump and Putin agreed "suffering in Syria has gone on for far too long".'
  const details = detailsOf(here, there)
  expect(details).toContain('quote: far too long | suffering in Syria has gone on for far too long')
  expect(details).toContain('attribution: Presidents Donald Trump and Vladimir Putin agreed | The White House readout of the call said')
})

test('one source that quotes more of itself has changed no words', () => {
  const here = 'Ann Brook, who was long silent, declared after the storm that the harbour and its water "may be at the lowest level ever".'
  const { details } = comparePair(here, '"We may be at the lowest level ever in terms of our harbour water", Ann Brook added on Friday.')
  expect(details.filter(({ kind }) => kind === 'quote')).toEqual([])
  expect(details.filter(({ kind }) => kind === 'attribution')).toHaveLength(1)
})

const ACROSS_MARKS: [string, string, string[]][] = [
  ['Mr Diaz summed it up briefly, saying: "It is clear to all of us that the reign of the dukes is over".', 'But Diaz repeated the new belief of the council that "the reign of the dukes is over".', ['wording: summed it up briefly | repeated the new belief of the council']],
  ['"We may be at the lowest level in terms of our harbour and its trade", Diaz added, echoing older and bitter remarks, on Friday.', '"We may be at the lowest level", Diaz added on Friday.', ['added: in terms of our harbour and its trade | -', 'added: echoing older and bitter remarks | -']],
]

test.each([
  ['Photos of the storm: Brook waits in Lund on March 7 Hide Caption 8 of 24', 'Photos of the storm: Diaz waits in Holm on March 9 Hide Caption 2 of 13'],
  ['WATCH: The storm comes to Lund with 40 ships 02:35', 'WATCH: The storm comes to Holm with 30 ships 01:12'],
  ['Enlarge this image of the harbour Ann Brook /Gull Photos', 'Enlarge this image of the harbour Carla Diaz /Tern Photos'],
  ['Write to Ann Brook at ann.brook@gull.example and to the desk.', 'Write to Carla Diaz at carla.diaz@gull.example and to the desk.'],
  ['To find out more about Ann Brook and read features by other writers, go to the page.', 'To find out more about Carla Diaz and read features by other writers, go to the page.'],
])('lines beside two texts contradict each other in nothing: %s / %s', (here, there) => {
  expect(detailsOf(here, there)).toEqual([])
})

test('a changed copyright, and a changed fact in one caption, are told', () => {
  expect(detailsOf('Copyright 2019 by the Gull of Lund.', 'Copyright 2017 by the Gull of Lund.')).toEqual(['number: 2019 | 2017'])
  expect(detailsOf('The storm drowned 40 cattle. Hide Caption 8 of 24', 'The storm drowned 45 cattle. Hide Caption 8 of 24')).toEqual(['number: 40 | 45'])
})

test('who said it, told in one text alone, is no fact that the other lacks', () => {
  expect(detailsOf('"The harbour will be open to everybody by the spring," Ann Brook told the Gull on Friday.', '"The harbour will be open to everybody by the spring."')).toEqual([])
})

test.each(ACROSS_MARKS)('what differs is not cut through quotation marks: %s / %s', (here, there, details) => {
  expect(detailsOf(here, there).toSorted()).toEqual([...details].toSorted())
})

test('who said the same words, and when, is compared in sentences that do not correspond as well', () => {
  const one = told('Trump, who spent months touting the prospect of warmer ties with Putin, declared after the strikes that the relationship between the USA and Russian Federation "may be at an all-time low".')
  const other = told('"We may be at an all-time low in terms of our relationship with Russia", Trump added, echoing similar comments from Tillerson earlier that day.')
  expect(findDetails(one, other, []).map(({ kind, here, there }) => [kind, here && one.reading.text.slice(...here), there && other.reading.text.slice(...there)])).toEqual([['attribution', 'declared after the strikes', 'Trump added']])
})

test('the signature of another post is no difference', () => {
  const here = told('The ferries never run on time! — Ann Brook (@annbrook) February 5, 2018')
  const there = told('Nobody mends this old road of ours! — Ann Brook (@annbrook) June 7, 2018')
  const signatures = alignTexts(here.reading, there.reading).map((alignment) => ({ ...alignment, sentences: alignment.sentences.slice(1) }))
  expect(signatures[0]?.sentences).toHaveLength(1)
  expect(findDetails(here, there, signatures)).toEqual([])
  const misdated = told('The ferries never run on time! — Ann Brook (@annbrook) June 7, 2018')
  expect(findDetails(here, misdated, alignTexts(here.reading, misdated.reading)).map(({ kind }) => kind)).toEqual(['date'])
})

test('a sentence that was run into a signature is compared with its like', () => {
  const here = '— Ann Brook (@annbrook) July 23, 2018 Mr. Lind, for example, said that owning three boats would be no crime.'
  expect(detailsOf(here, 'Mr. Lind, for example, said that owning four boats would be no crime.')).toContain('number: three | four')
})

test('details come in the order of the page', () => {
  const details = detailsOf('Ann Brook met 12 men on Monday. Then 15 women left the hall on Friday.', 'Ann Brook met 14 men on Sunday. Then 18 women left the hall on Friday.')
  expect(details).toEqual(['number: 12 | 14', 'date: Monday | Sunday', 'number: 15 | 18'])
})

test('a sentence that only one text has between two that correspond is missing or added', () => {
  const here = told('The council met on Monday evening. The mayor was ill all week. It voted for the bridge.')
  const there = told('The council met on Monday evening. It voted for the bridge.')
  const alignments = alignTexts(here.reading, there.reading)
  const pair = alignments[0]?.sentences ?? []
  const first = pair[0]
  if (!first) throw new Error('the first sentences correspond')
  const moved = [{ ...(alignments[0] ?? { here: [0, 0], there: [0, 0] }), sentences: [first, { here: 2, there: 1, words: [[12, 6], [13, 7], [14, 8], [15, 9], [16, 10]] as [number, number][] }] }]
  expect(findDetails(here, there, moved).map(({ kind, here: span }) => [kind, span && here.reading.text.slice(...span)])).toEqual([['added', 'The mayor was ill all week']])
})

const VOCABULARY = 'the The council Monday Tuesday met 12 15 1,000 one thousand $5 million percent of and Brook Ann Diaz U.S. America said claimed " “ ” ( ) , . ! \n\n killed dozens April 4 2014 \u200b \ud83d ñandú 東京 - : 9:30 more than'.split(' ')
const textOf = fc.array(fc.constantFrom(...VOCABULARY), { maxLength: 25 }).map((words) => words.join(' '))

test('on any text it answers, with spans on word borders', () => {
  fc.assert(
    fc.property(fc.oneof(textOf, fc.string({ unit: 'binary', maxLength: 200 })), textOf, (here, there) => {
      const [one, other] = [told(here, '2017-04-12'), told(there)]
      for (const detail of findDetails(one, other, alignTexts(one.reading, other.reading))) {
        for (const [span, { words }] of [[detail.here, one.reading], [detail.there, other.reading]] as const) {
          if (!span) continue
          expect(words.start).toContain(span[0] + (/^[$€£]\s?/.exec(words.text.slice(span[0], span[1]))?.[0].length ?? 0))
          expect(words.end).toContain(span[1])
          expect(span[0]).toBeLessThan(span[1])
        }
        expect(detail.here === null).toBe(detail.kind === 'missing')
        expect(detail.there === null).toBe(detail.kind === 'added')
      }
    }),
    { numRuns: 100 },
  )
})

test('swapping the two texts swaps spans, and missing with added', () => {
  const swapped = ({ kind, here, there, ...rest }: Detail): Detail => ({ kind: kind === 'missing' ? 'added' : kind === 'added' ? 'missing' : kind, here: there, there: here, ...rest })
  const byPlace = (details: Detail[]): string[] => details.map((detail) => JSON.stringify(detail)).toSorted()
  for (const [here, there] of [...NUMBERS, ...DATES, ...NAMES, ...WORDING, ...QUOTES, ...ATTRIBUTIONS]) {
    const [one, other] = [told(here), told(there)]
    const [alignment] = alignTexts(one.reading, other.reading)
    if (!alignment) continue
    const turned = { here: alignment.there, there: alignment.here, sentences: alignment.sentences.map((pair) => ({ here: pair.there, there: pair.here, words: pair.words.map(([i, j]): [number, number] => [j, i]) })) }
    expect(byPlace(findDetails(other, one, [turned]).map(swapped))).toEqual(byPlace(findDetails(one, other, [alignment])))
  }
})

test('identical texts differ in nothing', () => {
  fc.assert(fc.property(textOf, (text) => {
    const [one, other] = [told(text), told(text)]
    const whole = one.reading.sentences
    const sentences = Array.from({ length: whole.count }, (_, s) => ({ here: s, there: s, words: Array.from({ length: (whole.firstWord[s + 1] ?? 0) - (whole.firstWord[s] ?? 0) }, (__, k): [number, number] => [(whole.firstWord[s] ?? 0) + k, (whole.firstWord[s] ?? 0) + k]) }))
    expect(findDetails(one, other, [{ here: [0, text.length], there: [0, text.length], sentences }])).toEqual([])
  }), { numRuns: 100 })
})

test('time grows about linearly with the number of sentences', () => {
  const work = (count: number) => {
    const [one, other] = [told('Ann Brook met 12 men on Monday in the old hall. '.repeat(count)), told('Carla Diaz met 14 men on Sunday in the old hall. '.repeat(count))]
    const alignments = alignTexts(one.reading, other.reading)
    return () => expect(findDetails(one, other, alignments)).toHaveLength(count * 3)
  }
  // Ten times the text: a quadratic step would take a hundred times as long.
  expect(growth(work, { size: 100, times: 10, enough: 40 })).toBeLessThan(40)
})
