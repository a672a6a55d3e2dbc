import { describe, expect, it } from 'vitest'
import { stem } from '../../../corpus/text/stem'
import { FUNCTION_WORD, readTerms } from '../../../corpus/text/terms'
import { readWords } from '../../../corpus/text/words'

const term = (word: string): number => readTerms(readWords(word))[0]!

describe('readTerms', () => {
  it.each([['announced', 'announces'], ['election', 'elections'], ['running', 'runs'], ['policy', 'policies'], ['killed', 'killing'], ['organisation', 'organization'], ['naturally', 'natural'], ['Assad’s', 'Assad']])('joins %s and %s', (one, other) => {
    expect(term(one)).toBe(term(other))
  })

  it.each([['Syria', 'Syriza'], ['state', 'statue'], ['police', 'policy'], ['87', '80']])('keeps %s and %s apart', (one, other) => {
    expect(term(one)).not.toBe(term(other))
  })

  it.each(['the', 'don’t', 'said', 'une', 'nicht', 'para'])('takes %s for grammar', (word) => {
    expect(term(word)).toBe(FUNCTION_WORD)
  })
})

describe('stem', () => {
  it.each([['das', 'das'], ['москва', 'москва'], ['2017', '2017'], ['us', 'us']])('leaves %s alone', (word, expected) => {
    expect(stem(word)).toBe(expected)
  })
})
