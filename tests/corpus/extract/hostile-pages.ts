/** Pages made to hang, crash or fool whoever reads them. Each must end in an answer within two seconds. */

const SENTENCE = 'The harbour of Little Sundby stayed closed on Tuesday after the third storm in a week tore two ferries from their moorings. '
const ARTICLE = Array.from({ length: 6 }, (_, index) => `<p>Paragraph ${index + 1}. ${SENTENCE.repeat(2)}</p>`).join('\n')

const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>Harbour closed | The Sundby Post</title>${head}</head><body>${body}</body></html>`

const fields = (names: string[], kind = 'input'): string => names.map((name) => `<${kind} name="${name}" id="${name}"></${kind}>`).join('')

export interface HostilePage {
  name: string
  html: string
  /** What the answer must be; without it any answer will do, as long as it comes. */
  state?: 'article' | 'not-article' | 'failed'
  /** Must stand in the article's text. */
  says?: string
  /** Must not stand in any part of the answer. */
  never?: string
}

const readable = { state: 'article', says: 'Paragraph 6. The harbour' } as const

export const HOSTILE_PAGES: HostilePage[] = [
  { name: 'a field named parentNode around the article', html: page(`<form>${fields(['parentNode'])}${ARTICLE}</form>`), ...readable },
  {
    name: 'fields named like every DOM property that is read',
    html: page(
      `<form>${fields(['getAttribute', 'tagName', 'localName', 'nodeName', 'nodeType', 'textContent', 'querySelectorAll', 'childNodes', 'firstChild', 'nextSibling', 'attributes', 'className', 'style', 'removeChild', 'shadowRoot', 'hasAttribute', 'ownerDocument'])}${ARTICLE}</form>`,
    ),
    ...readable,
  },
  {
    name: 'images and forms named like properties of the document',
    html: page(
      `<img name="body"><img name="documentElement"><form name="querySelectorAll"></form><form name="createElement"></form><img name="cloneNode"><form name="createRange"></form><embed name="head"><main>${ARTICLE}</main>`,
    ),
    ...readable,
  },
  { name: 'fields of every kind, ten thousand of them', html: page(`<form>${fields(['parentNode', 'children'], 'button').repeat(5_000)}${ARTICLE}</form>`) },
  { name: 'forms inside tables inside forms', html: page(`${'<form><table><tr><td>'.repeat(100)}${ARTICLE}`) },
  { name: 'twenty thousand nested boxes', html: page(`${'<div>'.repeat(20_000)}${ARTICLE}`) },
  { name: 'five thousand nested boxes with text at each depth', html: page(`${'<div>x '.repeat(5_000)}${ARTICLE}`) },
  { name: 'nested inline elements', html: page(`<p>${'<b><i>'.repeat(4_000)}deep${'</i></b>'.repeat(4_000)}</p>${ARTICLE}`) },
  { name: 'nested tables', html: page(`${'<table><tr><td>'.repeat(700)}${ARTICLE}`) },
  { name: 'nested lists', html: page(`${'<ul><li>'.repeat(3_000)}${ARTICLE}`) },
  { name: 'more elements than any article has', html: page(`${ARTICLE}${'<p>a</p>'.repeat(60_000)}`), state: 'failed' },
  { name: 'more text than any article has', html: page(`<p>${SENTENCE.repeat(20_000)}</p>`), state: 'failed' },
  { name: 'a title of two megabytes of separators', html: page(ARTICLE).replace('Harbour closed', ' | - » '.repeat(300_000)), ...readable },
  { name: 'an og:title of one megabyte', html: page(ARTICLE, `<meta property="og:title" content="${'a - '.repeat(250_000)}">`), ...readable },
  {
    name: 'combining marks by the ten thousand',
    html: page(`<p>Z${'\u0301'.repeat(80_000)} ${SENTENCE}</p>${ARTICLE}`, `<meta property="og:title" content="Z${'\u0301'.repeat(50_000)}">`),
    ...readable,
  },
  {
    name: 'JSON-LD of three megabytes',
    html: page(ARTICLE, `<script type="application/ld+json">{"@type":"NewsArticle","headline":"x","articleBody":"${'never '.repeat(500_000)}"}</script>`),
    ...readable,
    never: 'never',
  },
  {
    name: 'JSON-LD nested a hundred thousand deep',
    html: page(ARTICLE, `<script type="application/ld+json">${'['.repeat(100_000)}${']'.repeat(100_000)}</script>`),
    ...readable,
  },
  {
    name: 'JSON-LD of wrong types and reserved keys',
    html: page(
      ARTICLE,
      `<script type="application/ld+json">{"__proto__":{"polluted":"never"},"@graph":[null,1,"x",[],{"@type":{"a":1}},{"@type":"NewsArticle","headline":{"toString":"never"},"author":[[[]]],"publisher":7,"datePublished":["2020-01-01"],"constructor":{"prototype":{"polluted":"never"}}}]}</script>`,
    ),
    ...readable,
    never: 'never',
  },
  { name: 'JSON-LD of a quarter of a megabyte of blanks', html: page(ARTICLE, `<script type="application/ld+json">${' '.repeat(250_000)}x</script>`), ...readable },
  { name: 'JSON-LD that is cut off', html: page(ARTICLE, '<script type="application/ld+json">{"@type":"NewsArticle","headline":"never</script>'), ...readable, never: 'never' },
  { name: 'NUL and other control characters', html: page(ARTICLE.replaceAll('harbour', 'har\0bo\u0007ur')), state: 'article' },
  {
    name: 'letters that turn the reading direction',
    html: page(ARTICLE, '<meta property="og:title" content="Harbour \u202eNEVER\u202c closed"><meta property="og:site_name" content="\u2066Post\u2069">'),
    state: 'article',
    never: '\u202e',
  },
  { name: 'a page that is a script', html: '<!doctype html><html><body><div id="root"></div><script>document.title = "never"</script></body></html>', state: 'not-article' },
  { name: 'nothing at all', html: '', state: 'not-article' },
  { name: 'a page without a body', html: '<!doctype html><html><head></head></html>', state: 'not-article' },
  {
    name: 'drawings and formulas with text in them',
    html: page(`${'<svg><g><text>never</text><foreignObject><p>never</p></foreignObject></g></svg><math><mi>never</mi></math>'.repeat(2_000)}${ARTICLE}`),
    ...readable,
    never: 'never',
  },
  {
    name: 'templates, frames and text for browsers without scripts',
    html: page(
      `<template><p>never ${SENTENCE}</p></template><noscript><p>never ${SENTENCE}</p></noscript><iframe srcdoc="never"></iframe><object><p>never ${SENTENCE}</p></object>${ARTICLE}`,
    ),
    ...readable,
    never: 'never',
  },
  {
    name: 'hidden text in seven ways',
    html: page(
      `<main>${[
        'hidden',
        'aria-hidden="true"',
        'style="display:none"',
        'style="color:red;DISPLAY : none"',
        'style="visibility:hidden"',
        'style="font-size:0"',
        'class="sr-only"',
      ]
        .map((how) => `<p ${how}>never ${SENTENCE.repeat(3)}</p>`)
        .join('')}${ARTICLE}</main>`,
    ),
    ...readable,
    never: 'never',
  },
  { name: 'thousands of tiny inline nodes', html: page(`<p>${'<span>a</span><b>b</b> '.repeat(4_000)}</p>${ARTICLE}`) },
  { name: 'fifty thousand line breaks', html: page(`<div>${'a<br>'.repeat(9_000)}${'<br> '.repeat(9_000)}</div>${ARTICLE}`) },
  { name: 'a hundred copies of one paragraph', html: page(`<p>${SENTENCE.repeat(3)}</p>`.repeat(100)), state: 'article' },
  { name: 'four thousand linked headlines', html: page(`${'<div><a href="/x">A headline that says next to nothing at all</a></div>'.repeat(4_000)}`), state: 'not-article' },
  { name: 'classes and ids of a hundred kilobytes', html: page(`<div class="${'ad-'.repeat(30_000)}" id="${'x'.repeat(100_000)}">${ARTICLE}</div>`), ...readable },
  { name: 'five thousand attributes on one element', html: page(`<div ${Array.from({ length: 5_000 }, (_, n) => `a${n}="b"`).join(' ')}>${ARTICLE}</div>`), ...readable },
  { name: 'ten thousand meta elements', html: page(ARTICLE, '<meta name="date" content="x">'.repeat(10_000)), ...readable },
  { name: 'elements with names of their own', html: page(`<x-page><x-text>${ARTICLE}</x-text><bad:name.x>${SENTENCE}</bad:name.x></x-page>`), ...readable },
  { name: 'a megabyte without a space', html: page(`<p>${'a'.repeat(1_000_000)}</p>${ARTICLE}`) },
  { name: 'commas without end, which earn points', html: page(`<div>${', '.repeat(400_000)}</div>${ARTICLE}`) },
]
