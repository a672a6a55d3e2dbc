import { describe, expect, test } from 'vitest'
import { type FileKind, savedFile } from '../../../components/take-along/saved-files'
import { largeCheck } from '../fixtures'

/** A passage in both wordings with its links, or the style of a page: no part of a file is longer, so that none keeps its page busy. */
const LONGEST_PART = 4_000

describe('a file of two thousand passages of fifty sources', () => {
  const check = largeCheck()

  test.each<FileKind>(['html', 'passages'])('is made in small parts: %s', (kind) => {
    const { parts } = savedFile(kind, check, check, new Date(0))
    const lengths = [...parts].map((part) => part.length)
    expect(lengths.length).toBeGreaterThan(2_000)
    expect(Math.max(...lengths)).toBeLessThan(LONGEST_PART)
  })

  test.each<FileKind>(['html', 'markdown', 'passages', 'differences', 'annotations'])('is not begun before it is asked for: %s', (kind) => {
    const broken = { ...check, siblings: new Proxy(check.siblings, { get: () => { throw new Error('read too early') } }) }
    const { parts } = savedFile(kind, broken, broken, new Date(0))
    expect(() => [...parts]).toThrow('read too early')
  })
})
