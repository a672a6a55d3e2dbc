import { expect, it } from 'vitest'
import { fileName } from '../../../components/take-along/file-name'

it.each([
  [{ outlet: 'Harbour Wire', title: 'Ferry sinks!', date: '2017-04-02' }, 'crossread-harbour-wire-ferry-sinks-2017-04-02.html'],
  [{ outlet: '', title: '', date: null }, 'crossread.html'],
  [{ outlet: '../../etc', title: 'CON\u0000: a\\b/c*?"<>|', date: null }, 'crossread-etc-con-a-b-c.html'],
  [{ outlet: '\u202Egnp', title: 'كلمات Ünïcode', date: null }, 'crossread-gnp-كلمات-unicode.html'],
])('%j', (article, name) => {
  expect(fileName(article, 'html')).toBe(name)
})

it('is short enough, with a part of its own', () => {
  const name = fileName({ outlet: 'a'.repeat(500), title: '', date: '2017-04-02' }, 'csv', 'passages')
  expect(name).toMatch(/^crossread-a{40,}-2017-04-02-passages\.csv$/)
  expect(name.length).toBeLessThan(110)
})
