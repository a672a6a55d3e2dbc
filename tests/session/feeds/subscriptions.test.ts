import { beforeEach, expect, test } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { putSubscription, removeSubscription, siteOf, type StoredSubscription, subscriptions, updateSubscription } from '../../../session/feeds/subscriptions'

beforeEach(() => fakeBrowser.reset())

const feed = (address: string, title = ''): StoredSubscription => ({ address, title, read: null, tried: null, kept: 0, needs: [], failed: null, done: [], sites: [] })

test.each([
  ['https://paper.example/rss', '*://*.paper.example/*'],
  ['http://www.paper.example:8080/rss', '*://*.paper.example/*'],
  ['https://feeds.paper.example/', '*://*.feeds.paper.example/*'],
  ['https://www.bücher.example/', '*://*.xn--bcher-kva.example/*'],
  ['http://127.0.0.1:3000/', '*://127.0.0.1/*'],
  ['http://[::1]:3000/', '*://[::1]/*'],
  ['http://localhost/', '*://localhost/*'],
])('to read %s, %s is to be allowed', (address, site) => {
  expect(siteOf(address)).toBe(site)
})

test('changes made at once come one after the other: none is lost', async () => {
  const addresses = Array.from({ length: 20 }, (_, n) => `https://paper${n}.example/`)
  await Promise.all(addresses.map((address) => putSubscription(feed(address))))
  await Promise.all(addresses.map((address, n) => (n % 2 ? removeSubscription(address) : updateSubscription(feed(address, 'Read')))))
  expect((await subscriptions()).map(({ address, title }) => [address, title])).toEqual(addresses.filter((_, n) => n % 2 === 0).map((address) => [address, 'Read']))
})

test('what a reading notes of a subscription that was ended meanwhile does not bring it back', async () => {
  await putSubscription(feed('https://paper.example/'))
  await removeSubscription('https://paper.example/')
  await updateSubscription(feed('https://paper.example/', 'Read'))
  expect(await subscriptions()).toEqual([])
  expect(await fakeBrowser.storage.local.get()).toEqual({})
})
