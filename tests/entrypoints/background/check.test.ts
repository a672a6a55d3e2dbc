import { beforeEach, describe, expect, test, vi } from 'vitest'
import { check } from '../../../entrypoints/background/check'
import { checkOfId, checkOfTab } from '../../../session/checks'
import { lastCheck } from '../../../entrypoints/background/last-check'
import { highlight } from '../../../entrypoints/background/mark-page'
import { address, corpus, fakeTab, page, report } from './fake-page'

let tab: ReturnType<typeof fakeTab>
beforeEach(() => {
  tab = fakeTab()
})

const checkTab = async (tabId = 7, open = () => corpus) => check({ tabId, part: 'page' }, open)
const checked = async () => {
  const answer = await checkTab()
  if (answer.state !== 'checked') throw new Error(`not checked but ${answer.state}`)
  return answer.check
}

describe('a page that can be read', () => {
  test('is answered with the report, the siblings’ texts and all of them shown', async () => {
    expect(await checked()).toMatchObject({ tabId: 7, address, page, report, siblings: [{ id: 'other', text: page.text }], shown: ['other'] })
  })

  test('is brought its script only when nobody answers there', async () => {
    await checked()
    expect(tab.inject).not.toHaveBeenCalled()
    tab.replies.delete('extract')
    tab.inject.mockImplementation(async () => {
      tab.replies.set('extract', () => ({ state: 'article', page }))
      return []
    })
    await checked()
    expect(tab.inject).toHaveBeenCalledOnce()
  })

  test('is remembered for its tab, and under its id', async () => {
    const { id, shown } = await checked()
    expect(await checkOfTab(7)).toMatchObject({ id, report, shown })
    expect(await checkOfId(id)).toMatchObject({ id, report })
  })

  test('says on the button how many of its passages are printed elsewhere', async () => {
    await checked()
    expect(tab.badge).toEqual({ text: '2', title: 'Crossread: 2 passages of this page also in 1 other article' })
  })

  test('says where the time went', async () => {
    const { timings } = await checked()
    expect(Object.keys(timings)).toEqual(['inject', 'extract', 'open', 'match', 'store'])
    for (const spent of Object.values(timings)) expect(spent).toBeGreaterThanOrEqual(0)
  })

  test('keeps its id and what the reader chose to see when it is checked again', async () => {
    const first = await checked()
    await highlight({ checkId: first.id, siblings: [] })
    const second = await checked()
    expect([second.id, second.shown]).toEqual([first.id, []])
  })

  test('is compared by its selection alone when that is asked', async () => {
    expect(await check({ tabId: 7, part: 'selection' }, () => corpus)).toMatchObject({ state: 'checked', check: { part: 'selection' } })
    expect(tab.asked).toContainEqual({ to: 'page', kind: 'extract', ask: { part: 'selection' } })
  })

  test('is forgotten when its tab went elsewhere while it was matched', async () => {
    const leaving: typeof corpus = { ...corpus, check: (asked) => {
      queueMicrotask(() => (tab.tab.url = 'https://morning.example/elsewhere'))
      return corpus.check(asked)
    } }
    expect(await checkTab(7, () => leaving)).toEqual({ state: 'failed', why: 'extraction' })
    expect([await checkOfTab(7), tab.badge]).toEqual([null, { text: '', title: '' }])
  })

  test('is compared in its first part alone when it is longer than any article, and says so', async () => {
    const text = `${page.text} `.repeat(4_000)
    tab.replies.set('extract', () => ({ state: 'article', page: { ...page, text } }))
    const read = vi.fn<typeof corpus.check>(corpus.check)
    expect(await checkTab(7, () => ({ ...corpus, check: read }))).toMatchObject({ state: 'checked', check: { page: { text }, report: { searched: { complete: false } } } })
    expect(read.mock.calls[0]?.[0].text.length).toBe(150_000)
  })

  test('is another check once its text has changed', async () => {
    const first = await checked()
    tab.replies.set('extract', () => ({ state: 'article', page: { ...page, text: `${page.text}\n\nUpdated.` } }))
    const second = await checked()
    expect(second.id).not.toBe(first.id)
    expect(await checkOfId(first.id)).toBeNull()
  })
})

describe('what cannot be read has a name', () => {
  test.each([
    ['an address no extension reads', 'chrome://settings/', { state: 'unsupported', why: 'browser-page' }],
    ['a PDF', 'https://news.example/a.pdf', { state: 'unsupported', why: 'pdf' }],
  ])('%s, without a try', async (_, url, answer) => {
    tab.tab.url = url
    expect(await checkTab()).toEqual(answer)
    expect(tab.inject).not.toHaveBeenCalled()
  })

  test('a tab that is gone', async () => {
    tab.inject.mockRejectedValue(new Error('No tab with id: 8.'))
    expect(await checkTab(8)).toEqual({ state: 'failed', why: 'no-access' })
  })

  test('a page that lost the click’s permission', async () => {
    tab.tab.url = undefined
    tab.inject.mockRejectedValue(new Error('Cannot access contents of the page.'))
    expect(await checkTab()).toEqual({ state: 'failed', why: 'no-access' })
  })

  test('a page of the browser whose address it hides', async () => {
    tab.tab.url = undefined
    tab.inject.mockRejectedValue(new Error('Cannot access a chrome:// URL'))
    expect(await checkTab()).toEqual({ state: 'unsupported', why: 'browser-page' })
  })

  test('a page the browser keeps scripts out of', async () => {
    tab.replies.delete('extract')
    tab.inject.mockRejectedValue(new Error('Frame with ID 0 is showing error page'))
    expect(await checkTab()).toEqual({ state: 'unsupported', why: 'other' })
  })

  test('a page whose content script was cut off', async () => {
    tab.replies.delete('extract')
    expect(await checkTab()).toEqual({ state: 'failed', why: 'reload' })
  })

  test('a page that goes somewhere else while it is read', async () => {
    tab.replies.set('extract', () => {
      tab.tab.url = 'https://morning.example/next'
      return { state: 'article', page }
    })
    expect(await checkTab()).toEqual({ state: 'failed', why: 'extraction' })
    expect(await checkOfTab(7)).toBeNull()
  })

  test('a page that never answers', async () => {
    vi.useFakeTimers()
    tab.replies.set('extract', () => new Promise(() => undefined))
    const answer = checkTab()
    await vi.advanceTimersByTimeAsync(5_000)
    expect(await answer).toEqual({ state: 'failed', why: 'extraction' })
    vi.useRealTimers()
  })

  test.each([
    ['nothing', null],
    ['a state nobody knows', { state: 'hacked' }],
    ['an article without text', { state: 'article', page: { ...page, text: '' } }],
    ['an article past all size', { state: 'article', page: { ...page, text: 'a'.repeat(3_000_000) } }],
    ['a reason nobody knows', { state: 'not-article', why: '<script>' }],
  ])('a page that answers %s', async (_, answer) => {
    tab.replies.set('extract', () => answer)
    expect(await checkTab()).toEqual({ state: 'failed', why: 'extraction' })
  })

  test.each([
    { state: 'not-article', why: 'front-page' },
    { state: 'unsupported', why: 'pdf' },
    { state: 'failed', why: 'too-large' },
  ])('a page that says so itself: $why', async (answer) => {
    tab.replies.set('extract', () => answer)
    expect(await checkTab()).toEqual(answer)
  })

  test.each([
    ['cannot be opened', () => fail('no segment')],
    ['cannot match', () => ({ ...corpus, check: () => fail('no posting') })],
  ])('a corpus that %s', async (_, open) => {
    expect(await checkTab(7, open)).toEqual({ state: 'failed', why: 'matching' })
  })

  test('and takes back what button and page showed of an earlier check', async () => {
    await checked()
    tab.replies.set('extract', () => ({ state: 'not-article', why: 'no-text' }))
    await checkTab()
    expect([tab.badge, await checkOfTab(7)]).toEqual([{ text: '', title: '' }, null])
    expect(tab.asked.at(-1)).toEqual({ to: 'page', kind: 'highlight', ask: { marks: [] } })
  })
})

test.each(['no-selection', 'short-selection'])('what was found on the page still holds where there is %s', async (why) => {
  await check({ tabId: 7, part: 'page' }, () => corpus)
  const { text } = tab.badge
  tab.replies.set('extract', () => ({ state: 'not-article', why }))
  expect(await check({ tabId: 7, part: 'selection' }, () => corpus)).toEqual({ state: 'not-article', why })
  expect([await lastCheck({ tabId: 7 }), tab.badge.text]).toEqual([expect.objectContaining({ part: 'page' }), text])
})

describe('the last check of a tab', () => {
  test('is there while the tab shows that address, whatever its fragment', async () => {
    const { id } = await checked()
    tab.tab.url = `${address}#comments`
    expect(await lastCheck({ tabId: 7 })).toMatchObject({ id })
  })

  test.each(['https://morning.example/next', undefined])('is not there when the tab shows %s', async (url) => {
    await checked()
    tab.tab.url = url
    expect(await lastCheck({ tabId: 7 })).toBeNull()
  })
})

function fail(why: string): never {
  throw new RangeError(why)
}
