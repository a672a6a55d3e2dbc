import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = new URL('../../components/', import.meta.url).pathname
const views = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => [file, readFileSync(join(root, file), 'utf8')] as const)

test.each(views)('%s renders text, not markup, and talks to nobody', (_, source) => {
  expect(source, 'the policy allows no style attribute: write a class').not.toMatch(/\bstyle=/)
  expect(source, 'page text goes in as text nodes').not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|DOMParser/)
  expect(source, 'views get props and give callbacks').not.toMatch(/wxt|\bbrowser\.|\bchrome\.|\bfetch\(/)
  expect(source.match(/from '[^']*messages\/(?!contract')[^']*'/), 'of messages, views know the types only').toBeNull()
})

test('only two files link: one to the web, by way of safeUrl, and one within the popup', () => {
  expect(
    views
      .filter(([, source]) => source.includes('href='))
      .map(([file]) => file)
      .toSorted(),
  ).toEqual(['popup/section-links.tsx', 'safe-link.tsx'])
})
