import type { Article } from '../../corpus/article'

/** Room for a day, a part and an ending in what every file system takes. */
const LONGEST = 60

/** A name that every file system takes: `crossread-harbour-wire-ferry-sinks-2017-04-02-passages.csv`. */
export function fileName({ outlet, title, date }: Pick<Article, 'outlet' | 'title' | 'date'>, ending: string, part = ''): string {
  const words = `${outlet} ${title}`.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  const plain = words.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/, '')
  return `${['crossread', plain, date ?? '', part].join('-').replace(/-{2,}/g, '-').replace(/-+$/, '')}.${ending}`
}
