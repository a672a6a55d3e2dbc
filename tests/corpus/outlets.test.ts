import { expect, test } from 'vitest'
import { outletKey, outletsOf } from '../../corpus/outlets'

const domainOf = (host: string) => (/[a-z]/.test(host) ? host.split('.').slice(host.endsWith('.co.example') ? -3 : -2).join('.') : null)
const outlets = (...articles: [outlet: string, url: string | null][]) => outletsOf(articles.map(([outlet, url]) => ({ outlet, url })), domainOf)

test.each<[string, [string, string | null][], (number | null)[]]>([
  ['two outlets are two', [['The Ledger', null], ['Harbour Wire', null]], [0, 1]],
  ['case, spaces, signs and the article make no difference', [['The Ledger', null], ['LEDGER', null], [' ledger.', null], ['\u202EThe Ledger', null]], [0, 0, 0, 0]],
  ['a part of a site is the site', [['Post Sport', 'https://sport.post.example/a'], ['The Post', 'https://www.post.example/b']], [0, 0]],
  ['neighbours below a public suffix are not', [['', 'https://a.co.example/1'], ['', 'https://b.co.example/1']], [0, 1]],
  ['an AMP copy is of the site it was made of', [['Post', 'https://www.post.example/a'], ['', 'https://www-post-example.cdn.ampproject.org/c/s/www.post.example/a']], [0, 0]],
  ['… with a hyphen in its name', [['', 'https://my-post.example/a'], ['', 'https://my--post-example.cdn.ampproject.org/v/s/x']], [0, 0]],
  ['… and so is what an archive keeps', [['', 'https://post.example/a'], ['', 'https://web.archive.org/web/2017/https://post.example/a']], [0, 0]],
  ['what a portal prints is the named outlet’s', [['Harbour Wire', 'https://www.msn.com/1'], ['The Ledger', 'https://www.msn.com/2']], [0, 1]],
  ['a name that is a domain is that site', [['post.example', null], ['The Post', 'https://www.post.example/a']], [0, 0]],
  ['what joins two joins all of theirs', [['A', 'https://one.example/'], ['B', 'https://two.example/'], ['B', 'https://one.example/']], [0, 0, 0]],
  ['without name and address nothing is known', [['', null], [' . ', null], ['', 'javascript:alert(1)']], [null, null, null]],
])('%s', (_, articles, numbers) => {
  expect(outlets(...articles)).toEqual(numbers)
})

test('a name in any script is a name', () => {
  expect(outletKey('سوريا اليوم')).toBe('سوريااليوم')
  expect(outletKey('The')).toBe('the')
})
