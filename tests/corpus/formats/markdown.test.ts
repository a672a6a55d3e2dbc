import { describe, expect, it } from 'vitest'
import { markdown } from '../../../corpus/formats/markdown'
import type { Block, Inline } from '../../../corpus/formats/rich-text'
import { documentOf, TRAPS } from './rich-text'

const whole = (parts: Iterable<string>) => [...parts].join('')

const of = (...blocks: Block[]) => whole(markdown({ title: 'Title', language: 'en', direction: 'ltr', blocks }))
const line = (...words: Inline[]) => of({ type: 'paragraph', words }).split('\n').at(-2)

describe('markdown', () => {
  it('prints every kind of block', () => {
    expect(
      of(
        { type: 'heading', level: 2, words: ['Two'] },
        { type: 'paragraph', words: ['One ', { type: 'strong', words: 'word' }, ' more.'] },
        { type: 'quotation', words: ['First.\n\nSecond ', { type: 'differing', words: 'here ', side: 'here' }, 'line.'] },
        { type: 'list', items: [['a'], [{ type: 'link', to: 'https://gull.example/a', words: 'b' }]] },
        { type: 'table', head: ['x', 'y'], rows: [[['1'], ['two\nlines']]] },
      ),
    ).toBe(`# Title

## Two

One **word** more.

> First.
>
> Second **here** line.

- a
- [b](https://gull.example/a)

| x | y |
| --- | --- |
| 1 | two lines |
`)
  })

  it.each([
    ['<b>', String.raw`\<b\>`],
    ['[a](b)', String.raw`\[a\](b)`],
    ['*a* _b_ `c` ~d~', String.raw`\*a\* \_b\_ \`c\` \~d\~`],
    ['a | b', String.raw`a \| b`],
    ['# a', String.raw`\# a`],
    ['- a', String.raw`\- a`],
    ['1. a', String.raw`1\. a`],
    ['2) a', String.raw`2\) a`],
    ['=== a', String.raw`\=== a`],
    ['https://gull.example www.gull.example a@gull.example', String.raw`https\://gull.example www\.gull.example a\@gull.example`],
    ['&amp;', String.raw`\&amp;`],
    ['    code by blanks', 'code by blanks'],
  ])('%s is words', (words, printed) => {
    expect(line(words)).toBe(printed)
  })

  it('links only to the web, by an address that ends where it ends', () => {
    expect(line({ type: 'link', to: 'javascript:alert(1)', words: 'a' })).toBe('a')
    expect(line({ type: 'link', to: 'https://gull.example/a_(b)', words: 'a]b' })).toBe(String.raw`[a\]b](https://gull.example/a%5F%28b%29)`)
  })

  it.each(TRAPS)('keeps the lines of a document however %j tries to add some', (words) => {
    const kinds = (text: string) =>
      whole(markdown(documentOf(text)))
        .split('\n')
        .filter((printed) => printed !== '>' && !printed.startsWith('> '))
        .map((printed) => /^(?:#+ |- |\| ?(?:---)?)?/.exec(printed)?.[0])
    expect(kinds(words)).toEqual(kinds('words'))
  })
})
