import { describe, expect, it } from 'vitest'
import type { Article } from '../../corpus/article'
import { Library } from '../../corpus/library'
import { memoryShelf } from '../../corpus/memory-shelf'
import { PLAIN } from '../../corpus/report-style'
import { asText, OTHER_STORY, STORY } from './match/story'

const article = (id: string, text: string, more: Partial<Article> = {}): Article => ({ id, outlet: '', title: '', date: null, url: null, text, ...more })
const original = article('original', asText(STORY), { outlet: 'Gull', title: 'Ferry aground off Holm', date: '2024-03-06', url: 'https://gull.example/ferry' })
const unrelated = article('unrelated', asText(OTHER_STORY), { outlet: 'Tern', date: '2024-03-06' })

const check = async (articles: Article[], page: Article) => (await new Library([memoryShelf(articles)]).check(page)).report

describe('a library', () => {
  it('says who printed a passage, with the share of the page and of the other article', async () => {
    const report = await check([original, unrelated], article('page', asText([...OTHER_STORY.slice(0, 2), ...STORY.slice(0, 6)])))
    expect(report.searched).toEqual({ articles: 2, complete: true })
    expect(report.siblings.map(({ id }) => id)).toEqual(['original', 'unrelated'])
    expect(report.siblings[0]).toMatchObject({ outlet: 'Gull', title: 'Ferry aground off Holm', date: '2024-03-06', url: 'https://gull.example/ferry' })
    expect(report.siblings[0]!.sharedHere).toBeCloseTo(0.79, 1)
    expect(report.siblings[0]!.sharedThere).toBeCloseTo(0.58, 1)
  })

  it.each([
    ['the same id', { id: 'original' }],
    ['the same address', { url: 'https://gull.example/ferry' }],
    ['the same text', { text: asText(STORY) }],
  ])('does not take a page for its own sibling: %s', async (_, same) => {
    const page = { ...article('page', asText(STORY.slice(0, 8))), ...same }
    expect((await check([original, unrelated], page)).siblings).toEqual([])
  })

  it('shows an article that tells the same story in its own words, without passages', async () => {
    const told = article('told', 'Passengers of the ferry Marten were brought ashore near Holm after the vessel hit a sandbank. The coast guard sent boats. The hospital in Vesterby looked after eleven people. Tugs are expected on Thursday.', { date: '2024-03-07' })
    const [sibling] = (await check([original, unrelated], told)).siblings
    expect(sibling).toMatchObject({ id: 'original', passages: [], details: [] })
  })

  it('does not take two stories of other weeks for one', async () => {
    const told = article('told', 'Passengers of the ferry Marten were brought ashore near Holm after the vessel hit a sandbank. The coast guard sent boats. The hospital in Vesterby looked after eleven people. Tugs are expected on Thursday.', { date: '2024-06-07' })
    expect((await check([original, unrelated], told)).siblings).toEqual([])
  })

  it('does not show what an outlet prints under each of its articles', async () => {
    const footer = 'The Gull has told the islands what happens since 1871 and lives by the support of its readers alone.'
    const gulls = [0, 1, 2, 3].map((i) => article(`gull-${i}`, `${OTHER_STORY[i]}\n\n${footer}`, { outlet: 'Gull' }))
    expect((await check([...gulls, original], article('page', `${STORY[3]}\n\n${footer}`))).siblings.map(({ id }) => id)).toEqual(['original'])
  })

  it.each([
    ['beside a passage of another outlet, marked as such', 'Tern', STORY.slice(3, 6), ['Gull: verbatim', 'Gull: verbatim, furniture']],
    ['not on a page of the same outlet', 'The Gull', STORY.slice(3, 6), ['Gull: verbatim']],
    ['not on a page that names no outlet', '', STORY.slice(3, 6), ['Gull: verbatim']],
  ])('shows boilerplate that stands alone %s', async (_, outlet, taken, passages) => {
    const footer = 'Sign up for the daily newsletter of the Gull.'
    const gull = article('gull', `${asText(STORY)}\n\n${footer}`, { outlet: 'Gull' })
    const page = article('page', `${footer}\n\n${asText(OTHER_STORY.slice(0, 4))}\n\n${asText(taken)}\n\n${asText(OTHER_STORY.slice(4))}`, { outlet })
    const { siblings } = await check([gull], page)
    expect(siblings.flatMap((sibling) => sibling.passages.map(({ kind, furniture }) => `${sibling.outlet}: ${kind}${furniture ? ', furniture' : ''}`)).toSorted()).toEqual(passages)
  })

  it('answers for an empty library, an empty page and a page of one word', async () => {
    expect(await check([], original)).toEqual({ id: 'original', searched: { articles: 0, complete: true }, siblings: [], facts: [] })
    for (const text of ['', 'Ferry']) expect((await check([original], article('page', text))).siblings).toEqual([])
  })

  it('gives the same report twice', async () => {
    const library = new Library([memoryShelf([original, unrelated])])
    const page = article('page', asText(STORY.slice(2, 9)))
    expect(await library.check(page)).toEqual(await library.check(page))
  })
})

describe('a check that gives way', () => {
  const reprints = STORY.map((_, i) => article(`reprint-${i}`, asText(STORY.slice(i, i + 3)), { outlet: `Gull ${i}` }))
  const pages = [article('page', asText(STORY)), article('other', asText([...OTHER_STORY, ...STORY.slice(4)]))]
  const inTurn = () => new Promise<void>((resolve) => { setImmediate(resolve) })

  it('says the same as one that does not, and so does another that works in its pauses', async () => {
    const alone = await Promise.all(pages.map((page) => new Library([memoryShelf([...reprints, unrelated])]).check(page)))
    const library = new Library([memoryShelf([...reprints, unrelated])])
    expect(await Promise.all(pages.map((page) => library.check(page, PLAIN, inTurn)))).toEqual(alone)
  })

  it('pauses for each article when it is read, when it is aligned and when it is shown', async () => {
    let pauses = 0
    const { siblings } = (await new Library([memoryShelf(reprints)]).check(pages[0]!, PLAIN, () => Promise.resolve(void pauses++))).report
    expect(siblings).toHaveLength(reprints.length)
    expect(pauses).toBeGreaterThanOrEqual(3 * reprints.length)
  })

  it('ends with what a pause throws, and the next one is whole', async () => {
    const library = new Library([memoryShelf(reprints)])
    const whole = await library.check(pages[0]!)
    for (const pauses of [0, 3, 20]) {
      let left = pauses
      const leave = () => (left-- > 0 ? Promise.resolve() : Promise.reject(new Error('left')))
      await expect(new Library([memoryShelf(reprints)]).check(pages[0]!, PLAIN, leave)).rejects.toThrow('left')
      left = pauses
      await expect(library.check(pages[0]!, PLAIN, leave)).rejects.toThrow('left')
      expect(await library.check(pages[0]!)).toEqual(whole)
    }
  })
})
