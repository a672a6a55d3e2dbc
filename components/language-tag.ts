/**
 * A page's own language tag where it is well formed. Undefined where it is not, which leaves the attribute away: a wrong one makes
 * screen readers speak gibberish.
 */
export function languageTag(declared: string | null): string | undefined {
  if (!declared) return undefined
  try {
    return Intl.getCanonicalLocales(declared)[0]
  } catch {
    return undefined
  }
}
