import { describe, expect, it } from 'vitest'
import type { Article } from '../../../corpus/article'
import { Library } from '../../../corpus/library'
import { memoryShelf } from '../../../corpus/memory-shelf'
import { asText, OTHER_STORY, STORY } from './story'

const article = (id: string, text: string, more: Partial<Article> = {}): Article => ({ id, outlet: `${id} Post`, title: '', date: '2024-03-06', url: null, text, ...more })

/** Something somebody said in public, and reports on other matters of other months that quote it. */
const SAID = 'Nobody who has seen a winter on these islands would ever call our harbour a calm one'
const report = (id: string, month: number, sentences: string[], quotation = `“${SAID},” the mayor once said.`): Article =>
  article(id, `${asText(sentences)} ${quotation}`, { date: `2023-0${month}-11` })
const reports = (count: number, quotation?: string): Article[] => Array.from({ length: count }, (_, i) => report(`report-${i}`, i + 1, STORY.slice(2 * i, 2 * i + 2), quotation))
const page = article('page', `${asText(OTHER_STORY)} “${SAID},” the mayor told a meeting.`)
const siblings = async (articles: Article[]) => (await new Library([memoryShelf(articles)]).check(page)).report.siblings
const shown = async (articles: Article[]): Promise<string[]> => (await siblings(articles)).map(({ id }) => id)

describe('an article on another story that shares only a quotation with the page', () => {
  it('is shown when nobody else prints the quotation', async () => {
    expect(await shown(reports(1))).toEqual(['report-0'])
  })

  it('is not shown when many quote it', async () => {
    expect(await shown(reports(3))).toEqual([])
  })

  it('is not shown either when it sets the words without marks, as tweets are', async () => {
    expect(await shown(reports(3, `${SAID}.`))).toEqual([])
  })

  it('is not counted among those that quote it when it is the page itself', async () => {
    expect(await shown([page, ...reports(1)])).toEqual(['report-0'])
  })

  it('is shown when the words were altered: that is what a reader must see', async () => {
    const altered = report('altered', 5, STORY.slice(8), '“Nobody who has seen a summer on these islands would call our harbour a safe or quiet one,” the mayor once said.')
    expect(await shown([...reports(3), altered])).toEqual(['altered'])
  })

  it('is shown when it prints more than the quotation', async () => {
    const more = report('more', 5, [...STORY.slice(8), OTHER_STORY[4]!])
    expect(await shown([...reports(3), more])).toEqual(['more'])
  })

  it('is shown when it tells the same story', async () => {
    const same = article('same', `The orchard association of Lindau celebrates a hundredth harvest; growers, a botanist and a carpenter with his wooden juice machine come to the market. Blossoms had been destroyed by frost. “${SAID},” the mayor said.`)
    const [sibling] = await siblings([...reports(2), same])
    expect(sibling).toMatchObject({ id: 'same', passages: expect.arrayContaining([expect.objectContaining({ quote: true })]) })
  })
})
