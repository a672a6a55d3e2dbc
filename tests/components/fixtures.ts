import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Article, Span } from '../../corpus/article'
import type { PageArticle } from '../../corpus/extract/page-article'
import { outletsOf } from '../../corpus/outlets'
import type { Detail, DetailKind, Fact, Passage, PassageKind, Sibling } from '../../corpus/report'
import type { Check } from '../../messages/contract'

const seed = (name: string) => readFileSync(join(import.meta.dirname, `../../seeds/${name}.txt`), 'utf8').trim()

/** Two tellings of one day, and a third of another: the seeds that the fixtures quote from. */
export const seeds = {
  talks: seed('002_b91e59e771e964a7'),
  spunTalks: seed('001_351427181ed2d9b7'),
  otherTalks: seed('000_058e6c4cb053c745'),
  call: seed('004_2e4fffe8331709ed'),
}

/** Where a text says these words; throws when it does not, so that no fixture points at nothing. */
export function spanOf(text: string, words: string, from = 0): Span {
  const start = text.indexOf(words, from)
  if (start < 0) throw new Error(`fixture: the text does not say "${words}"`)
  return [start, start + words.length]
}

/** A stretch from its first to its last words. */
export function spanFromTo(text: string, first: string, last: string): Span {
  const [start] = spanOf(text, first)
  return [start, spanOf(text, last, start)[1]]
}

export function pageOf(text: string, known: Partial<PageArticle> = {}): PageArticle {
  return {
    id: 'page',
    outlet: 'Harbour Wire',
    title: 'US and Russia agree to investigate Syria attack',
    date: '2017-04-12',
    url: 'https://harbourwire.example/talks',
    author: null,
    language: 'en',
    dateFrom: 'json-ld',
    text,
    ...known,
  }
}

export function articleOf(id: string, text: string, known: Partial<Article> = {}): Article {
  return { id, outlet: '', title: '', date: null, url: null, text, ...known }
}

export function siblingOf({ id, outlet, title, date, url }: Article, found: Partial<Sibling> = {}): Sibling {
  return { id, outlet, title, date, url, sharedHere: 0, sharedThere: 0, passages: [], details: [], ...found }
}

export function checkOf(
  page: PageArticle,
  pairs: [Article, Sibling][],
  facts: Fact[] = [],
  searched = { articles: 5, complete: true },
): Check {
  return {
    id: 'check-1',
    tabId: 7,
    part: 'page',
    address: page.url ?? 'https://page.example/',
    page,
    report: { id: page.id, searched, siblings: pairs.map(([, sibling]) => sibling), facts },
    siblings: pairs.map(([article]) => article),
    outlets: outletsOf([page, ...pairs.map(([article]) => article)], (host) => host.split('.').slice(-2).join('.')),
    shown: pairs.map(([article]) => article.id),
    timings: { inject: 0, extract: 0, open: 0, match: 0, store: 0 },
  }
}

/** A report as the seeds really deserve it, found by quoting them. */
export function seedCheck(): Check {
  const page = pageOf(seeds.talks)
  const spun = articleOf('spun', seeds.spunTalks, {
    outlet: 'The Morning Ledger',
    title: 'Rex Tillerson meets Sergei Lavrov after war of words over Syria',
    date: '2017-04-14',
    url: 'https://ledger.example/world/tillerson-lavrov',
  })
  const other = articleOf('other', seeds.otherTalks, { title: 'Seeking to salvage ties, USA and Russian Federation agree on Syria probe' })
  const call = articleOf('call', seeds.call, { outlet: 'Nordlys Avis', date: '2017-05-11', url: 'https://xn--bcher-kva.example/call' })
  const passage = (there: string, kind: PassageKind, quote: boolean, here: [string, string], other: [string, string]): Passage => ({
    here: spanFromTo(page.text, ...here),
    there: spanFromTo(there, ...other),
    kind,
    quote,
  })
  const detail = (there: string, kind: DetailKind, here: string | null, other: string | null, same = false): Detail => ({
    kind,
    here: here === null ? null : spanOf(page.text, here),
    there: other === null ? null : spanOf(there, other),
    same,
  })
  const alarming = '"We have seen very alarming actions'
  return checkOf(
    page,
    [
      [
        spun,
        siblingOf(spun, {
          sharedHere: 0.2148,
          sharedThere: 0.2716,
          passages: [
            passage(
              spun.text,
              'edited',
              false,
              ['Striving to salvage', 'American missile strikes'],
              ['Striving to salvage', 'American missile strikes'],
            ),
            passage(spun.text, 'verbatim', true, [alarming, 'attack against Syria,"'], [alarming, 'attack against Syria"']),
            passage(
              spun.text,
              'verbatim',
              false,
              ['referring to the 59', 'chemical weapons.'],
              ['referring to the 59', 'chemical weapons.'],
            ),
            passage(
              spun.text,
              'edited',
              true,
              ['"We consider it of utmost', 'in the future."'],
              ['"We believe it is of principal', 'in the future"'],
            ),
            passage(
              spun.text,
              'edited',
              false,
              ['Only weeks ago', 'rapprochement with Russia'],
              ['Only weeks ago', 'rapprochement with Russian Federation'],
            ),
          ],
          details: [
            detail(spun.text, 'name', 'United States and Russia', 'United States and Russian Federation', true),
            detail(
              spun.text,
              'quote',
              'We consider it of utmost importance to prevent the risks of replay of similar action in the future',
              'We believe it is of principal importance to prevent risks of a repeat of such steps in the future',
            ),
            detail(spun.text, 'wording', 'on an international', 'toward an global'),
            detail(spun.text, 'added', 'throughout the U.S. election campaign', null),
            detail(spun.text, 'missing', null, 'lavishly praised Putin throughout the campaign'),
          ],
        }),
      ],
      [
        other,
        siblingOf(other, {
          sharedHere: 0.087,
          sharedThere: 0.131,
          passages: [
            passage(
              other.text,
              'reworded',
              false,
              ['The news conference came after', 'military powers'],
              ['Instead, Tillerson and Russian', 'two hours'],
            ),
            passage(
              other.text,
              'edited',
              false,
              ["Putin's decision to host", 'louder tones'],
              ["Putin's decision to host", 'louder tones'],
            ),
          ],
          details: [
            detail(other.text, 'number', 'More than 80 people were killed', '87 civilians dead'),
            detail(other.text, 'name', 'Sergey Lavrov', 'Sergey Lavrov', true),
            detail(other.text, 'attribution', "Russia's alleged meddling", 'Lavrov blasted USA claims'),
            detail(other.text, 'name', 'Russia says rebels', 'Russian Federation was not', true),
            detail(other.text, 'date', 'on April 4', 'last week'),
          ],
        }),
      ],
      [call, siblingOf(call)],
    ],
    [
      {
        label: 'killed',
        tellings: [
          { in: 'here', span: spanOf(page.text, 'More than 80'), value: 'More than 80' },
          { in: 'other', span: spanOf(other.text, '87'), value: '87' },
          { in: 'other', span: spanOf(other.text, 'scores'), value: 'scores' },
        ],
      },
      {
        label: 'quotation: alarming actions',
        tellings: [
          { in: 'here', span: spanOf(page.text, 'very alarming actions'), value: 'very alarming actions' },
          { in: 'spun', span: spanOf(spun.text, 'very alarming actions'), value: 'very alarming actions' },
        ],
      },
    ],
  )
}

/** Fifty siblings and two thousand passages; with `long`, words that never end. */
export function largeCheck(): Check {
  const spans: Span[] = []
  let text = ''
  for (let n = 0; n < 2000; n++) {
    if (n > 0) text += n % 5 === 0 ? '\n\n' : ' '
    const sentence = `Sentence ${n} tells of harbour dues, of ${n * 3} crates and of the tide that took them away.`
    spans.push([text.length, text.length + sentence.length])
    text += sentence
  }
  const page = pageOf(text)
  const pairs = Array.from({ length: 50 }, (_, n): [Article, Sibling] => {
    const article = articleOf(`s${n}`, text, { outlet: n % 7 === 0 ? '' : `Outlet ${n}`, title: `Title ${n}`, date: '2020-02-02' })
    const passages = spans
      .filter((_, index) => index % 50 === n)
      .map((span): Passage => ({ here: span, there: span, kind: 'edited', quote: false }))
    return [article, siblingOf(article, { sharedHere: 0.02, sharedThere: 0.02, passages })]
  })
  return checkOf(page, pairs, [], { articles: 12345, complete: true })
}

/** Everything that can be missing is missing; what can be odd is odd. */
export function oddCheck(): Check {
  const long = 'Donaudampfschifffahrtsgesellschaft'.repeat(9)
  const text = `${long} said 3 men came.\n\nשלום עולם, three men came home today.`
  const page = pageOf(text, { outlet: '', title: '', date: null, url: null, language: 'not a tag' })
  const rtl = articleOf('rtl', 'שלום עולם, four men came home today.', {
    outlet: '\u202Eסוכנות הידיעות',
    title: '\u202Eכותרת ארוכה בעברית על שלושה אנשים',
    date: '2024-13-77',
    url: 'javascript:alert(1)',
  })
  const longTitle = articleOf('long', `${long} said 3 men came.`, {
    outlet: long,
    title: long,
    url: `https://user:secret@${'a'.repeat(60)}.example/${long}`,
  })
  const bare = articleOf('bare', '')
  return checkOf(
    page,
    [
      [
        rtl,
        siblingOf(rtl, {
          sharedHere: 0.004,
          sharedThere: 0.996,
          passages: [
            { here: spanOf(text, 'שלום עולם, three men came home today.'), there: [0, rtl.text.length], kind: 'edited', quote: false },
          ],
          details: [{ kind: 'number', here: spanOf(text, 'three'), there: spanOf(rtl.text, 'four'), same: false }],
        }),
      ],
      [
        longTitle,
        siblingOf(longTitle, {
          sharedHere: 0.5,
          sharedThere: 1,
          passages: [{ here: [0, long.length + 16], there: [0, long.length + 16], kind: 'verbatim', quote: false }],
          details: [{ kind: 'name', here: [0, long.length], there: [0, long.length - 5], same: false }],
        }),
      ],
      [bare, siblingOf(bare)],
    ],
    [{ label: '', tellings: [] }],
  )
}
