import type { Article, Span } from '../../corpus/article'
import { clipped } from '../clipped'
import { texts } from '../texts'
import { copiedPassage } from './copied-passage'
import { useSaid } from './use-said'

/** Enough to know the passage again. */
const SNIPPET = 40

/** Copies a stretch of an article with whose it is and a link that opens at it. */
export function CopyPassage({ article, span }: { article: Pick<Article, 'outlet' | 'title' | 'date' | 'url' | 'text'>; span: Span }) {
  const [said, say] = useSaid()
  const copy = () =>
    void navigator.clipboard.writeText(copiedPassage(article, span)).then(
      () => say(texts.takeAlong.copied(clipped(article.text.slice(...span).trim(), SNIPPET))),
      () => say(texts.takeAlong.notCopied),
    )
  return (
    <>
      <button type="button" class="quiet-button" onClick={copy}>
        {texts.takeAlong.copyPassage}
      </button>{' '}
      <span class="said" role="status" dir="auto">
        {said}
      </span>
    </>
  )
}
