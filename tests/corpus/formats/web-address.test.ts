import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseUrl } from '../../../corpus/extract/parse-url'
import { webAddress } from '../../../corpus/formats/web-address'

it.each([
  ['https://gull.example/a?b=c&d=%20#e', 'https://gull.example/a?b=c&d=%20#e'],
  ['HTTP://gull.example', 'HTTP://gull.example'],
  ['https://user:secret@gull.example/', 'https://gull.example/'],
  ['https://user@evil@gull.example/a@b', 'https://gull.example/a@b'],
  ['https://gull.example/a b"<c>{d}', 'https://gull.example/a%20b%22%3Cc%3E%7Bd%7D'],
  ['https://gull.example/\r\nER  - ', 'https://gull.example/%0D%0AER%20%20-'],
  ['https://gull.example/\uD800', 'https://gull.example/\uFFFD'],
  ['javascript:alert(1)', null],
  ['data:text/html,x', null],
  ['file:///etc/passwd', null],
  ['//gull.example', null],
  ['https:///a', null],
  // A browser takes the backslash for a slash: it would go to gull.example.
  ['https://gull.example\\@evil.example/', null],
  ['https://gull.example@', null],
  ['https://gull example/', null],
  ['https://gull.example/a  ', 'https://gull.example/a'],
  ['https://', null],
  ['', null],
  [null, null],
])('%j is %j', (url, address) => {
  expect(webAddress(url)).toBe(address)
})

it('leads to no other host than a browser goes to', () => {
  const piece = fc.constantFrom('https://', 'http://', 'gull.example', 'evil.example', '/', '\\', '@', ':', '?', '#', '%', ' ', '\t', '\n', 'user', '8080', '[::1]', '.', '\0', '"', '\u3002', '\u202e', '\ud800')
  fc.assert(fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
    const url = `https://${pieces.join('')}`
    const address = webAddress(url)
    if (address === null || parseUrl(address) === null) return
    expect(new URL(address).host).toBe(new URL(url).host)
    expect(new URL(address).username).toBe('')
  }), { numRuns: 3000 })
})
