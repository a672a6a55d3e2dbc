import type { Article } from '../../corpus/article'
import { Column } from '../../corpus/index/bytes'
import { HEADER_WORDS, SECTIONS, sectionAt } from '../../corpus/index/segment'
import { indexArticles } from '../../corpus/memory-shelf'
import { readWords } from '../../corpus/text/words'
import { cpu, fastest, type Row } from './measure'
import { flexSearch, miniSearch, type FullText } from './peers'

/** What it costs to index articles, against full-text indexes over the same texts, and what the index weighs. */
export function buildRows(articles: Article[]): { rows: Row[]; peers: Record<string, FullText> } {
  const megabytes = articles.reduce((sum, { text }) => sum + text.length, 0) / 1e6
  const peers: Record<string, FullText> = {}
  const ours = fastest(3, () => void indexArticles(articles))
  const mini = cpu(() => { peers['MiniSearch'] = miniSearch(articles) })
  const flex = cpu(() => { peers['FlexSearch'] = flexSearch(articles) })
  const index = indexArticles(articles)
  const header = new Column(index, 0, HEADER_WORDS).slice(0, HEADER_WORDS)
  const rows = [
    { what: 'words: read', value: megabytes / (fastest(3, () => articles.forEach(({ text }) => readWords(text))) / 1000), unit: 'MB/s' },
    { what: 'index, ours', value: ours, unit: 'ms' },
    { what: 'index, MiniSearch over the same texts', value: mini, unit: 'ms' },
    { what: 'index, FlexSearch over the same texts', value: flex, unit: 'ms' },
    { what: 'MiniSearch / ours', value: mini / ours, unit: 'times' },
    { what: 'FlexSearch / ours', value: flex / ours, unit: 'times' },
    { what: 'segment', value: index.size / articles.length, unit: 'bytes an article' },
    ...SECTIONS.map((name) => ({ what: `segment: ${name}`, value: (header[sectionAt(name) + 1] ?? 0) / articles.length, unit: 'bytes an article' })),
  ]
  return { rows, peers }
}
