// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest'
import { Compare } from '../../components/compare/compare'
import { Popup } from '../../components/popup/popup'
import { COMPARE_VIEWS } from '../../components/compare/view-switch'
import type { Check } from '../../messages/contract'
import { articleOf, checkOf, pageOf, siblingOf } from './fixtures'
import { injections } from './injections'
import { rendered } from './rendered'

// axe and large trees are slow without a browser's own engine, the more so on a busy machine.
vi.setConfig({ testTimeout: 30_000 })

/** A check in which every word that a page can choose is the vector. */
function checkWith(vector: string): Check {
  const text = `${vector} was printed on Monday.\n\n${vector}`
  const known = { outlet: vector, title: vector, date: vector, url: vector }
  const page = pageOf(text, { ...known, author: vector, language: vector })
  const article = articleOf('s1', text, known)
  const whole: [number, number] = [0, vector.length]
  const sibling = siblingOf(article, {
    sharedHere: 0.5,
    sharedThere: 0.5,
    passages: [{ here: whole, there: whole, kind: 'edited', quote: true }],
    details: [
      { kind: 'quote', here: whole, there: [0, vector.length + 4], same: false },
      { kind: 'added', here: whole, there: null, same: false },
    ],
  })
  return checkOf(
    page,
    [[article, sibling]],
    [
      {
        label: vector,
        tellings: [
          { in: 'here', span: whole, value: vector },
          { in: 's1', span: whole, value: `${vector}!` },
        ],
      },
    ],
  )
}

const nothing = () => {}
const views = {
  popup: (check: Check) => (
    <Popup state={{ state: 'checked', check }} shown={[]} onShow={nothing} onReveal={nothing} onCompare={nothing} onRetry={nothing} />
  ),
  ...Object.fromEntries(
    COMPARE_VIEWS.map((view) => [
      `compare: ${view}`,
      (check: Check) => <Compare check={check} sibling="s1" view={view} onSibling={nothing} onView={nothing} onReveal={nothing} />,
    ]),
  ),
}

/** All that our views are made of; anything else was made by the words. */
const ELEMENTS =
  /^(a|article|bdi|button|caption|dd|del|details|dialog|div|dl|dt|fieldset|h[1-3]|header|input|ins|kbd|label|legend|li|main|mark|nav|option|p|path|q|rect|section|select|span|summary|svg|table|tbody|td|th|thead|tr|ul)$/
const ATTRIBUTES =
  /^(aria-[a-z]+|class|checked|d|data-[a-z]+|dir|fill|height|href|id|lang|name|preserveAspectRatio|referrerpolicy|rel|role|scope|selected|stroke(-[a-z]+)?|tabindex|target|title|type|value|viewBox|width|x|y|autofocus)$/i

/** Elements, attributes and addresses that none of our views would write. */
function foreign(root: HTMLElement): string[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    ...(ELEMENTS.test(element.localName) ? [] : [element.localName]),
    ...element.getAttributeNames().filter((name) => !ATTRIBUTES.test(name)),
    ...(/^(#|https?:)/.test(element.getAttribute('href') ?? '#') ? [] : ['href']),
  ])
}

describe.each(Object.entries(views))('%s', (_, view) => {
  test.each(injections)('shows %j as the words it is', async (vector) => {
    const root = await rendered(view(checkWith(vector)))
    expect(foreign(root)).toEqual([])
    expect(root.textContent).toContain(vector)
    expect([...root.querySelectorAll('a')].filter((link) => !link.getAttribute('href')?.startsWith('#'))).toEqual([])
  })
})

test('the check above sees what it looks for', () => {
  const root = document.createElement('div')
  const markup = injections.filter((words) => /^<(img |svg|iframe|a |form|details|style|meta)/i.test(words))
  const unseen = markup.filter((vector) => {
    root.innerHTML = vector
    return foreign(root).length === 0
  })
  expect(markup.length).toBeGreaterThan(10)
  expect(unseen).toEqual([])
})
