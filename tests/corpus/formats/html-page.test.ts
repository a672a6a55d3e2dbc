// @vitest-environment happy-dom
import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { htmlPage } from '../../../corpus/formats/html-page'
import { documentOf, TRAPS } from './rich-text'

const whole = (parts: Iterable<string>) => [...parts].join('')

const parsed = (source: string) => new DOMParser().parseFromString(source, 'text/html')

describe('htmlPage', () => {
  it('allows itself its own style and nothing else', () => {
    const page = parsed(whole(htmlPage(documentOf('words'))))
    const policy = page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content')
    const style = page.querySelector('style')?.textContent ?? ''
    const hash = createHash('sha256').update(style).digest('base64')
    expect(policy).toBe(`default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`)
  })

  it.each(TRAPS)('keeps %j words', (words) => {
    const page = parsed(whole(htmlPage(documentOf(words))))
    const plain = parsed(whole(htmlPage(documentOf('words'))))
    const elements = (of: Document) => [...of.querySelectorAll('*')].map(({ localName }) => localName).filter((name) => name !== 'a' && name !== 'bdi')
    expect(elements(page)).toEqual(elements(plain))
    expect(page.querySelectorAll('[src], [style], [onerror], [onload], [onmouseover]')).toHaveLength(0)
    for (const link of page.querySelectorAll('a')) expect(link.getAttribute('href')).toMatch(/^https:\/\//)
    expect(page.querySelector('blockquote')?.textContent).toContain(words)
    expect(page.title.replace(/\s+/g, ' ')).toBe(words.replace(/\s+/g, ' ').trim())
  })

  it('says its language and direction, and leaves those of quotations to their words', () => {
    const page = parsed(whole(htmlPage({ ...documentOf('كلمات'), language: 'ar', direction: 'rtl' })))
    expect(page.documentElement).toMatchObject({ lang: 'ar', dir: 'rtl' })
    expect(page.querySelector('blockquote')).toMatchObject({ lang: '', dir: 'auto' })
  })

  it('loads nothing from anywhere', () => {
    expect(whole(htmlPage(documentOf('words')))).not.toMatch(/<(?:link|script|img|iframe|object|embed)\b|@import|url\(/i)
  })
})
