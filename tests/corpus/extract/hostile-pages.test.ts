import { describe, expect, it } from 'vitest'
import { extractArticle } from '../../../corpus/extract/extract-article'
import type { Extraction } from '../../../corpus/extract/extraction'
import { anchorText } from '../../../corpus/extract/text-anchors'
import { fastest } from '../../growth'
import { HOSTILE_PAGES } from './hostile-pages'
import { DOMS } from './parse-page'

const URL = 'https://post.example/news/harbour'
/** For a reader's machine; test machines are shared. */
const MAX_MS = 2_000

describe('a page made to hang, crash or fool its reader', () => {
  it.each(HOSTILE_PAGES)('gets an answer in time: $name', ({ html, state, says, never }) => {
    const document = DOMS.linkedom!(html)
    const answers: Extraction[] = []
    expect(fastest(() => answers.push(extractArticle(document, { url: URL })), { enough: MAX_MS, turns: 3 })).toBeLessThan(MAX_MS)
    const extraction = answers[0]!
    const answer = JSON.stringify(extraction)
    expect(extraction.state).toBe(state ?? extraction.state)
    expect(answer).toContain(says ?? '')
    expect(never && answer.includes(never)).toBeFalsy()
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
    expect(() => anchorText(document, extraction.state === 'article' ? extraction.page.text : '')).not.toThrow()
  })
})
