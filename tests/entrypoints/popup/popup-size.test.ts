import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'

/** Bytes, packed as a store packs them: what the popup loads before it can draw. */
const MOST_CODE = 40_000
const MOST_STYLE = 8_000

test.each(['chrome-mv3', 'firefox-mv3'])('the popup of %s stays small', (build) => {
  const read = (file: string) => readFileSync(new URL(`../../../.output/${build}${file}`, import.meta.url))
  const files = [...read('/popup.html').toString().matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, file = '']) => file)
  const packed = (ending: string) => files.filter((file) => file.endsWith(ending)).reduce((sum, file) => sum + gzipSync(read(file)).length, 0)
  expect(packed('.js')).toBeGreaterThan(5_000)
  expect(packed('.js')).toBeLessThan(MOST_CODE)
  expect(packed('.css')).toBeLessThan(MOST_STYLE)
})
