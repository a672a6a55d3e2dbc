import { useMemo } from 'preact/hooks'
import type { Check } from '../../messages/contract'
import { checkSources } from '../check-sources'
import { languageTag } from '../language-tag'
import { texts } from '../texts'
import { differences } from './differences'
import { DifferencesSection } from './differences-section'
import { FactsSection } from './facts-section'
import { HighlightToggle } from './highlight-toggle'
import { PageStrip } from './page-strip'
import { PassagesSection } from './passages-section'
import type { PopupProps } from './popup'
import { reach } from './reach'
import { SectionLinks } from './section-links'
import { SourcesSection } from './sources-section'
import { printedParagraphs } from './stretches'
import { toldFacts } from './told-facts'

/** A finished check, from the sentence that answers to the evidence for it. */
export function CheckedView({ check, shown, missing, onShow, onReveal, onCompare, onRetry, onWholePage, onOpenPanel }: PopupProps & { check: Check }) {
  const { page, part, report } = check
  const sources = useMemo(() => checkSources(check), [check])
  const found = useMemo(() => reach(page, sources), [page, sources])
  const told = useMemo(() => differences(page.text, sources), [page, sources])
  const facts = useMemo(() => toldFacts(report.facts, sources, told.told), [report, sources, told])
  const printed = useMemo(() => printedParagraphs(page.text, sources), [page, sources])
  const language = languageTag(page.language)
  const stretches = printed.paragraphs.reduce((sum, paragraph) => sum + paragraph.stretches.length, 0)
  const printing = sources.filter(({ sibling }) => sibling.passages.length > 0).map(({ sibling }) => sibling.id)
  const { articles, complete } = report.searched
  const outlets = texts.outlets(found)
  const differing = told.told.length + told.once.length + told.same.length

  return (
    <main class="popup">
      <div class="top">
        <p class="product">{texts.product}</p>
        {onOpenPanel && (
          <button type="button" class="open-panel" aria-label={texts.openPanel} title={texts.openPanel} onClick={onOpenPanel}>
            {texts.sidePanel}
          </button>
        )}
        {printing.length > 0 && <HighlightToggle ids={printing} shown={shown} onShow={onShow} label={texts.highlightAll} />}
      </div>
      <div class="lead" role="status">
        <h1>{sentence()}</h1>
        {found.articles > 0 && outlets !== '' && <p>{outlets}</p>}
        {found.articles > 0 && found.sameStory > 0 && <p>{texts.sameStory(found.sameStory)}</p>}
        {found.articles > 0 && found.share - found.shareUnquoted >= 0.01 && <p>{texts.unquoted(found.shareUnquoted)}</p>}
        {found.articles > 0 && <p class="help">{complete ? texts.searched(articles) : texts.incompleteMore}</p>}
        {found.articles === 0 && found.sameStory > 0 && <p>{texts.sameStory(found.sameStory)}</p>}
      </div>
      {!complete && (
        <button type="button" class="button" onClick={onRetry}>
          {texts.retry}
        </button>
      )}
      {part === 'selection' && onWholePage && (
        <button type="button" class="button" onClick={onWholePage}>
          {texts.wholePage}
        </button>
      )}
      {stretches > 0 && <PageStrip text={page.text} part={part} printed={printed} />}
      <SectionLinks
        sections={[
          { id: 'differences', name: texts.differences, count: told.told.length },
          { id: 'facts', name: texts.facts, count: facts.length },
          { id: 'passages', name: texts.passages, count: stretches },
          { id: 'sources', name: texts.sources, count: sources.length },
        ]}
      />
      {(stretches > 0 || differing > 0) && <DifferencesSection differences={told} page={page} language={language} onReveal={onReveal} />}
      {facts.length > 0 && <FactsSection facts={facts} language={language} onReveal={onReveal} />}
      {stretches > 0 && <PassagesSection page={page} printed={printed} language={language} onReveal={onReveal} />}
      {sources.length > 0 && <SourcesSection sources={sources} part={part} shown={shown} onShow={onShow} onCompare={onCompare} />}
      <p class="missing" role="status">
        {missing && texts.missing[missing]}
      </p>
    </main>
  )

  function sentence(): string {
    if (found.articles > 0) return texts.headline(found, part)
    if (!complete) return texts.incomplete(articles, part)
    return articles === 0 ? texts.nothingSearched : texts.nothing(articles, part)
  }
}
