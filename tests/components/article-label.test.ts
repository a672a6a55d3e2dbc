import { expect, test } from 'vitest'
import { articleLabel } from '../../components/article-label'

test('what is known is told as it is', () => {
  expect(articleLabel({ outlet: 'Harbour Wire', title: 'Dues rise', text: 'Text.' })).toEqual({
    outlet: 'Harbour Wire',
    title: 'Dues rise',
    titled: true,
  })
})

test('an article without a title is called by its first words, and says so', () => {
  const label = articleLabel({
    outlet: '',
    title: ' ',
    text: 'The harbour dues will rise in spring, said the council on Monday, after a long night.',
  })
  expect(label).toEqual({ outlet: null, title: 'The harbour dues will rise in spring, said the council on Monday,…', titled: false })
})

test('an article without anything has an empty label', () => {
  expect(articleLabel({ outlet: '\u202E', title: '\u202E', text: '' })).toEqual({ outlet: null, title: '', titled: false })
})

test('names that would fill the screen are cut', () => {
  const { outlet, title } = articleLabel({ outlet: 'x'.repeat(5000), title: 'word '.repeat(5000), text: '' })
  expect(outlet).toHaveLength(81)
  expect(title.length).toBeLessThanOrEqual(301)
})
