import { describe, expect, it } from 'vitest'
import { Rarity } from '../../../corpus/index/rarity'
import { align } from '../../../corpus/match/align'
import { makeSubject } from '../../../corpus/match/subject'
import { read } from '../../../corpus/text/reading'
import { readTerms } from '../../../corpus/text/terms'

interface Language {
  name: string
  /** Between sentences. */
  gap: string
  story: [string, string, string]
  /** The last sentence with a few words changed. */
  edited: string
  other: [string, string]
}

const LANGUAGES: Language[] = [
  {
    name: 'German', gap: ' ',
    story: ['Die Fähre „Marder“ lief am Dienstagabend vor Holm mit 212 Reisenden auf eine Sandbank.', 'Drei Inseln schickten Rettungsboote, und niemand wurde verletzt, sagte Dr. Berg von der Küstenwache.', 'Schlepper sollen das Schiff am Donnerstagmorgen bei Hochwasser freiziehen.'],
    edited: 'Schlepper wollen das gestrandete Schiff am Donnerstagmorgen bei Hochwasser freiziehen.',
    other: ['Der Obstverein feiert seine hundertste Ernte mit einem Markt.', 'Kinder pressen Saft an einer hölzernen Maschine.'],
  },
  {
    name: 'French', gap: ' ',
    story: ['Le bac « Martre » s’est échoué mardi soir sur un banc de sable avec 212 passagers à bord.', 'Trois îles ont envoyé des canots de sauvetage et personne n’a été blessé, selon M. Berg.', 'Des remorqueurs tireront le navire jeudi matin à marée haute.'],
    edited: 'Des remorqueurs tireront le bateau échoué jeudi matin à marée haute.',
    other: ['L’association du verger fête sa centième récolte par un marché.', 'Des enfants pressent du jus avec une machine en bois.'],
  },
  {
    name: 'Spanish', gap: ' ',
    story: ['El transbordador «Marta» encalló el martes por la noche en un banco de arena con 212 pasajeros.', '¿Hubo heridos? Nadie resultó herido, dijo el Sr. Berg, de la guardia costera.', 'Los remolcadores intentarán liberar el barco el jueves con la marea alta.'],
    edited: 'Los remolcadores tratarán de liberar el barco varado el jueves con la marea alta.',
    other: ['La asociación del huerto celebra su centésima cosecha con un mercado.', 'Los niños exprimen zumo con una máquina de madera.'],
  },
  {
    name: 'Arabic', gap: ' ',
    story: ['جنحت العبارة مارتن مساء الثلاثاء على كثيب رملي وعلى متنها ٢١٢ راكبا.', 'أرسلت ثلاث جزر قوارب إنقاذ ولم يصب أحد بأذى، بحسب خفر السواحل.', 'ستحاول القاطرات سحب السفينة صباح الخميس عند ارتفاع المد.'],
    edited: 'ستحاول القاطرات سحب السفينة العالقة فجر الخميس عند ارتفاع المد.',
    other: ['تحتفل جمعية البستان بحصادها المئة في السوق.', 'يعصر الأطفال العصير بآلة خشبية قديمة.'],
  },
  {
    name: 'Chinese', gap: '',
    story: ['星期二晚上，载有212名乘客的渡轮在霍尔姆附近的沙洲上搁浅。', '三个岛屿派出了救援船，海岸警卫队说没有人受伤。', '拖船将在星期四早晨涨潮时把渡轮拖离沙洲。'],
    edited: '拖船将在星期四上午涨潮时把搁浅的渡轮拖离沙洲。',
    other: ['果园协会举办集市庆祝第一百次丰收。', '孩子们用木制机器榨果汁。'],
  },
  {
    name: 'Japanese', gap: '',
    story: ['火曜日の夜、乗客212人を乗せたフェリーがホルム沖の砂州に乗り上げた。', '三つの島から救助船が出て、けが人はいなかったと沿岸警備隊は話した。', '引き船は木曜日の朝、満潮の時にフェリーを引き出す予定だ。'],
    edited: '引き船は木曜日の午前、満潮の時に大きなフェリーを引き出す予定だ。',
    other: ['果樹園の組合は百回目の収穫を市場で祝う。', '子どもたちは木の機械で果汁を搾る。'],
  },
]

describe.each(LANGUAGES)('in $name', ({ gap, story, edited, other }) => {
  const rarity = new Rarity()
  for (const text of [story.join(gap), other.join(gap)]) rarity.add(readTerms(read(text).words))
  const shared = (here: string, there: string): string[] => align(makeSubject(read(here), rarity), makeSubject(read(there), rarity)).map((passage) => here.slice(...passage.here))
  const whole = story.join(gap)

  it('sentences end where a reader ends them', () => {
    const { sentences } = read(`${whole}${gap}${other.join(gap)}`)
    expect(sentences.count).toBe(story.length + other.length + (whole.includes('?') ? 1 : 0))
  })

  it('a copied passage is found and bounded in a page on something else', () => {
    expect(shared([other[0], story[0], story[1], other[1]].join(gap), whole)).toEqual([[story[0], story[1]].join(gap)])
  })

  it('a sentence with some words changed is found', () => {
    expect(shared([other[0], edited, other[1]].join(gap), whole)).toEqual([edited])
  })

  it('nothing is found in texts on different things', () => {
    expect(shared(other.join(gap), whole)).toEqual([])
  })
})
