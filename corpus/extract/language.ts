import { firstMeta, type PageFacts } from './page-facts'

/** The language a page declares, as a lower-case BCP 47 tag; null when it declares none that is well formed. */
export function articleLanguage(facts: PageFacts): string | null {
  for (const declared of [facts.language, firstMeta(facts, ['content-language', 'og:locale', 'dc.language', 'language']), facts.claims[0]?.language]) {
    const tag = declared?.trim().replaceAll('_', '-').toLowerCase()
    if (tag && /^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,3}$/.test(tag)) return tag
  }
  return null
}
