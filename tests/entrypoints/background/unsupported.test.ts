import { describe, expect, test } from 'vitest'
import { refusal, unsupported } from '../../../entrypoints/background/unsupported'

test.each([
  ['chrome://settings/', 'browser-page'],
  ['edge://newtab/', 'browser-page'],
  ['about:blank', 'browser-page'],
  ['about:reader?url=https%3A%2F%2Fnews.example', 'reader-view'],
  ['read://https_news.example/?url=https%3A%2F%2Fnews.example', 'reader-view'],
  ['view-source:https://news.example/a', 'browser-page'],
  ['devtools://devtools/bundled/inspector.html', 'browser-page'],
  ['chrome-extension://abcdefghijklmnop/page.html', 'extension-page'],
  ['moz-extension://0d5e-11/page.html', 'extension-page'],
  ['https://chromewebstore.google.com/detail/x/y', 'store'],
  ['https://chrome.google.com/webstore/detail/x', 'store'],
  ['https://addons.mozilla.org/en-US/firefox/addon/x/', 'store'],
  ['https://microsoftedge.microsoft.com/addons/detail/x', 'store'],
  ['https://news.example/report.pdf', 'pdf'],
  ['https://news.example/REPORT.PDF?page=2#page=3', 'pdf'],
  ['file:///home/reader/article.html', 'file'],
  ['data:text/html,<p>hi', 'other'],
  ['blob:https://news.example/1', 'other'],
  ['javascript:void 0', 'other'],
  ['', 'other'],
])('%s is %s', (address, why) => {
  expect(unsupported(address)).toBe(why)
})

test.each([
  'https://news.example/',
  'http://127.0.0.1:8080/a',
  'https://news.example/how-to-read-a.pdf/explained',
  'https://chrome.google.com/about',
  'https://notaddons.mozilla.org.example/',
])('%s is worth a try', (address) => {
  expect(unsupported(address)).toBeNull()
})

describe('where the address is hidden, the refusal tells', () => {
  test.each([
    ['Error: Cannot access a chrome:// URL', 'browser-page'],
    ['Error: Cannot access an edge:// URL', 'browser-page'],
    ['Error: Cannot access a chrome-extension:// URL of different extension', 'extension-page'],
    ['Error: The extensions gallery cannot be scripted.', 'store'],
    ['Error: Cannot access contents of the page. Extension manifest must request permission to access the respective host.', null],
  ])('%s', (error, why) => {
    expect(refusal(error)).toBe(why)
  })
})
