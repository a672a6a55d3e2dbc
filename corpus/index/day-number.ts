const DAY = 86_400_000

/** Days since 1970, from 1 to 65,535 (the year 2149): what fits two bytes. 0 is an unknown day. */
export function dayNumber(date: string | null): number {
  const days = date === null ? NaN : Math.floor(Date.parse(date) / DAY)
  return days >= 1 && days <= 0xffff ? days : 0
}
