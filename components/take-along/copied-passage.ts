import type { Article, Span } from '../../corpus/article'
import { textFragments, withFragment } from '../../corpus/formats/text-fragments'
import { articleLabel } from '../article-label'
import { safeUrl } from '../safe-url'
import { texts } from '../texts'

/** A stretch of an article to be pasted: its words, whose they are, and an address that opens at them. */
export function copiedPassage(article: Pick<Article, 'outlet' | 'title' | 'date' | 'url' | 'text'>, span: Span): string {
  const label = articleLabel({ ...article, text: '' })
  const url = safeUrl(article.url)
  const about = [label.outlet ?? texts.outletUnknown, label.title, texts.day(article.date)].filter(Boolean).join(', ')
  const link = url && withFragment(url.href, textFragments(article.text)(span))
  return [article.text.slice(...span).trim(), about, ...(link ? [link] : [])].join('\n')
}
