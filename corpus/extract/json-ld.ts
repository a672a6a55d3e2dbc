import * as v from 'valibot'

/** What one JSON-LD object claims of an article; a claim of the wrong type counts as not made. */
export interface ArticleClaims {
  headline: string | null
  publisher: string | null
  datePublished: string | null
  author: string | null
  url: string | null
  language: string | null
  body: string | null
}

const MAX_OBJECTS = 2_000

const text = v.fallback(v.nullable(v.pipe(v.string(), v.trim(), v.nonEmpty())), null)
const claim = v.optional(text, null)
const named = v.pipe(
  v.union([v.pipe(v.string(), v.nonEmpty()), v.pipe(v.object({ name: v.pipe(v.string(), v.nonEmpty()) }), v.transform(({ name }) => name))]),
  v.trim(),
)
const names = v.pipe(
  v.union([v.pipe(named, v.transform((name) => [name])), v.pipe(v.array(v.fallback(v.nullable(named), null)), v.maxLength(50))]),
  v.transform((list) => [...new Set(list.filter((name) => name !== null))].join(', ') || null),
)
const namedClaim = v.optional(v.fallback(v.nullable(names), null), null)

const ArticleSchema = v.pipe(
  v.object({
    '@type': v.union([v.string(), v.array(v.string())]),
    headline: claim,
    name: claim,
    publisher: namedClaim,
    datePublished: claim,
    author: namedClaim,
    url: claim,
    inLanguage: claim,
    articleBody: claim,
  }),
  v.check((object) => [object['@type']].flat().some((type) => /(?:Article|BlogPosting|LiveBlogPosting|Report)$/.test(type))),
  v.transform(
    (object): ArticleClaims => ({
      headline: object.headline ?? object.name,
      publisher: object.publisher,
      datePublished: object.datePublished,
      author: object.author,
      url: object.url,
      language: object.inLanguage,
      body: object.articleBody,
    }),
  ),
)

/** The articles that scripts of JSON-LD describe, in order. Malformed scripts and objects say nothing. */
export function readJsonLd(scripts: string[]): ArticleClaims[] {
  const claims: ArticleClaims[] = []
  for (const script of scripts) {
    let data: unknown
    try {
      data = JSON.parse(withoutWrapping(script))
    } catch {
      continue
    }
    for (const object of objectsIn(data)) {
      const result = v.safeParse(ArticleSchema, object)
      if (result.success) claims.push(result.output)
    }
  }
  return claims
}

/**
 * Old pages hide scripts from old browsers: `<!-- … -->`, `//<![CDATA[ … //]]>`. Raw line breaks in strings are common too.
 * Cut off by hand at the end: a pattern for what may stand there takes the square of a page full of blanks.
 */
function withoutWrapping(script: string): string {
  const opened = script.trim().replace(/^(?:\/\/\s*)?<!(?:--|\[CDATA\[)/, '')
  let end = opened.length
  while (/[\s;]/.test(opened.charAt(end - 1))) end--
  const closed = opened.slice(0, end)
  const content = closed.endsWith('-->') || closed.endsWith(']]>') ? closed.slice(0, -3).trimEnd().replace(/\/\/$/, '') : closed
  return content.replace(/[\n\r\t]+/g, ' ')
}

/** The top objects, those of a `@graph`, and the page's main entity; breadth first, so depth costs no stack. */
function objectsIn(data: unknown): unknown[] {
  const objects: unknown[] = []
  const waiting: unknown[] = [data]
  for (let next = 0; next < waiting.length && next < MAX_OBJECTS; next++) {
    const value = waiting[next]
    if (Array.isArray(value)) {
      for (const item of value.slice(0, MAX_OBJECTS)) waiting.push(item)
    } else if (typeof value === 'object' && value !== null) {
      objects.push(value)
      for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'item']) {
        if (Object.hasOwn(value, key)) waiting.push((value as Record<string, unknown>)[key])
      }
    }
  }
  return objects
}
