import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'

/** Bytes, packed as a store packs them: what the popup loads before it is shown, and before it can draw an answer. */
const MOST_BEFORE_FRAME = { code: 3_000, style: 6_000 }
const MOST_CODE = 40_000
const MOST_STYLE = 8_000
/** Files: each is looked for by the browser's own main thread, between a click and its answer. */
const MOST_FILES = { frame: 5, answer: 8 }

describe.each(['chrome-mv3', 'firefox-mv3'])('the popup of %s', (build) => {
  const read = (file: string) => readFileSync(new URL(`../../../.output/${build}${file}`, import.meta.url))
  const named = (file: string, pattern: RegExp) => [...read(file).toString().matchAll(pattern)].map(([, name = '']) => name)
  const packed = (files: Iterable<string>, ending: string) => [...files].filter((file) => file.endsWith(ending)).reduce((sum, file) => sum + gzipSync(read(file)).length, 0)

  /** What the page names, and all that is imported from there on without being asked for. */
  const frame = named('/popup.html', /(?:src|href)="(\/[^"]+)"/g)
  const entry = frame.find((file) => file.startsWith('/chunks/popup-')) ?? ''
  const answer = [...new Set([...frame, ...named(entry, /"((?:chunks|assets)\/[^"]+)"/g).map((file) => `/${file}`)])]

  test('is shown before our code is there', () => {
    expect(packed(frame, '.js')).toBeLessThan(MOST_BEFORE_FRAME.code)
    expect(packed(frame, '.css')).toBeLessThan(MOST_BEFORE_FRAME.style)
  })

  test('comes in few files', () => {
    expect(frame.length).toBeGreaterThan(2)
    expect(frame.length).toBeLessThanOrEqual(MOST_FILES.frame)
    expect(answer.length).toBeLessThanOrEqual(MOST_FILES.answer)
  })

  test('stays small', () => {
    expect(answer.some((file) => file.startsWith('/chunks/open-popup-'))).toBe(true)
    expect(packed(answer, '.js')).toBeGreaterThan(5_000)
    expect(packed(answer, '.js')).toBeLessThan(MOST_CODE)
    expect(packed(answer, '.css')).toBeLessThan(MOST_STYLE)
  })
})
