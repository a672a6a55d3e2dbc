import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CharClass, classOf } from '../../../corpus/text/fold'
import { readUnspaced, readWord } from '../../../corpus/text/odd-words'
import { WordColumns } from '../../../corpus/text/word-columns'
import { keyOf, readWords } from '../../../corpus/text/words'
import { growth } from '../../growth'

const printed = (text: string): string[] => {
  const words = readWords(text)
  return Array.from(words.start, (start, i) => text.slice(start, words.end[i]))
}

/** Every word by the reader that knows them all, and the signs that may end a sentence looked for between them. */
function readSlowly(text: string) {
  const columns = new WordColumns()
  for (let at = 0; at < text.length;) {
    const code = text.codePointAt(at)!
    const kind = classOf(code)
    if (kind === CharClass.Letter || kind === CharClass.Digit) at = readWord(text, at, columns)
    else if (kind === CharClass.Unspaced) at = readUnspaced(text, at, columns)
    else at += code > 0xffff ? 2 : 1
  }
  const { count } = columns
  const [start, end, key] = [columns.start.slice(0, count), columns.end.slice(0, count), columns.key.slice(0, count)]
  const breaks = [...start].flatMap((next, i) => (/[.!?…。！？؟۔\n]/.test(`${i > 0 && text[end[i - 1]! - 1] === '.' ? '.' : ''}${text.slice(end[i - 1] ?? 0, next)}`) ? [i] : []))
  return { count, start, end, key, breaks: Uint32Array.from(breaks) }
}

describe('readWords', () => {
  it.each([
    ['a plain sentence', 'More than 80 people died.', ['More', 'than', '80', 'people', 'died']],
    ['abbreviations whole, with their last dot', 'the U.S. and D.C. agree', ['the', 'U.S.', 'and', 'D.C.', 'agree']],
    ['a full stop apart from the word before it', 'It ended. He left.', ['It', 'ended', 'He', 'left']],
    ['numbers with their separators', '1,766.60 or 3.5 percent', ['1,766.60', 'or', '3.5', 'percent']],
    ['both sides of a hyphen', 'U.S.-led cease-fire', ['U.S.', 'led', 'cease', 'fire']],
    ['contractions as one word', 'don’t stop O\'Neill', ['don’t', 'stop', "O'Neill"]],
    ['quotation marks outside the word', "'real intentions'", ['real', 'intentions']],
    ['Chinese cut by the segmenter', '中国人民银行', ['中国', '人民', '银行']],
    ['Arabic', 'وزير الخارجية', ['وزير', 'الخارجية']],
    ['nothing in nothing', ' — … ', []],
  ])('reads %s', (_, text, expected) => {
    expect(printed(text)).toEqual(expected)
  })

  it.each([
    ['letter case', 'MOSCOW', 'Moscow'],
    ['the possessive', 'Putin’s', 'Putin'],
    ['the possessive with a straight mark', "Assad's", 'Assad'],
    ['accents', 'café', 'cafe'],
    ['composed and decomposed letters', 'e\u0301lan', '\u00e9lan'],
    ['the dots of an abbreviation', 'U.S.', 'US'],
    ['soft hyphens', 'dis\u00adagree', 'disagree'],
    ['zero-width characters', 'in\u200bvest\u200di\ufeffgation', 'investigation'],
    ['bidi controls', '\u202edecision\u202c'.slice(1), 'decision'],
    ['Cyrillic look-alikes', 'Рutіn', 'Putin'],
    ['full-width forms', 'ＮＡＴＯ', 'NATO'],
    ['ligatures', 'o\ufb03cials', 'officials'],
    ['Arabic-Indic digits', '١٢', '12'],
    ['separators of thousands', '2,500,000', '2500000'],
  ])('gives one key whatever %s', (_, one, other) => {
    expect(keyOf(one)).toBe(keyOf(other))
  })

  it.each([['Sergey', 'Sergei'], ['87', '80'], ['its', 'it'], ['class', 'clas'], ['3.5', '35'], ['1,000', '1.000'], ['1,5', '15']])('tells %s from %s', (one, other) => {
    expect(keyOf(one)).not.toBe(keyOf(other))
  })

  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 5 }),
    fc.constantFrom('plain', 'Words', 'don’t', 'Oslo’s', 'U.S.', 'e.g', '1,000', '3.5', '2017.', 'a.', 'naïve', 'Москва', '渡船', '“so”', '…', '. ', '\n\n', '?', '\ud83d', '😀', '𝐛old', 'x'.repeat(70)),
  )
  const mixed = fc.array(piece, { maxLength: 30 }).chain((pieces) => fc.constantFrom('', ' ').map((gap) => pieces.join(gap)))

  it('reads plain words by their bytes as it reads all others, character by character', () => {
    fc.assert(fc.property(mixed, (text) => { expect(readWords(text)).toMatchObject(readSlowly(text)) }), { numRuns: 500 })
  })

  it('reads a word that runs over the border of what is encoded at once', () => {
    for (const odd of ['plain', 'don’t', '😀😀', '渡船', 'U.S. The']) {
      for (let before = 16_370; before < 16_390; before++) {
        const text = `${' '.repeat(before)}${odd} and more.`
        expect(readWords(text)).toMatchObject(readSlowly(text))
      }
    }
  })

  it('keeps its offsets inside the text, rising, on letters and digits, whatever the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const { count, start, end } = readWords(text)
      let reached = 0
      for (let i = 0; i < count; i++) {
        expect(start[i]).toBeGreaterThanOrEqual(reached)
        expect(end[i]).toBeGreaterThan(start[i]!)
        reached = end[i]!
      }
      expect(reached).toBeLessThanOrEqual(text.length)
    }))
  })

  it('reads text added behind a blank line without changing what stood before', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 100 }), fc.string({ unit: 'grapheme', maxLength: 100 }), (before, after) => {
      const alone = readWords(before)
      const both = readWords(`${before}\n\n${after}`)
      expect(both.key.slice(0, alone.count)).toEqual(alone.key)
    }))
  })

  it('takes time in proportion to the text, also for a run of marks and a run without spaces', () => {
    for (const unit of ['e\u0301\u0302\u0303', '漢字', 'a.b.c.', "o'o'", '\u200b', '1,1.']) {
      const work = (repeats: number) => {
        const text = unit.repeat(repeats)
        return () => void readWords(text)
      }
      expect(growth(work, { size: 20_000, times: 4, enough: 10 })).toBeLessThan(10)
    }
  })
})
