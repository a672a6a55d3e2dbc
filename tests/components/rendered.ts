import axe from 'axe-core'
import type { ComponentChild } from 'preact'
import { render } from 'preact'
import { act } from 'preact/test-utils'

let last: HTMLElement | null = null

/** Renders into a fresh root of the document, as the extension's pages do; what was rendered before is taken down. */
export async function rendered(view: ComponentChild): Promise<HTMLElement> {
  const before = last
  if (before) await act(() => render(null, before))
  document.documentElement.lang = 'en'
  document.title = 'Crossread'
  document.body.textContent = ''
  const root = document.createElement('div')
  document.body.append(root)
  await act(() => render(view, root))
  last = root
  return root
}

/** Renders again into the same root, as a page does when its state changes. */
export async function rerendered(view: ComponentChild, root: HTMLElement): Promise<void> {
  await act(() => render(view, root))
}

/** Waits until everything stands that is made in slices. */
export async function grown(root: HTMLElement): Promise<void> {
  for (let turn = 0; turn < 10_000; turn++) {
    if (!root.querySelector('[aria-busy=true]')) return
    await act(() => new Promise((resolve) => setTimeout(resolve)))
  }
  throw new Error('the view never stopped to grow')
}

export async function clicked(element: Element | null | undefined): Promise<void> {
  if (!(element instanceof HTMLElement)) throw new Error('there is nothing to click')
  await act(() => element.click())
}

/** The element whose accessible words are these. */
export function named(root: ParentNode, selector: string, name: string): HTMLElement | undefined {
  return [...root.querySelectorAll<HTMLElement>(selector)].find(
    (element) => (element.getAttribute('aria-label') ?? element.textContent ?? '').trim() === name,
  )
}

/** Words as they are read on the screen: without those for screen readers only, and with single spaces. */
export function seenText(element: Element | null): string {
  const copy = element?.cloneNode(true)
  if (!(copy instanceof Element)) return ''
  for (const hidden of copy.querySelectorAll('.hidden')) hidden.remove()
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim()
}

/** What axe finds wrong, as short lines. Colours and sizes need a layout; they are checked in a browser. */
export async function violations(root: HTMLElement): Promise<string[]> {
  const { violations } = await axe.run(root, { rules: { 'color-contrast': { enabled: false }, 'target-size': { enabled: false } } })
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
}
