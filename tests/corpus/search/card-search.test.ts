import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CardSearch } from '../../../corpus/search/card-search'
import { searchTerms } from '../../../corpus/search/search-terms'
import { growth } from '../../growth'

const card = (title: string, outlet = 'Gull', date: string | null = null, lead = '') => ({ title, outlet, date, lead })

function searchOver(...cards: ReturnType<typeof card>[]): CardSearch {
  const search = new CardSearch()
  cards.forEach((each, i) => search.add(i + 1, each))
  return search
}

describe('a typed search', () => {
  const search = searchOver(
    card('Harbour reopens after nine days', 'Morning Example', '2026-11-02', 'Ships had waited in the bay.'),
    card('Ships sail again', 'Evening Example', '2026-11-03', 'The harbour was closed.'),
    card('Größere Häfen in Türkiye', 'Küstenblatt', '2025-01-30'),
    card('Порт снова открыт', 'Север'),
    card('港口重新开放', '晨报'),
  )
  it.each<[string, number[] | null]>([
    ['harbour', [1, 2]],
    ['HARBOUR ships', [1, 2]],
    ['harb', [1, 2]],
    ['ha', []],
    ['harb ships', []],
    ['ships harb', [1, 2]],
    ['evening', [2]],
    ['harbor', [1, 2]],
    ['2026-11', [2, 1]],
    ['2026-11-02', [1]],
    ['grossere', [3]],
    ['hafen turkiye', [3]],
    ['häfen', [3]],
    ['порт', [4]],
    ['港口', [5]],
    ['nobody', []],
    ['', null],
    ['  “—” ', null],
  ])('for %j finds %j', (query, keys) => {
    const found = search.search(query)
    expect(found && (keys?.length === 2 && query !== '2026-11' ? found.toSorted() : found)).toEqual(keys)
  })

  it('puts a title before a lead', () => {
    expect(searchOver(card('Other news', 'Gull', null, 'The harbour reopens.'), card('Harbour')).search('harbour')).toEqual([2, 1])
  })

  it('finds no more what was taken out, and takes out what is not there without a word', () => {
    const two = searchOver(card('Harbour'), card('Harbour'))
    for (const key of [1, 1, 99]) two.remove(key)
    expect(two.search('harbour')).toEqual([2])
  })

  it('finds whatever was put in by any whole word of its title, as a slow search does', () => {
    const word = fc.stringMatching(/^[a-zäéñ]{1,6}$/)
    fc.assert(
      fc.property(fc.array(fc.array(word, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 12 }), fc.nat(), (titles, pick) => {
        const wanted = titles[pick % titles.length]?.[0] ?? ''
        const [term = ''] = searchTerms(wanted)
        const fits = (each: string) => (term.length >= 3 ? (searchTerms(each)[0] ?? '').startsWith(term) : searchTerms(each)[0] === term)
        const slow = titles.flatMap((words, i) => (words.some(fits) ? [i + 1] : []))
        expect(searchOver(...titles.map((words) => card(words.join(' '), ''))).search(wanted)?.toSorted()).toEqual(slow.toSorted())
      }),
    )
  })
})

describe('search terms', () => {
  it.each([
    ['The U.S. agreed', ['the', 'u', 's', 'agreed']],
    ['2026-11-02 and 2026-11', ['2026-11-02', 'and', '2026-11']],
    ['Ça va, Türkiye?', ['ca', 'va', 'turkiye']],
    ['ﬁn', ['fin']],
    ['東京 and 서울', ['東', '京', 'and', '서울'.normalize('NFKD')]],
    ['a'.repeat(99), ['a'.repeat(40)]],
    ['', []],
  ])('of %j are %j', (text, terms) => {
    expect(searchTerms(text)).toEqual(terms)
  })

  it('of twice as many accents over one letter cost twice as much', () => {
    const work = (size: number) => () => void searchTerms(`a${'\u0301'.repeat(size)}`)
    expect(growth(work, { size: 50_000, times: 4, enough: 6 })).toBeLessThan(10)
  })
})
