import type { ArticleClaims } from '../../../corpus/extract/json-ld'
import type { PageFacts } from '../../../corpus/extract/page-facts'

const NO_CLAIMS: ArticleClaims = { headline: null, publisher: null, datePublished: null, author: null, url: null, language: null, body: null }

/** Facts of a page that says nothing but what is given. */
export function pageFacts({ meta, claims, ...rest }: Partial<Omit<PageFacts, 'meta' | 'claims'>> & { meta?: Record<string, string>; claims?: Partial<ArticleClaims>[] }): PageFacts {
  return {
    canonical: null,
    title: '',
    headings: [],
    times: [],
    authors: [],
    language: null,
    ...rest,
    meta: new Map(Object.entries(meta ?? {}).map(([key, content]) => [key, [content]])),
    claims: (claims ?? []).map((claim) => ({ ...NO_CLAIMS, ...claim })),
  }
}
