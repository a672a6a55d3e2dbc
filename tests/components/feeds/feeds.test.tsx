// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { describe, expect, test } from 'vitest'
import { Feeds } from '../../../components/feeds/feeds'
import type { FeedsView, Subscription } from '../../../components/feeds/feeds-view'
import { clicked, named, rendered, seenText, violations } from '../rendered'
import { feedsOf } from './feeds-of'

const PAPER: Subscription = { address: 'https://paper.example/rss', title: 'The Paper', read: '2026-11-05T08:00:00.000Z', tried: null, kept: 12, needs: [], failed: null }

async function shown(more: Partial<FeedsView>) {
  const feeds = feedsOf(more)
  return { feeds, root: await rendered(<Feeds {...feeds} />) }
}

describe('the feeds', () => {
  test('are not drawn before they are known', async () => {
    expect((await shown({ subscriptions: null })).root.textContent).toBe('')
  })

  test('begin with an address', async () => {
    const { root, feeds } = await shown({})
    const field = root.querySelector('input')
    if (field) field.value = 'paper.example'
    await act(() => void field?.dispatchEvent(new Event('input', { bubbles: true })))
    await act(() => void root.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })))
    expect(feeds.onSubscribe).toHaveBeenCalledExactlyOnceWith('paper.example')
    expect(root.querySelector('.subscriptions')).toBeNull()
    expect(await violations(root)).toEqual([])
  })

  test('begin with the site that the reader comes from, where there is one', async () => {
    const { root, feeds } = await shown({ suggested: 'https://paper.example/' })
    expect(root.querySelector('input')?.value).toBe('https://paper.example/')
    await act(() => void root.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })))
    expect(feeds.onSubscribe).toHaveBeenCalledExactlyOnceWith('https://paper.example/')
  })

  test('say what each brought and when it was read, and can be ended', async () => {
    const { root, feeds } = await shown({ subscriptions: [PAPER] })
    expect(seenText(root.querySelector('.subscriptions'))).toMatch(/^The Paper12 articles kept · last read Nov 5, 2026, 8:00.AM · paper\.exampleUnsubscribe$/)
    await clicked(named(root, 'button', 'Unsubscribe from “The Paper”'))
    expect(feeds.onUnsubscribe).toHaveBeenCalledExactlyOnceWith(PAPER)
    await clicked(named(root, 'button', 'Read all now'))
    expect(feeds.onReadNow).toHaveBeenCalledOnce()
    expect(await violations(root)).toEqual([])
  })

  test('ask for the sites that have the whole articles', async () => {
    const needing = { ...PAPER, needs: ['*://*.paper.example/*', '*://b.example/*'] }
    const { root, feeds } = await shown({ subscriptions: [needing] })
    expect(seenText(root)).toContain('The whole articles are on paper.example and b.example.')
    await clicked(named(root, 'button', 'Allow these 2 sites'))
    expect(feeds.onAllow).toHaveBeenCalledExactlyOnceWith(needing)
    expect(await violations(root)).toEqual([])
  })

  test('say why one could not be read, and offer to allow its site where that is all', async () => {
    const broken = [{ ...PAPER, failed: { why: 'unreachable' as const, times: 2 } }, { ...PAPER, address: 'https://b.example/', failed: { why: 'no-access' as const, times: 1 } }]
    const { root } = await shown({ subscriptions: broken })
    expect(seenText(root)).toContain('The site could not be reached, or did not answer in time.')
    expect([...root.querySelectorAll('.subscriptions li')].map((each) => named(each, 'button', 'Allow this site') !== undefined)).toEqual([false, true])
  })

  test('show how far a reading is, and can be stopped', async () => {
    const { root, feeds } = await shown({ subscriptions: [PAPER], reading: { address: PAPER.address, done: 3, of: 12 } })
    expect([root.querySelector('progress')?.value, root.querySelector('progress')?.max]).toEqual([3, 12])
    await clicked(named(root, 'button', 'Stop reading'))
    expect(feeds.onStop).toHaveBeenCalledOnce()
    expect(await violations(root)).toEqual([])
  })

  test('are chosen from those that a page names', async () => {
    const { root, feeds } = await shown({ choices: [{ address: 'https://paper.example/a', title: 'All' }, { address: 'https://paper.example/b', title: '' }] })
    expect(seenText(root)).toContain('2 feeds were found:')
    await clicked(named(root, 'button', 'Subscribe to https://paper.example/b'))
    expect(feeds.onSubscribe).toHaveBeenCalledExactlyOnceWith('https://paper.example/b')
    await clicked(named(root, 'button', 'Subscribe to all 2'))
    expect(feeds.onSubscribeAll).toHaveBeenCalledOnce()
    expect(await violations(root)).toEqual([])
  })

  test('come from a list and go into one', async () => {
    const { root, feeds } = await shown({ subscriptions: [PAPER], said: { what: 'subscribed-all', feeds: 2, failed: 1 } })
    expect(root.querySelector('[role=status]')?.textContent).toBe('Subscribed to 2 feeds. 1 could not be read, and is listed below.')
    const file = new File(['<opml/>'], 'feeds.opml')
    const picker = root.querySelector<HTMLInputElement>('input[type=file]')
    Object.defineProperty(picker, 'files', { value: [file] })
    await act(() => void picker?.dispatchEvent(new Event('change', { bubbles: true })))
    expect(feeds.onImport).toHaveBeenCalledExactlyOnceWith(file)
    await clicked(named(root, 'button', 'Export as OPML'))
    expect(feeds.onExport).toHaveBeenCalledOnce()
    expect(await violations(root)).toEqual([])
  })

  test('say what came of it: failures loudly', async () => {
    const { root } = await shown({ said: { what: 'failed', why: 'no-feed' } })
    expect(root.querySelector('[role=alert]')?.textContent).toBe('There is no feed at this address, and the page names none.')
    expect((await shown({ said: { what: 'subscribed', title: 'The Paper' } })).root.querySelector('[role=status]')?.textContent).toBe('Subscribed to The Paper. Its articles are being read.')
  })
})
