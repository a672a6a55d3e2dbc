import { expect, it } from 'vitest'
import { detailsCsv, passagesCsv } from '../../../corpus/formats/evidence-csv'
import { evidence, page, spanOf } from './evidence'
import { readCsv } from './read-csv'

const whole = (parts: Iterable<string>) => [...parts].join('')

const records = (source: string) => {
  const [head = [], ...rows] = readCsv(source)
  expect(rows.every((row) => row.length === head.length)).toBe(true)
  return rows.map((row) => Object.fromEntries(head.map((name, at) => [name, row[at]])))
}

it('tells every passage with both wordings, where they stand, and links that mark them', () => {
  const [start, end] = spanOf(page, 'ferry sank at dawn off the pier.')
  expect(records(whole(passagesCsv(evidence)))).toEqual([
    {
      kind: 'edited',
      quotation: 'false',
      here_start: String(start),
      here_end: String(end),
      here: 'ferry sank at dawn off the pier.',
      there_start: '21',
      there_end: '58',
      there: 'ferry sank at dawn off the long pier.',
      outlet: `'=HYPERLINK("https://gull.example";"Gull")`,
      title: 'Ferry "lost",\nsay officials',
      date: '2017-04-03',
      url: 'https://gull.example/a?b=1,2',
      here_link: 'https://harbourwire.example/ferry#:~:text=ferry%20sank%20at%20dawn%20off%20the%20pier',
      there_link: 'https://gull.example/a?b=1,2#:~:text=ferry%20sank%20at%20dawn%20off%20the%20long%20pier',
    },
    expect.objectContaining({ kind: 'verbatim', quotation: 'true', outlet: '', title: '', date: '', url: '', there_link: '' }),
  ])
})

it('tells every detail, also one that only one side has', () => {
  expect(records(whole(detailsCsv(evidence)))).toMatchObject([
    { kind: 'number', means_the_same: 'false', here: 'Eighty people', there: 'At least 87 people' },
    { kind: 'missing', here: '', here_start: '', there: 'long', there_start: '48' },
  ])
})
