/** The day `YYYY-MM-DD` of a moment (ISO 8601), where the reader is. */
export function localDay(moment: string): string {
  const time = new Date(moment)
  return new Date(time.getTime() - time.getTimezoneOffset() * 60_000).toISOString().slice(0, 10)
}
