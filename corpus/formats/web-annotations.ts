import type { Article, Span } from '../article'
import { partitionPoint } from '../partition-point'
import type { Passage } from '../report'
import { type Evidence, type Witness, witnesses } from './evidence'
import { hashUuid } from './hash-uuid'
import { webAddress } from './web-address'

/** Characters before and after, as annotation clients keep them: enough to tell two places with the same words apart. */
const CONTEXT = 32

/**
 * The passages as W3C Web Annotations (Data Model, 2017): a collection with one page that holds one annotation a passage, motivated
 * by `linking`. The target is the page's stretch, the body the other article's; either is told by its words with what stands
 * around them (TextQuoteSelector) and by its place (TextPositionSelector, counted in code points as the model demands) in the text
 * of the article. What has no address is named by a URN of its contents, and its words are in a body of their own.
 *
 * Ids are hashes of contents: the same passage has the same id in every export.
 *
 * @param created when the check was made or taken along, ISO 8601 in UTC
 * @yields the file in the last part; before it an empty one for each passage, where a pause can be made
 */
export function* webAnnotations(evidence: Evidence, created: string): Generator<string, void> {
  const { page } = evidence
  const target = selectors(page)
  const items = []
  for (const witness of witnesses(evidence)) {
    const body = selectors({ ...witness.sibling, text: witness.text })
    for (const passage of witness.sibling.passages) {
      items.push({
        id: `urn:uuid:${hashUuid(JSON.stringify([page.id, page.url, witness.sibling.id, passage, page.text.slice(...passage.here)]))}`,
        type: 'Annotation',
        motivation: 'linking',
        created,
        generator: { type: 'Software', name: 'Crossread' },
        body: [
          { type: 'TextualBody', value: passage.kind, purpose: 'tagging' },
          { ...body(passage.there), purpose: 'linking' },
          ...wordsWithoutAddress(witness, passage),
        ],
        target: target(passage.here),
      })
      yield ''
    }
  }
  const id = `urn:uuid:${hashUuid(JSON.stringify([page.id, page.url, items.map((item) => item.id)]))}`
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    ...(page.title && { label: page.title }),
    total: items.length,
    ...(items.length > 0 && { first: { id: `${id}#items`, type: 'AnnotationPage', startIndex: 0, items } }),
  }
  yield `${JSON.stringify(collection, null, 2)}\n`
}

function selectors({ id, url, text }: Pick<Article, 'id' | 'url' | 'text'>) {
  const source = webAddress(url) ?? `urn:uuid:${hashUuid(JSON.stringify([id, text]))}`
  const codePoints = codePointOffsets(text)
  return ([start, end]: Span) => ({
    type: 'SpecificResource',
    source,
    selector: [
      {
        type: 'TextQuoteSelector',
        exact: text.slice(start, end),
        prefix: text.slice(Math.max(0, start - CONTEXT), start).replace(/^[\uDC00-\uDFFF]/, ''),
        suffix: text.slice(end, end + CONTEXT).replace(/[\uD800-\uDBFF]$/, ''),
      },
      { type: 'TextPositionSelector', start: codePoints(start), end: codePoints(end) },
    ],
  })
}

function wordsWithoutAddress({ sibling, text }: Witness, { there }: Passage): object[] {
  if (webAddress(sibling.url) !== null) return []
  const creator = sibling.outlet ? { creator: { type: 'Organization', name: sibling.outlet } } : {}
  return [{ type: 'TextualBody', value: text.slice(...there), purpose: 'describing', format: 'text/plain', ...creator }]
}

/** Answers how many code points stand before an offset in UTF-16 code units. */
function codePointOffsets(text: string): (offset: number) => number {
  const pairs = [...text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)].map(({ index }) => index)
  return (offset) => offset - partitionPoint(pairs.length, (index) => (pairs[index] ?? 0) < offset)
}
