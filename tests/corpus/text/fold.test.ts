import { expect, test } from 'vitest'
import { CharClass, classOf, foldWord } from '../../../corpus/text/fold'

const SLOW: [CharClass, RegExp][] = [
  [CharClass.Ignorable, /\p{Default_Ignorable_Code_Point}|\p{Script=Inherited}|\u0640/u],
  [CharClass.Apostrophe, /['\u2018\u2019\u02BC\uFF07\u02B9\u2032\u0060\u00B4]/],
  [CharClass.Digit, /\p{Nd}/u],
  [CharClass.Letter, /[\p{L}\p{M}\p{N}]/u],
]

test('what is known without a look at Unicode’s tables is what they say', () => {
  for (let code = 0; code <= 0x2190; code++) {
    if (code >= 0x530 && code < 0x2000) continue
    const char = String.fromCharCode(code)
    const expected = SLOW.find(([, shape]) => shape.test(char))?.[0] ?? CharClass.Separator
    expect(classOf(code), `U+${code.toString(16)}`).toBe(expected)
  }
})

test.each([
  ['Sergeï’s', 'sergeis'],
  ['ＮＡＴＯ２', 'nato2'],
  ['١٢', '12'],
  ['𝟗9', '99'],
  ['ﬃ', 'ffi'],
])('%s is folded to %s', (word, key) => {
  expect(foldWord(word)).toBe(key)
})
