import { expect, test } from 'vitest'
import { surroundings } from '../../components/surroundings'
import { spanOf } from './fixtures'

const text = 'First paragraph.\n\nThe blast on the quay killed 87 people and hurt many more on Monday.'

test('cuts at words and says so', () => {
  expect(surroundings(text, spanOf(text, '87'), 14)).toEqual({ before: '…quay killed ', after: ' people and…' })
})

test('stays inside the paragraph', () => {
  expect(surroundings(text, spanOf(text, '87'), 500)).toEqual({
    before: 'The blast on the quay killed ',
    after: ' people and hurt many more on Monday.',
  })
})

test('at the ends of the text there is nothing', () => {
  expect(surroundings('87', [0, 2], 10)).toEqual({ before: '', after: '' })
})
