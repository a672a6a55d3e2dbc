/** Currency, share, degree, arithmetic; a minus only where it is no hyphen or dash, "more" signs only before a number. */
const SIGNS = /[\p{Sc}%‰°§+=×÷±]|[<>≤≥](?=\s?\p{Sc}?\d)|(?<=^|[\s(])[-−–](?=\p{Sc}?\d)/gu

/** The signs of a stretch of text that are no words and yet change what is told, in order: `€%`. $5 and €5, 5 and 5% have equal words. */
export function tellingSigns(text: string): string {
  return (text.match(SIGNS) ?? []).join('').replace(/[−–]/g, '-')
}
