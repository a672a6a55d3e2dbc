import { describe, expect, it } from 'vitest'
import { extractArticle } from '../../../corpus/extract/extract-article'
import { anchorText } from '../../../corpus/extract/text-anchors'
import { HOSTILE_PAGES } from './hostile-pages'
import { DOMS } from './parse-page'

const URL = 'https://post.example/news/harbour'
/** For a reader's machine; test machines are shared. */
const MAX_MS = 2_000

describe('a page made to hang, crash or fool its reader', () => {
  it.each(HOSTILE_PAGES)('gets an answer in time: $name', ({ html, state, says, never }) => {
    const document = DOMS.linkedom!(html)
    const start = process.cpuUsage()
    const extraction = extractArticle(document, { url: URL })
    const { user, system } = process.cpuUsage(start)
    expect((user + system) / 1_000).toBeLessThan(MAX_MS)
    if (state) expect(extraction.state).toBe(state)
    if (says) expect(extraction.state === 'article' && extraction.page.text).toContain(says)
    if (never) expect(JSON.stringify(extraction)).not.toContain(never)
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
    if (extraction.state === 'article') expect(() => anchorText(document, extraction.page.text)).not.toThrow()
  })
})
