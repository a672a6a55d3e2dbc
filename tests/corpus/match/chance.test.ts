import { describe, expect, it } from 'vitest'
import type { Article } from '../../../corpus/article'
import { Library } from '../../../corpus/library'
import { belief } from '../../../corpus/match/belief'
import { memoryShelf } from '../../../corpus/memory-shelf'
import { chanceOf, measuredChance } from '../../../corpus/match/chance'
import { OTHER_STORY, STORY } from './story'

describe('chance', () => {
  it('expects more to be shared with a heavier sentence', () => {
    const chances = [0, 0.5, 1, 2, 5, 10].map(chanceOf)
    expect(chances).toEqual(chances.toSorted((a, b) => a - b))
  })

  it('believes what was measured, except where a library has nothing like the sentence', () => {
    expect(measuredChance(3, 2.5)).toBe(2.5)
    expect(measuredChance(3, 0)).toBeCloseTo(0.7 * chanceOf(3))
    expect(measuredChance(3, undefined)).toBeLessThan(chanceOf(3))
  })

  it('lets the same evidence count for less where unrelated sentences share as much', () => {
    const evidence = { shared: 2, containment: 0.5, literal: 0.4, run: 3, quotedRun: 0 }
    expect(belief(evidence, 0.7)).toBeGreaterThan(belief(evidence, 2))
  })
})

describe('a sentence that was reworded', () => {
  const article = (id: string, text: string): Article => ({ id, outlet: `${id} Post`, title: '', date: null, url: null, text })
  const page = article('page', [...OTHER_STORY.slice(0, 4), 'For the captain had sent word two times that his depth sounder gave values that could hardly be trusted.', ...OTHER_STORY.slice(4)].join(' '))
  const shown = async (library: Article[]): Promise<string[]> => (await new Library([memoryShelf(library)]).check(page)).report.siblings.filter(({ passages }) => passages.length > 0).map(({ id }) => id)
  const original = article('original', STORY.join(' '))

  it('is found where nothing else in the library comes near it', async () => {
    expect(await shown([original])).toEqual(['original'])
  })

  it('is taken for a familiar phrase where many articles come as near', async () => {
    const familiar = Array.from({ length: 12 }, (_, i) => article(`other-${i}`, `Our sounder of depth showed all values on day ${i}, and the captain who trusted it ${'radioed '.repeat(i % 3)}sent word.`))
    expect(await shown([original, ...familiar])).not.toContain('original')
  })
})
