import { expect, it } from 'vitest'
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
  ['https://', null],
  ['', null],
  [null, null],
])('%j is %j', (url, address) => {
  expect(webAddress(url)).toBe(address)
})
