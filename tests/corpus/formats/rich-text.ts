import type { Inline, RichText } from '../../../corpus/formats/rich-text'

/** A document of one of everything, each with these words in it. */
export function documentOf(words: string): RichText {
  const inlines: Inline[] = [
    words,
    ' and ',
    { type: 'strong', words },
    { type: 'foreign', words },
    { type: 'differing', words, side: 'here' },
    { type: 'differing', words, side: 'there' },
    { type: 'link', to: 'https://gull.example/a(b)_c?d=1&e="2"', words },
    { type: 'link', to: words, words },
  ]
  return {
    title: words,
    language: 'en',
    direction: 'ltr',
    blocks: [
      { type: 'heading', level: 2, words: inlines },
      { type: 'heading', level: 3, words: [words] },
      { type: 'paragraph', words: inlines },
      { type: 'quotation', words: inlines },
      { type: 'list', items: [inlines, [words]] },
      { type: 'table', head: [words, 'b'], rows: [[inlines, [words]]] },
    ],
  }
}

/** Words of pages that want to be more than words. */
export const TRAPS = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "' onmouseover='alert(1)",
  '</style><script>alert(1)</script>',
  '--><script>alert(1)</script><!--',
  '<base href="//evil.example/"><form action="//evil.example">',
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  '&lt;script&gt;&#x3c;',
  '[click](javascript:alert(1))',
  '![x](https://evil.example/x.png)',
  '<https://evil.example/>',
  'https://evil.example/ www.evil.example me@evil.example',
  '`code` ``` fence\n```\nmore',
  '# heading\n\n- item\n\n1. one\n\n> quoted\n\n---\n\n===',
  '| a | b |\n|---|---|',
  '**bold** _it_ ~~gone~~ \\* $x$',
  '[ref]: https://evil.example\n[ref]',
  '    code by blanks',
  '\u202Egnp.exe',
]
