import { beforeEach, describe, expect, test } from 'vitest'
import { check } from '../../../entrypoints/background/check'
import { checkOfTab } from '../../../session/checks'
import { highlight, reveal } from '../../../entrypoints/background/mark-page'
import { corpus, fakeTab } from './fake-page'

let tab: ReturnType<typeof fakeTab>
let checkId = ''
beforeEach(async () => {
  tab = fakeTab()
  const answer = await check({ tabId: 7, part: 'page' }, () => corpus)
  checkId = answer.state === 'checked' ? answer.check.id : ''
  tab.asked.length = 0
})

describe('highlighting', () => {
  test('asks the page to mark the passages of the siblings that were named', async () => {
    expect(await highlight({ checkId, siblings: ['other', 'unknown'] })).toEqual({ state: 'done', shown: 2, asked: 2 })
    const marks = [
      { span: [0, 31], kind: 'verbatim' },
      { span: [33, 60], kind: 'edited' },
    ]
    expect(tab.asked).toEqual([{ to: 'page', kind: 'highlight', ask: { marks } }])
  })

  test('asks for no mark when none is named, and remembers that', async () => {
    await highlight({ checkId, siblings: [] })
    expect(tab.asked).toEqual([{ to: 'page', kind: 'highlight', ask: { marks: [] } }])
    expect((await checkOfTab(7))?.shown).toEqual([])
  })
})

test('revealing asks the page for the stretch', async () => {
  expect(await reveal({ checkId, span: [33, 60] })).toEqual({ state: 'done', shown: 1, asked: 1 })
  expect(tab.asked).toEqual([{ to: 'page', kind: 'reveal', ask: { span: [33, 60] } }])
})

describe('a page is lost', () => {
  test('when its check is gone: nothing is asked of whatever the tab shows now', async () => {
    expect(await highlight({ checkId: '7-gone', siblings: ['other'] })).toEqual({ state: 'lost' })
    expect(await reveal({ checkId: '7-gone', span: [0, 1] })).toEqual({ state: 'lost' })
    expect(tab.asked).toEqual([])
  })

  test('when nobody answers in it', async () => {
    tab.replies.clear()
    expect(await highlight({ checkId, siblings: ['other'] })).toEqual({ state: 'lost' })
  })

  test('when it answers what nobody understands', async () => {
    tab.replies.set('reveal', () => ({ state: 'done', shown: 'all' }))
    expect(await reveal({ checkId, span: [0, 1] })).toEqual({ state: 'lost' })
  })
})
