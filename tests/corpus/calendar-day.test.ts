import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isCalendarDay } from '../../corpus/calendar-day'

describe('isCalendarDay', () => {
  it.each(['2024-02-29', '2000-02-29', '1999-12-31', '0001-01-01'])('takes %s', (date) => {
    expect(isCalendarDay(date)).toBe(true)
  })

  it.each(['2023-02-29', '1900-02-29', '2024-02-30', '2024-04-31', '2024-13-01', '2024-00-10', '2024-01-00', '2024-1-1', '20240101', '2024-01-01T10:00', '', ' 2024-01-01'])('refuses %j', (date) => {
    expect(isCalendarDay(date)).toBe(false)
  })

  it('takes every day that a clock can show', () => {
    fc.assert(fc.property(fc.date({ min: new Date('0000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }), (moment) => {
      expect(isCalendarDay(moment.toISOString().slice(0, 10))).toBe(true)
    }))
  })
})
