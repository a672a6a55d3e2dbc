import { describe, expect, it } from 'vitest'
import { isStockLine } from '../../../corpus/text/stock-lines'

describe('isStockLine', () => {
  it.each([
    'Photo: Jane Doe/Reuters', '(Jane Doe/AP)', 'Advertisement', 'Enlarge this image toggle caption Jane Doe/Getty Images', 'Sign up for our daily newsletter',
    'Copyright © 2019 The Example Times, LLC', 'The Associated Press contributed to this report', 'Follow Jane Doe on Twitter', 'All rights reserved',
    'Jane Doe is a professor of history at Example University', 'The opinions expressed in this commentary are solely those of the author',
  ])('knows “%s”', (line) => {
    expect(isStockLine(line)).toBe(true)
  })

  it.each([
    'More than 80 people were killed in the attack', 'She told Reuters that the talks had failed', 'The newspaper sold more copies in 2019 than ever',
    'Putin is a leader who rarely backs down', 'He will sign up to the agreement on Monday', 'The image of the dead children moved him to act',
  ])('lets “%s” be news', (line) => {
    expect(isStockLine(line)).toBe(false)
  })
})
