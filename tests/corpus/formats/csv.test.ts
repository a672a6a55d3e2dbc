import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csv } from '../../../corpus/formats/csv'
import { readCsv } from './read-csv'

const whole = (parts: Iterable<string>) => [...parts].join('')

describe('csv', () => {
  it('ends every line with CR LF and leaves unknown cells empty', () => {
    expect(whole(csv([['a', 'b'], [1, null], [true, '']]))).toBe('"a","b"\r\n1,\r\ntrue,""\r\n')
  })

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', ' =1', '＝1', '＠x', "=cmd|' /C calc'!A0"])('does not let %j be a formula', (text) => {
    expect(readCsv(whole(csv([[text]])))).toEqual([[`'${text}`]])
  })

  it('leaves figures and ordinary texts as they are', () => {
    expect(readCsv(whole(csv([['87', '“-”', 'a=b', "'so"]])))).toEqual([['87', '“-”', 'a=b', "'so"]])
  })

  it('gives back whatever a text holds', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '"', ',', '\r', '\n', ' ', ';', 'é', "'") }).map((words) => `a${words}`)
    const rows = fc.array(fc.array(text, { minLength: 1, maxLength: 4 }), { maxLength: 5 })
    fc.assert(
      fc.property(rows, (written) => {
        expect(readCsv(whole(csv(written)))).toEqual(written)
      }),
    )
  })
})
