// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { anchorText } from '../../../corpus/extract/text-anchors'
import type { Mark } from '../../../messages/contract'
import type { Paint } from '../../../entrypoints/page/highlighter'
import { openMarks } from '../../../entrypoints/page/marks'

const first = 'The harbour of Westmouth reopened on Monday after nine days of repairs.'
const second = 'Ships had waited outside the breakwater since the storm.'
const text = `${first}\n\n${second}`

const marks: Mark[] = [
  { span: [4, 24], kind: 'verbatim' },
  { span: [first.length + 2, text.length], kind: 'edited' },
]

let painted: Map<Paint, Range[]>
let change: () => void
const unwatch = vi.fn<() => void>()

function open() {
  return openMarks(
    { paint: (paint, ranges) => painted.set(paint, ranges) },
    (from) => anchorText(document, from),
    (onChange) => {
      change = onChange
      return unwatch
    },
  )
}
const wordsOf = (paint: Paint) => painted.get(paint)?.map(String)

beforeEach(() => {
  painted = new Map()
  change = () => undefined
  unwatch.mockReset()
  document.body.innerHTML = `<article><p>${first.replace('harbour of', '<b>harbour of</b>')}</p><p>${second}</p></article>`
})

describe('marks', () => {
  test('stand where the text says, each painted as its kind', () => {
    expect(open().show(text, marks)).toBe(2)
    expect(wordsOf('verbatim')?.join('')).toBe('harbour of Westmouth')
    expect(wordsOf('edited')).toEqual([second])
  })

  test('that the page does not show are counted out', () => {
    document.body.innerHTML = `<p>${second}</p>`
    expect(open().show(text, marks)).toBe(1)
  })

  test('are replaced by the next ones', () => {
    const shown = open()
    shown.show(text, marks)
    shown.show(text, marks.slice(1))
    expect([wordsOf('verbatim'), wordsOf('edited')]).toEqual([[], [second]])
  })

  test('all go at once, and the page is watched no longer', () => {
    const shown = open()
    shown.show(text, marks)
    shown.reveal(text, [0, 10])
    shown.clear()
    expect([...painted.values()].flat()).toEqual([])
    expect(unwatch).toHaveBeenCalledOnce()
  })
})

describe('the revealed stretch', () => {
  test('stands beside the marks, until the next one', () => {
    const shown = open()
    shown.show(text, marks)
    expect(shown.reveal(text, [25, 33]).map(String)).toEqual(['reopened'])
    expect(wordsOf('revealed')).toEqual(['reopened'])
    shown.reveal(text, [37, 43])
    expect(wordsOf('revealed')).toEqual(['Monday'])
    expect(wordsOf('edited')).toEqual([second])
  })

  test('outlives other marks of the same text, and goes with the text', () => {
    const shown = open()
    shown.reveal(text, [25, 33])
    shown.show(text, marks)
    expect(wordsOf('revealed')).toEqual(['reopened'])
    shown.show(`${text}\n\nMore.`, marks)
    expect(wordsOf('revealed')).toEqual([])
  })
})

describe('a page that renders again', () => {
  test('has its marks again, in the new nodes', () => {
    open().show(text, marks)
    document.body.innerHTML = `<main><div><p>${first}</p></div><p>${second}</p></main>`
    change()
    expect(wordsOf('verbatim')?.join('')).toBe('harbour of Westmouth')
    expect(wordsOf('edited')).toEqual([second])
    expect(painted.get('edited')?.every((range) => range.startContainer.isConnected)).toBe(true)
  })

  test('and comes back later, has them when it is back', () => {
    open().show(text, marks)
    document.body.innerHTML = '<p>Loading</p>'
    change()
    expect(wordsOf('verbatim')).toEqual([])
    document.body.innerHTML = `<p>${first}</p>`
    change()
    expect(wordsOf('verbatim')?.join('')).toBe('harbour of Westmouth')
  })

  test('elsewhere is not searched again', () => {
    open().show(text, marks)
    const before = painted.get('verbatim')
    document.body.append(document.createElement('aside'))
    change()
    expect(painted.get('verbatim')).toBe(before)
  })
})
