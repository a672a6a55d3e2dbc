import { expect, test } from 'vitest'
import { safeUrl } from '../../components/safe-url'

test.each([
  ['https://news.example/a', 'https://news.example/a', 'news.example'],
  ['http://news.example/a', 'http://news.example/a', 'news.example'],
  ['HTTPS://NEWS.EXAMPLE/A', 'https://news.example/A', 'news.example'],
  ['  https://news.example/a\n', 'https://news.example/a', 'news.example'],
  ['https://news.example:8443/a?b=c#d', 'https://news.example:8443/a?b=c#d', 'news.example:8443'],
  ['https://user:secret@news.example/a', 'https://news.example/a', 'news.example'],
  ['https://bank.example@evil.example/', 'https://evil.example/', 'evil.example'],
  ['https://bank.example%2F@evil.example/', 'https://evil.example/', 'evil.example'],
  ['https:\\\\news.example\\a', 'https://news.example/a', 'news.example'],
  ['https:news.example', 'https://news.example/', 'news.example'],
  ['https://bücher.example/', 'https://xn--bcher-kva.example/', 'bücher.example (xn--bcher-kva.example)'],
  ['https://xn--80ak6aa92e.example/', 'https://xn--80ak6aa92e.example/', 'аррӏе.example (xn--80ak6aa92e.example)'],
  ['https://xn--bcher-kva.example:444/', 'https://xn--bcher-kva.example:444/', 'bücher.example (xn--bcher-kva.example:444)'],
  ['https://ｎｅｗｓ.example/', 'https://news.example/', 'news.example'],
  ['https://news.example/<script>alert(1)</script>', 'https://news.example/%3Cscript%3Ealert(1)%3C/script%3E', 'news.example'],
  ['https://news.example/"onclick="x', 'https://news.example/%22onclick=%22x', 'news.example'],
  ['http://[::1]/a', 'http://[::1]/a', '[::1]'],
])('links to %s', (address, href, host) => {
  expect(safeUrl(address)).toEqual({ href, host })
})

test.each([
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'java\tscript:alert(1)',
  '\u0001javascript:alert(1)',
  'javascript://news.example/%0Aalert(1)',
  'javascript&colon;alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'DATA:text/html;base64,PHNjcmlwdD4=',
  'blob:https://news.example/1b2c',
  'file:///etc/passwd',
  'ftp://news.example/a',
  'vbscript:msgbox(1)',
  'view-source:https://news.example/',
  'filesystem:https://news.example/temporary/a',
  'chrome://settings',
  'chrome-extension://abcdefghijklmnop/popup.html',
  'moz-extension://0b5c/popup.html',
  'about:blank',
  'mailto:desk@news.example',
  'ws://news.example/',
  'news.example/a',
  '//news.example/a',
  '/a',
  '?a',
  'https://',
  'https://exa mple/',
  'https://news.example:99999/',
  '',
  ' ',
])('links to nothing for %j', (address) => {
  expect(safeUrl(address)).toBeNull()
})

test('links to nothing when there is no address', () => {
  expect(safeUrl(null)).toBeNull()
})
