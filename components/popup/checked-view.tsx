import { useMemo } from 'preact/hooks'
import type { Check } from '../../messages/contract'
import { checkSources } from '../check-sources'
import { languageTag } from '../language-tag'
import { NO_NOISE } from '../noise'
import { NoiseFold } from '../noise-fold'
import { quietCheck } from '../quiet-check'
import { SavePage } from '../save-page/save-page'
import { TakeAlong } from '../take-along/take-along'
import { texts } from '../texts'
import { useParts } from '../use-parts'
import { differences } from './differences'
import { DifferencesSection } from './differences-section'
import { FactsSection } from './facts-section'
import { Foot } from './foot'
import { Lead } from './lead'
import { NotTheArticle } from './not-the-article'
import { OriginSection } from './origin-section'
import { PageStrip } from './page-strip'
import { PassagesSection } from './passages-section'
import type { PopupProps } from './popup'
import { SectionLinks } from './section-links'
import { SourcesSection } from './sources-section'
import { printedParagraphs } from './stretches'
import { timeLine } from './time-line'
import { toldFacts } from './told-facts'
import { TopBar } from './top-bar'

/** A finished check, from the sentence that answers to the evidence for it. */
export function CheckedView({ check: whole, ...props }: PopupProps & { check: Check }) {
  const { shown, missing, noise = NO_NOISE, inView = [], onNoise, onShow, onReveal, onCompare, onRetry, onWholePage, onSelection, onOpenPanel, keep } = props
  const { check, leftOut } = useMemo(() => quietCheck(whole, noise), [whole, noise])
  const { page, part, report } = check
  const sources = useMemo(() => checkSources(check, whole), [check, whole])
  const told = useMemo(() => differences(page.text, sources), [page, sources])
  const facts = useMemo(() => toldFacts(report.facts, sources, told.told), [report, sources, told])
  const printed = useMemo(() => printedParagraphs(page.text, sources), [page, sources])
  const times = useMemo(() => timeLine(page, sources), [page, sources])
  const printing = useMemo(() => sources.filter(({ sibling }) => sibling.passages.length > 0), [sources])
  const stories = useMemo(() => sources.filter(({ sibling }) => sibling.passages.length === 0), [sources])
  const language = languageTag(page.language)
  const stretches = printed.paragraphs.reduce((sum, paragraph) => sum + paragraph.stretches.length, 0)
  const differing = told.told.length + told.once.length + told.same.length
  const sourceActions = {
    part,
    shown,
    onShow,
    onCompare,
    onLeaveOut: onNoise && ((outlet: string) => onNoise({ ...noise, outlets: [...noise.outlets.filter((each) => each !== outlet), outlet] })),
  }

  const { children, growing } = useParts(
    [
      () => (stretches > 0 || differing > 0) && <DifferencesSection key="differences" differences={told} page={page} language={language} onReveal={onReveal} />,
      () => printing.length > 0 && <SourcesSection key="sources" id="sources" title={texts.sources} sources={printing} {...sourceActions} />,
      () => stories.length > 0 && <SourcesSection key="stories" id="stories" title={texts.stories} sources={stories} {...sourceActions} />,
      () => <OriginSection key="origin" page={page} printing={printing} {...times} />,
      () => facts.length > 0 && <FactsSection key="facts" facts={facts} language={language} onReveal={onReveal} />,
      () => stretches > 0 && <PassagesSection key="passages" page={page} printed={printed} language={language} inView={inView} onReveal={onReveal} />,
      () => sources.length > 0 && <TakeAlong key="take-along" check={check} whole={whole} />,
      () => part === 'page' && onSelection && <NotTheArticle key="not-the-article" unselected={props.unselected ?? null} onSelection={onSelection} />,
      () => <Foot key="foot" hasLibrary={part === 'page'} onLibrary={keep?.onLibrary} onOptions={props.onOptions} backup={props.backup} />,
    ],
    [whole, noise],
  )

  return (
    <main class="popup">
      <TopBar ids={printing.map(({ sibling }) => sibling.id)} shown={shown} onShow={onShow} onOpenPanel={onOpenPanel} />
      <Lead check={check} sources={sources} oldest={times.dated.length > 1 ? times.dated[0] : undefined} allLeftOut={isAllLeftOut()} />
      {!report.searched.complete && (
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
      <div class="tools">
        {onNoise && whole.report.siblings.length > 0 && <NoiseFold noise={noise} leftOut={leftOut} onNoise={onNoise} />}
        {part === 'page' && keep && <SavePage {...keep} />}
      </div>
      <SectionLinks
        sections={[
          { id: 'differences', name: texts.differences, count: told.told.length },
          { id: 'sources', name: texts.sources, count: printing.length },
          { id: 'facts', name: texts.facts, count: facts.length },
          { id: 'passages', name: texts.passages, count: stretches },
        ]}
      />
      <div aria-busy={growing}>{children}</div>
      <p class="missing" role="status">
        {missing && texts.missing[missing]}
      </p>
    </main>
  )

  function isAllLeftOut(): boolean {
    return printing.length === 0 && whole.report.siblings.some(({ passages }) => passages.length > 0)
  }
}
