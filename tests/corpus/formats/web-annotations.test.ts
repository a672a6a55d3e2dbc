import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import type { Evidence } from '../../../corpus/formats/evidence'
import { webAnnotations } from '../../../corpus/formats/web-annotations'
import { evidence, page } from './evidence'

const whole = (parts: Iterable<string>) => [...parts].join('')

const CREATED = '2026-01-02T03:04:05Z'

/** The rules of the W3C Web Annotation Data Model for what we write; a key that the model does not know is refused. */
const iri = v.pipe(v.string(), v.regex(/^(?:https?:\/\/[^\s"<>\\^`{|}]+|urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}(?:#items)?)$/))
const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const quote = v.strictObject({ type: v.literal('TextQuoteSelector'), exact: v.pipe(v.string(), v.nonEmpty()), prefix: v.string(), suffix: v.string() })
const position = v.strictObject({ type: v.literal('TextPositionSelector'), start: count, end: count })
const resource = { type: v.literal('SpecificResource'), source: iri, selector: v.strictTuple([quote, position]) }
const agent = v.strictObject({ type: v.picklist(['Software', 'Organization']), name: v.string() })
const annotation = v.strictObject({
  id: iri,
  type: v.literal('Annotation'),
  motivation: v.literal('linking'),
  created: v.pipe(v.string(), v.isoTimestamp()),
  generator: agent,
  body: v.array(
    v.union([
      v.strictObject({ ...resource, purpose: v.picklist(['linking']) }),
      v.strictObject({
        type: v.literal('TextualBody'),
        value: v.string(),
        purpose: v.picklist(['tagging', 'describing']),
        format: v.optional(v.literal('text/plain')),
        creator: v.optional(agent),
      }),
    ]),
  ),
  target: v.strictObject(resource),
})
const collection = v.strictObject({
  '@context': v.literal('http://www.w3.org/ns/anno.jsonld'),
  id: iri,
  type: v.literal('AnnotationCollection'),
  label: v.optional(v.string()),
  total: count,
  first: v.optional(v.strictObject({ id: iri, type: v.literal('AnnotationPage'), startIndex: v.literal(0), items: v.array(annotation) })),
})

const read = (of: Evidence) => v.parse(collection, JSON.parse(whole(webAnnotations(of, CREATED))))
const items = (of: Evidence) => read(of).first?.items ?? []

describe('webAnnotations', () => {
  it('keeps the rules of the model, one annotation a passage, each with an id of its own', () => {
    expect(read(evidence).total).toBe(2)
    expect(new Set(items(evidence).map(({ id }) => id)).size).toBe(2)
    expect(items(evidence).map(({ created }) => created)).toEqual([CREATED, CREATED])
  })

  it('gives the same passage the same id again, and another one another', () => {
    expect(items(evidence).map(({ id }) => id)).toEqual(items({ ...evidence }).map(({ id }) => id))
    const elsewhere = items({ ...evidence, page: { ...page, url: 'https://harbourwire.example/other' } })
    expect(elsewhere[0]?.id).not.toBe(items(evidence)[0]?.id)
  })

  it('says of nothing found that it is nothing', () => {
    expect(read({ ...evidence, report: { ...evidence.report, siblings: [] } })).not.toHaveProperty('first')
  })

  it('finds the passage again by its words, and by its place counted in code points', () => {
    for (const { target } of items(evidence)) {
      const [words, place] = target.selector
      expect(page.text.split(words.prefix + words.exact + words.suffix)).toHaveLength(2)
      expect([...page.text].slice(place.start, place.end).join('')).toBe(words.exact)
    }
  })

  it('cuts no character in half', () => {
    const text = `🚢${'x'.repeat(31)}The ferry sank.${'y'.repeat(31)}🚢`
    const passage = { here: [33, 48], there: [0, 1], kind: 'verbatim', quote: false } as const
    const [sibling] = evidence.report.siblings
    const { target } = items({ ...evidence, page: { ...page, text }, report: { ...evidence.report, siblings: [{ ...sibling!, passages: [{ ...passage, here: [33, 48], there: [0, 1] }] }] } })[0]!
    expect(target.selector[0]).toEqual({ type: 'TextQuoteSelector', exact: 'The ferry sank.', prefix: 'x'.repeat(31), suffix: 'y'.repeat(31) })
    expect(target.selector[1]).toEqual({ type: 'TextPositionSelector', start: 32, end: 47 })
  })

  it('names the other article by its address, and quotes it where it has none', () => {
    const [gull, bare] = items(evidence)
    expect(gull?.body).toHaveLength(2)
    expect(gull?.body[1]).toMatchObject({ source: 'https://gull.example/a?b=1,2' })
    expect(bare?.body[1]).toMatchObject({ source: expect.stringMatching(/^urn:uuid:/) as string })
    expect(bare?.body[2]).toMatchObject({ type: 'TextualBody', value: '“Eighty people were saved,”' })
  })
})
