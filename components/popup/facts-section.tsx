import type { Span } from '../../corpus/article'
import { LongList } from '../long-list'
import { SourceNames } from '../source-names'
import { texts } from '../texts'
import type { ToldFact, ToldValue } from './told-facts'

interface FactsSectionProps {
  facts: ToldFact[]
  language: string | undefined
  onReveal(span: Span): void
}

/** The same fact as each text tells it, wherever in the text that is. */
export function FactsSection({ facts, language, onReveal }: FactsSectionProps) {
  return (
    <section aria-labelledby="facts">
      <h2 id="facts" tabIndex={-1}>
        {texts.facts}
      </h2>
      <LongList
        class="facts"
        items={facts}
        piece={6}
        render={({ label, values }) => (
          <>
            <p class="fact-label">
              <bdi>{label}</bdi>
            </p>
            <dl class="tellings">
              {values.every(({ here }) => !here) && <Untold />}
              {values.map((value) => (
                <Telling key={value.value} value={value} language={language} onReveal={onReveal} />
              ))}
            </dl>
          </>
        )}
      />
    </section>
  )
}

/** What others count and the page does not. */
function Untold() {
  return (
    <div>
      <dt>{texts.notTold}</dt>
      <dd>
        <span class="source-name">{texts.thisPage}</span>
      </dd>
    </div>
  )
}

function Telling({
  value: { value, here, sources },
  language,
  onReveal,
}: { value: ToldValue } & Pick<FactsSectionProps, 'language' | 'onReveal'>) {
  return (
    <div>
      <dt>
        {here ? (
          <button type="button" class="quoted reveal" lang={language} dir="auto" title={texts.showOnPage} onClick={() => onReveal(here)}>
            {value}
          </button>
        ) : (
          <span class="quoted" lang="" dir="auto">
            {value}
          </span>
        )}
      </dt>
      <dd>
        {here && <span class="source-name">{texts.thisPage}</span>}
        {sources.length > 0 && <SourceNames sources={sources} />}
      </dd>
    </div>
  )
}
