import type { Card } from '../../corpus/stores/card'
import { articleLabel } from '../article-label'
import { ArticleTitle } from '../article-title'
import { clipped } from '../clipped'
import { localDay } from '../local-day'
import { LongList } from '../long-list'
import { SafeLink } from '../safe-link'
import { texts } from '../texts'
import type { LibraryView } from './library-view'

interface ArticleListProps {
  view: LibraryView
  onQuery(query: string): void
  onDelete(keys: readonly number[]): void
}

/** As many as fit on two screens. */
const PIECE = 40
/** Enough to know an article by. */
const NAME_LENGTH = 80

/** All that is kept, newest first, or what a search finds of it, in pieces. */
export function ArticleList({ view: { query, found, read, card, work }, onQuery, onDelete }: ArticleListProps) {
  const searching = query.trim() !== ''
  const { search, found: all, foundSoFar, deleteFound } = texts.library
  return (
    <section class="article-list" aria-label={texts.library.title}>
      <div class="library-search">
        <label for="search" class="help">
          {search}
        </label>
        <input id="search" type="search" dir="auto" autocomplete="off" spellcheck={false} value={query} onInput={(event) => onQuery(event.currentTarget.value)} />
      </div>
      <div class="library-found">
        <p role="status">{searching && (read < 1 ? foundSoFar(found.length) : all(found.length))}</p>
        {searching && found.length > 0 && read === 1 && (
          <button type="button" class="quiet-button" disabled={work !== null} onClick={() => onDelete(found)}>
            {deleteFound(found.length)}
          </button>
        )}
      </div>
      <LongList
        key={query}
        class="articles"
        piece={PIECE}
        items={found}
        render={(key) => {
          const known = card(key)
          return known && <Entry card={known} busy={work !== null} onDelete={() => onDelete([key])} />
        }}
      />
    </section>
  )
}

function Entry({ card, busy, onDelete }: { card: Card; busy: boolean; onDelete(): void }) {
  const label = articleLabel({ outlet: card.outlet, title: card.title, text: card.lead })
  return (
    <>
      <div class="entry">
        <h2>
          <ArticleTitle label={label} />
        </h2>
        <p class="help">
          {label.outlet === null ? texts.outletUnknown : <bdi>{label.outlet}</bdi>} · {texts.day(card.date)} · {texts.library.words(card.words)} ·{' '}
          {texts.library.savedDay(localDay(card.savedAt))} {card.url !== null && '·'} <SafeLink url={card.url} />
        </p>
      </div>
      <button type="button" class="quiet-button" disabled={busy} aria-label={texts.library.deleteNamed(clipped(label.title, NAME_LENGTH))} onClick={onDelete}>
        {texts.library.deleteOne}
      </button>
    </>
  )
}
