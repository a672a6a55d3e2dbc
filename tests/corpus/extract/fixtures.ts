import { readdirSync, readFileSync } from 'node:fs'
import type { PageArticle } from '../../../corpus/extract/page-article'

export interface Fixture {
  name: string
  html: string
  pageUrl: string
  expected: Omit<PageArticle, 'id' | 'text'> & { paragraphs: string[] }
}

const folder = new URL('./fixtures/', import.meta.url)

/** One folder per page: `page.html`, and `expected.json` with what is to be read from it. A missing expectation throws. */
export const FIXTURES: Fixture[] = readdirSync(folder).map((name) => {
  const { pageUrl, ...expected } = JSON.parse(readFileSync(new URL(`${name}/expected.json`, folder), 'utf8'))
  return { name, html: readFileSync(new URL(`${name}/page.html`, folder), 'utf8'), pageUrl, expected }
})
