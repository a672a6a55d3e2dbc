/** Whether `YYYY-MM-DD` is a day of the calendar. Some engines take a 30th of February for a day of March, others for none. */
export function isCalendarDay(date: string): boolean {
  const time = /^\d{4}-\d\d-\d\d$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date)
}
