import type { Page } from './page'

/** Hands a file to the page's picker, as its reader would. */
export function pickFile(page: Page, name: string, text: string, selector = 'input[type=file]'): Promise<void> {
  return page.evaluate((fileName, content, where) => {
    const picker = document.querySelector<HTMLInputElement>(where)
    const files = new DataTransfer()
    files.items.add(new File([content], fileName))
    if (picker) picker.files = files.files
    picker?.dispatchEvent(new Event('change', { bubbles: true }))
  }, name, text, selector)
}

/** Types words into the page's search field, in the place of any other. */
export function searchFor(page: Page, query: string): Promise<void> {
  return typeInto(page, 'input[type=search]', query)
}

/** Types words into the field that a selector finds, in the place of any other. */
export function typeInto(page: Page, selector: string, words: string): Promise<void> {
  return page.evaluate((where, typed) => {
    const field = document.querySelector<HTMLInputElement>(where)
    if (field) field.value = typed
    field?.dispatchEvent(new Event('input', { bubbles: true }))
  }, selector, words)
}
