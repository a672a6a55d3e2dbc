import { expect, test } from 'vitest'
import { decodePage } from '../../../corpus/extract/decode-page'

const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
const utf16 = (text: string) => Uint8Array.from([0xff, 0xfe, ...[...text].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8])])

test.each<[string, Uint8Array, string, string]>([
  ['UTF-8 where nothing is said', new TextEncoder().encode('Café'), '', 'Café'],
  ['by the byte order mark, whatever else is said', utf16('<meta charset=utf-8>é'), 'text/html; charset=windows-1252', '<meta charset=utf-8>é'],
  ['by what the server says, whatever the page does', latin('<meta charset=utf-8>Caf\u00e9'), 'text/html; charset="ISO-8859-1"', '<meta charset=utf-8>Café'],
  ['by what an HTML page says', latin('<meta http-equiv=Content-Type content="text/html; charset=iso-8859-15">\u00a4'), 'text/html', '<meta http-equiv=Content-Type content="text/html; charset=iso-8859-15">€'],
  ['by what an XML declaration says', latin("<?xml version='1.0' encoding='iso-8859-1'?><a>\u00e9</a>"), '', "<?xml version='1.0' encoding='iso-8859-1'?><a>é</a>"],
  ['as UTF-8 where the encoding is unknown', new TextEncoder().encode('<meta charset=no-such>é'), '', '<meta charset=no-such>é'],
  ['with a mark for each byte that is wrong', Uint8Array.from([0x41, 0xff, 0x42]), '', 'A\ufffdB'],
])('a page is read %s', (_, bytes, type, text) => {
  expect(decodePage(bytes, type)).toBe(text)
})
