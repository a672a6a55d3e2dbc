// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { extractArticle } from '../../../corpus/extract/extract-article'
import { extractSelection } from '../../../corpus/extract/extract-selection'
import { anchorText } from '../../../corpus/extract/text-anchors'

const url = 'https://post.example/news/7'
const options = { url }

beforeEach(() => {
  document.head.innerHTML = '<title>Storm closes harbour | The Post</title><meta property="og:site_name" content="The Post">'
  document.body.innerHTML = `
    <nav><a href="/">Home</a></nav>
    <h1>Storm closes harbour</h1>
    <p>The harbour <b>of Westmouth</b> closed on Monday.</p>
    <p>Ships wait outside, <span hidden>unseen words, </span>some with fruit.</p>
    <textarea>Words in a field</textarea>
    <div>A line of verse,<br>and another.<br><br>A new paragraph.</div>`
  document.getSelection()?.removeAllRanges()
})

/** Selects from the first of these words to the last, as a reader draws over them. */
function select(first: string, last: string): void {
  const [from, to] = [textWith(first), textWith(last)]
  document.getSelection()?.setBaseAndExtent(from, from.data.indexOf(first), to, to.data.indexOf(last) + last.length)
}

function textWith(words: string): Text {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) if (walker.currentNode instanceof Text && walker.currentNode.data.includes(words)) return walker.currentNode
  throw new Error(`the page does not say ${words}`)
}

const textOf = () => {
  const read = extractSelection(document, options)
  return read.state === 'article' ? read.page.text : read
}

describe('the text of a selection', () => {
  it.each([
    ['within one paragraph', 'The harbour', 'closed on Monday', 'The harbour of Westmouth closed on Monday'],
    ['across paragraphs', 'of Westmouth', 'some with', 'of Westmouth closed on Monday.\n\nShips wait outside, some with'],
    ['with the lines of a verse', 'some with', 'A new', 'some with fruit.\n\nA line of verse, and another.\n\nA new'],
  ])('%s', (_, first, last, text) => {
    select(first, last)
    expect(textOf()).toBe(text)
  })

  it('stands in the page where it was selected', () => {
    select('closed on', 'A new')
    const text = String(textOf())
    const start = text.indexOf('Ships wait')
    expect(anchorText(document, text).ranges([start, start + 18]).map(String)).toEqual(['Ships wait outside'])
  })

  it('of the whole page leaves out what nobody reads', () => {
    document.getSelection()?.selectAllChildren(document.body)
    expect(textOf()).not.toMatch(/unseen words|Words in a field/)
  })
})

it('knows the same of its page as the article does', () => {
  document.body.innerHTML += `<p>${'The harbour master closed the gates at noon and sent the ferries back. '.repeat(4)}</p>`
  const article = extractArticle(document, options)
  document.getSelection()?.selectAllChildren(document.body)
  const selection = extractSelection(document, options)
  if (article.state !== 'article' || selection.state !== 'article') throw new Error('not read')
  expect({ ...selection.page, text: '' }).toEqual({ ...article.page, text: '' })
})

it.each([
  ['nothing', () => undefined, 'no-selection'],
  ['a place between two letters', () => document.getSelection()?.collapse(textWith('Ships'), 3), 'no-selection'],
  ['hidden words', () => select('unseen', 'words'), 'no-selection'],
  ['a few words', () => select('Ships', 'outside'), 'short-selection'],
])('of %s is none', (_, choose, why) => {
  choose()
  expect(extractSelection(document, options)).toEqual({ state: 'not-article', why })
})
