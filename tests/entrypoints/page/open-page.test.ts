// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { Paint } from '../../../entrypoints/page/highlighter'
import { openPage } from '../../../entrypoints/page/open-page'

const paragraphs = [
  'The harbour of Westmouth reopened on Monday after nine days of repairs to its breakwater, the port authority said.',
  'Ships had waited outside since the storm, some of them with fruit that was no longer fit to be sold when they landed.',
  'The mayor thanked the divers, who had worked in two shifts, and promised a new lighthouse before the end of the year.',
]

let painted: Map<Paint, Range[]>
let alive: boolean
const open = () => openPage(document, { highlighter: { paint: (paint, ranges) => painted.set(paint, ranges) }, isAlive: () => alive })

beforeEach(() => {
  painted = new Map()
  alive = true
  document.title = 'Harbour reopens'
  document.body.innerHTML = `<article><h1>Harbour reopens</h1>${paragraphs.map((words) => `<p>${words}</p>`).join('')}</article>`
})

async function read(page: ReturnType<typeof open>): Promise<string> {
  const answer = await page.extract({ part: 'page' })
  if (answer.state !== 'article') throw new Error(`no article but ${answer.state}`)
  return answer.page.text
}

describe('a page', () => {
  test('reads itself and changes nothing by it', async () => {
    const before = document.documentElement.outerHTML
    const text = await read(open())
    for (const words of paragraphs) expect(text).toContain(words)
    expect(document.documentElement.outerHTML).toBe(before)
  })

  test('says what it read ahead, once and for a moment', async () => {
    vi.useFakeTimers()
    const page = open()
    const change = (words: string) => {
      document.querySelector('p')!.textContent = `${words} ${paragraphs[0]}`
    }
    await page.readAhead({ part: 'page' })
    change('First.')
    expect(await read(page)).not.toContain('First.')
    expect(await read(page)).toContain('First.')

    await page.readAhead({ part: 'page' })
    change('Second.')
    vi.advanceTimersByTime(2_000)
    expect(await read(page)).toContain('Second.')

    await page.readAhead({ part: 'selection' })
    expect(await read(page)).toContain('Second.')
    vi.useRealTimers()
  })

  test('says whether it was read', async () => {
    const page = open()
    expect(page.isRead({})).toBe(false)
    await read(page)
    expect(page.isRead({})).toBe(true)
  })

  test('shows no marks any more once it is left, since the browser may bring it back as it was', async () => {
    const page = open()
    const start = (await read(page)).indexOf('Ships had waited')
    page.highlight({ marks: [{ span: [start, start + 16], kind: 'verbatim' }] })
    expect(painted.get('verbatim')).toHaveLength(1)
    dispatchEvent(new Event('pagehide'))
    expect([...painted.values()].flat()).toEqual([])
  })

  test('marks what it is told to in the text it read', async () => {
    const page = open()
    const start = (await read(page)).indexOf('Ships had waited')
    expect(await page.highlight({ marks: [{ span: [start, start + 5], kind: 'reworded' }] })).toEqual({ state: 'done', shown: 1, asked: 1 })
    expect(painted.get('reworded')?.map(String)).toEqual(['Ships'])
  })

  test('takes everything away for an empty list', async () => {
    const page = open()
    await read(page)
    await page.highlight({ marks: [{ span: [0, 5], kind: 'verbatim' }] })
    await page.reveal({ span: [0, 5] })
    expect(await page.highlight({ marks: [] })).toEqual({ state: 'done', shown: 0, asked: 0 })
    expect([...painted.values()].flat()).toEqual([])
  })

  test('says that a stretch it no longer shows is not shown', async () => {
    const page = open()
    const start = (await read(page)).indexOf('The mayor thanked')
    document.querySelector('p:last-child')?.remove()
    expect(await page.reveal({ span: [start, start + 9] })).toEqual({ state: 'done', shown: 0, asked: 1 })
  })

  test('that was never read is lost', async () => {
    const page = open()
    expect(await page.highlight({ marks: [{ span: [0, 5], kind: 'verbatim' }] })).toEqual({ state: 'lost' })
    expect(await page.reveal({ span: [0, 5] })).toEqual({ state: 'lost' })
  })

  test('that is a PDF says so', async () => {
    vi.spyOn(document, 'contentType', 'get').mockReturnValueOnce('application/pdf')
    expect(await open().extract({ part: 'page' })).toEqual({ state: 'unsupported', why: 'pdf' })
  })

  test('reads what is selected alone, and marks in that', async () => {
    const page = open()
    const [first, , last] = document.querySelectorAll('p')
    document.getSelection()?.setBaseAndExtent(first?.firstChild ?? document, 4, last?.firstChild ?? document, 9)
    const answer = await page.extract({ part: 'selection' })
    const text = `${paragraphs[0]?.slice(4)}\n\n${paragraphs[1]}\n\nThe mayor`
    expect(answer).toMatchObject({ state: 'article', page: { title: 'Harbour reopens', text } })
    const start = text.indexOf('reopened on Monday after nine days')
    expect(await page.highlight({ marks: [{ span: [start, start + 18], kind: 'verbatim' }] })).toEqual({ state: 'done', shown: 1, asked: 1 })
    expect(painted.get('verbatim')?.map(String)).toEqual(['reopened on Monday'])
  })

  test('goes on marking in what it read before, where nothing is selected', async () => {
    const page = open()
    await read(page)
    document.getSelection()?.removeAllRanges()
    expect(await page.extract({ part: 'selection' })).toEqual({ state: 'not-article', why: 'no-selection' })
    expect(await page.highlight({ marks: [{ span: [0, 5], kind: 'verbatim' }] })).toEqual({ state: 'done', shown: 1, asked: 1 })
  })

  test('without an article says so', async () => {
    document.body.innerHTML = '<nav><a href="/">Home</a></nav>'
    expect(await open().extract({ part: 'page' })).toMatchObject({ state: 'not-article' })
  })
})

test('a content script that was cut off by an update takes its marks away when the page changes', async () => {
  vi.useFakeTimers()
  const page = open()
  await read(page)
  await page.highlight({ marks: [{ span: [0, 5], kind: 'verbatim' }] })
  alive = false
  document.body.append('!')
  await vi.advanceTimersByTimeAsync(1_000)
  expect([...painted.values()].flat()).toEqual([])
  vi.useRealTimers()
})
