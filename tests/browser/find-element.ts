// oxlint-disable unicorn/consistent-function-scoping -- the function below runs in a page, where nothing else of this file is

export type Role = 'button' | 'link' | 'checkbox' | 'switch' | 'radio' | 'heading' | 'tab' | 'listitem' | 'summary'

/**
 * The middle of the first visible element with a role and a name, scrolled into view; null without
 * one, or while something covers it.
 * Runs inside the page, so it must stand alone. The name is the common part of the accessible name
 * computation: aria-label, aria-labelledby, label, text, title.
 */
export function findElement(role: Role, pattern: string, flags: string): { x: number; y: number } | null {
  const native: Record<Role, string> = {
    button: 'button, input[type=button], input[type=submit]',
    link: 'a[href]',
    checkbox: 'input[type=checkbox]',
    switch: 'input[type=checkbox][role=switch]',
    radio: 'input[type=radio]',
    heading: 'h1, h2, h3, h4, h5, h6',
    tab: '[role=tab]',
    listitem: 'li',
    summary: 'summary',
  }
  const spoken = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim()
  const nameOf = (element: HTMLElement): string => {
    const labelledBy = spoken(element.getAttribute('aria-labelledby')).split(' ').filter(Boolean)
    const labels = 'labels' in element ? [...((element as HTMLInputElement).labels ?? [])] : []
    return (
      labelledBy.map((id) => spoken(document.getElementById(id)?.textContent)).join(' ') ||
      spoken(element.getAttribute('aria-label')) ||
      labels.map((label) => spoken(label.textContent)).join(' ') ||
      spoken(element.textContent) ||
      spoken(element.title)
    )
  }
  const wanted = new RegExp(pattern, flags)
  for (const element of document.querySelectorAll<HTMLElement>(`${native[role]}, [role=${role}]`)) {
    if (!element.checkVisibility() || !wanted.test(nameOf(element))) continue
    element.scrollIntoView({ block: 'center', behavior: 'instant' })
    const { left, top, width, height } = element.getBoundingClientRect()
    const middle = { x: left + width / 2, y: top + height / 2 }
    // What something else lies over cannot be clicked.
    return element.contains(document.elementFromPoint(middle.x, middle.y)) ? middle : null
  }
  return null
}
