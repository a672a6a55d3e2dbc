import { expect, test } from 'vitest'
import { tellingSigns } from '../../../corpus/text/signs'

test.each([
  ['It costs $5, or €4.60, up 3%.', '$€%'],
  ['It was −5 in Lund, -7 in Holm and (–9) in Vik.', '---'],
  ['The ten-year plan of 2010-12 – 5 pages — is A-5.', ''],
  ['Pages > 5 and <3 and > more >> here', '><'],
  ['20° at § 3: 2+2=4', '°§+='],
])('the telling signs of %j: %j', (text, signs) => {
  expect(tellingSigns(text)).toBe(signs)
})
