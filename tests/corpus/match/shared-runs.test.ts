import { describe, expect, it } from 'vitest'
import { articlesSharingRuns } from '../../../corpus/match/shared-runs'

const hit = (word: number, ...articles: number[]) => ({ word, articles })
const nothing = new Uint8Array(100)

describe('articlesSharingRuns', () => {
  it('names an article with two windows in a row, however they are sampled', () => {
    expect(articlesSharingRuns([hit(10, 1), hit(13, 1), hit(40, 2), hit(44, 2)], nothing, 9)).toEqual([1, 2])
  })

  it('does not name one with single windows far apart: four words of a phrase each', () => {
    expect(articlesSharingRuns([hit(10, 1), hit(15, 1), hit(60, 1)], nothing, 9)).toEqual([])
  })

  it('puts rare runs before those that many articles print', () => {
    expect(articlesSharingRuns([hit(1, 3, 4, 5), hit(4, 3, 4, 5), hit(50, 6), hit(53, 6)], nothing, 2)).toEqual([6, 3])
  })

  it('passes over boilerplate', () => {
    const boilerplate = new Uint8Array(100).fill(1, 0, 30)
    expect(articlesSharingRuns([hit(10, 1), hit(13, 1), hit(40, 2), hit(43, 2)], boilerplate, 9)).toEqual([2])
  })
})
