import type { Article, Span } from '../../../corpus/article'
import type { Evidence } from '../../../corpus/formats/evidence'
import type { Sibling } from '../../../corpus/report'

export const page: Article = {
  id: 'page',
  outlet: 'Harbour Wire',
  title: 'Ferry sinks at dawn',
  date: '2017-04-02',
  url: 'https://harbourwire.example/ferry',
  text: 'The 🚢 ferry sank at dawn off the pier.\n\n“Eighty people were saved,” the harbour master said. The ferry sank at dawn, he said.',
}

const gull: Article = {
  id: 'gull',
  outlet: '=HYPERLINK("https://gull.example";"Gull")',
  title: 'Ferry "lost",\nsay officials',
  date: '2017-04-03',
  url: 'https://gull.example/a?b=1,2',
  text: 'Officials spoke. The ferry sank at dawn off the long pier.\n\nAt least 87 people were saved.',
}

const bare: Article = { id: 'bare', outlet: '', title: '', date: null, url: null, text: 'He said: “Eighty people were saved,” and left.' }

export const spanOf = ({ text }: Article, words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length]

const sibling = ({ id, outlet, title, date, url }: Article, found: Pick<Sibling, 'passages' | 'details'>): Sibling => ({
  id,
  outlet,
  title,
  date,
  url,
  sharedHere: 0.5,
  sharedThere: 0.25,
  ...found,
})

/** One sibling whose every label is a trap, one of which nothing is known. */
export const evidence: Evidence = {
  page,
  report: {
    id: page.id,
    searched: { articles: 7, complete: true },
    siblings: [
      sibling(gull, {
        passages: [
          { here: spanOf(page, 'ferry sank at dawn off the pier.'), there: spanOf(gull, 'ferry sank at dawn off the long pier.'), kind: 'edited', quote: false },
        ],
        details: [
          { kind: 'number', here: spanOf(page, 'Eighty people'), there: spanOf(gull, 'At least 87 people'), same: false },
          { kind: 'missing', here: null, there: spanOf(gull, 'long'), same: false },
        ],
      }),
      sibling(bare, {
        passages: [
          { here: spanOf(page, '“Eighty people were saved,”'), there: spanOf(bare, '“Eighty people were saved,”'), kind: 'verbatim', quote: true },
        ],
        details: [],
      }),
    ],
    facts: [
      {
        label: 'saved',
        tellings: [
          { in: 'here', span: spanOf(page, 'Eighty'), value: 'Eighty' },
          { in: 'gull', span: spanOf(gull, 'At least 87'), value: 'At least 87' },
        ],
      },
    ],
  },
  siblings: [bare, gull],
}
