// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { CopyPassage } from '../../../components/take-along/copy-passage'
import { TakeAlong } from '../../../components/take-along/take-along'
import type { Check } from '../../../messages/contract'
import { oddCheck, seedCheck, spanOf } from '../fixtures'
import { clicked, named, rendered, seenText, violations } from '../rendered'

vi.setConfig({ testTimeout: 30_000 })

const writeText = vi.fn<(text: string) => Promise<void>>()
const saved: { name: string; blob: Blob }[] = []

beforeEach(() => {
  saved.length = 0
  writeText.mockReset().mockResolvedValue()
  vi.stubGlobal('navigator', { clipboard: { writeText } })
  let blob = new Blob()
  vi.spyOn(URL, 'createObjectURL').mockImplementation((given) => {
    blob = given as Blob
    return 'blob:made-up'
  })
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    saved.push({ name: this.download, blob })
  })
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

/** The menu, opened as its reader does. */
async function opened(check: Check): Promise<HTMLElement> {
  const root = await rendered(<TakeAlong check={check} whole={check} />)
  const details = root.querySelector('details')
  if (details) details.open = true
  await act(() => void details?.dispatchEvent(new Event('toggle')))
  await vi.waitFor(() => expect(named(root, 'button', 'Save as web page')).toBeDefined(), { timeout: 10_000 })
  return root
}
const status = (root: HTMLElement) => root.querySelector('[role=status]')?.textContent
const says = (root: HTMLElement, words: string) => vi.waitFor(() => expect(status(root)).toBe(words))

async function choose(root: HTMLElement, name: string, value: string) {
  const select = named(root, 'select', name)
  if (!(select instanceof HTMLSelectElement)) throw new Error(`no choice of ${name}`)
  select.value = value
  await act(() => void select.dispatchEvent(new Event('change', { bubbles: true })))
}

describe('the menu to take a check along', () => {
  test.each<[string, Check]>([
    ['two tellings of one day', seedCheck()],
    ['odd texts', oddCheck()],
  ])('axe finds nothing: %s', async (_, check) => {
    expect(await violations(await opened(check))).toEqual([])
  })

  test('makes nothing before it is opened', async () => {
    expect(seenText(await rendered(<TakeAlong check={seedCheck()} whole={seedCheck()} />))).toBe('Cite and export')
  })

  test.each([
    ['Save as web page', 'crossread-harbour-wire-us-and-russia-agree-to-investigate-syria-attack-2017-04-12.html', 'text/html;charset=utf-8', /^<!doctype html>/],
    ['Save as Markdown', /\.md$/, 'text/markdown;charset=utf-8', /^# Who else printed this/],
    ['Save annotations (JSON-LD)', /\.jsonld$/, 'application/ld+json;charset=utf-8', /"AnnotationCollection"/],
    ['Save passages (CSV)', /-passages\.csv$/, 'text/csv;charset=utf-8', /^\uFEFF"kind","quotation"/],
    ['Save differences (CSV)', /-differences\.csv$/, 'text/csv;charset=utf-8', /^\uFEFF"kind","means_the_same"/],
  ])('%s', async (button, name, type, begins) => {
    const root = await opened(seedCheck())
    await clicked(named(root, 'button', button))
    await vi.waitFor(() => expect(saved).toHaveLength(1))
    expect(saved[0]?.name).toMatch(name)
    expect(saved[0]?.blob.type).toBe(type)
    expect(await saved[0]?.blob.text()).toMatch(begins)
    await says(root, `Handed to the browser to save: ${saved[0]?.name}`)
  })

  test('copies the citation of the page or a source in the format chosen', async () => {
    const root = await opened(seedCheck())
    await clicked(named(root, 'button', 'Copy'))
    expect(writeText.mock.lastCall?.[0]).toMatch(/^@article\{harbourwire2017russia,[^]*urldate = \{\d{4}-/)
    await says(root, 'On the clipboard: BibTeX')
    await choose(root, 'Cite', '1')
    await choose(root, 'Format', 'RIS')
    await clicked(named(root, 'button', 'Copy'))
    expect(writeText.mock.lastCall?.[0]).toMatch(/^TY {2}- NEWS\r\n[^]*T2 {2}- The Morning Ledger\r\n[^]*ER/)
    expect(writeText.mock.lastCall?.[0]).not.toMatch(/Y2/)
    await says(root, 'On the clipboard: RIS')
    await choose(root, 'Cite', '4')
    await choose(root, 'Format', 'CSL-JSON')
    await clicked(named(root, 'button', 'Save'))
    await vi.waitFor(() => expect(saved[0]?.name).toBe('crossread-citation.json'))
    expect(JSON.parse((await saved[0]?.blob.text()) ?? '')).toHaveLength(4)
  })

  test('says so when the browser refuses', async () => {
    writeText.mockRejectedValue(new Error('not allowed'))
    const root = await opened(seedCheck())
    await clicked(named(root, 'button', 'Copy'))
    await vi.waitFor(() => expect(status(root)).toBe('The browser did not let Crossread copy this.'))
  })
})

test('a passage is copied with whose it is and a link that opens at it', async () => {
  const { page } = seedCheck()
  const root = await rendered(<CopyPassage article={page} span={spanOf(page.text, 'More than 80 people were killed')} />)
  await clicked(named(root, 'button', 'Copy with link'))
  expect(writeText).toHaveBeenCalledWith(
    'More than 80 people were killed\nHarbour Wire, US and Russia agree to investigate Syria attack, Apr 12, 2017\n' +
      'https://harbourwire.example/talks#:~:text=More%20than%2080%20people%20were%20killed',
  )
  await says(root, 'On the clipboard: More than 80 people were killed')
  expect(await violations(root)).toEqual([])
})
