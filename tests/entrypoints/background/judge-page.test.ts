import { describe, expect, test } from 'vitest'
import { pageId } from '../../../corpus/extract/page-id'
import { judgePage } from '../../../entrypoints/background/judge-page'
import { page } from './fake-page'

const tab = 'https://news.post.co.uk/world/7?utm_source=mail'

describe('the address a page claims', () => {
  test.each([
    ['of its own site', 'https://www.post.co.uk/7', 'https://www.post.co.uk/7'],
    ['of another site', 'https://www.morning.example/7', 'https://news.post.co.uk/world/7'],
    ['of another site under the same suffix', 'https://other.co.uk/7', 'https://news.post.co.uk/world/7'],
    ['with credentials', 'https://www.post.co.uk@evil.example/', 'https://news.post.co.uk/world/7'],
    ['that is unknown', null, 'https://news.post.co.uk/world/7'],
  ])('%s', (_, claimed, url) => {
    expect(judgePage({ ...page, url: claimed }, tab)).toMatchObject({ url, id: pageId(url) })
  })

  test('is unknown when the tab shows no address of the web either', () => {
    expect(judgePage({ ...page, url: null, outlet: '' }, 'file:///home/a.html')).toMatchObject({ url: null, id: pageId(page.title), outlet: '' })
  })
})

test('an outlet keeps the name it gives itself, and gets its domain’s when it gives none', () => {
  expect(judgePage(page, tab).outlet).toBe('Morning Example')
  expect(judgePage({ ...page, outlet: '' }, tab).outlet).toBe('post.co.uk')
})
