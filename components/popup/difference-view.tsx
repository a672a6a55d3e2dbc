import type { Article, Span } from '../../corpus/article'
import type { Source } from '../check-sources'
import { DifferingWords } from '../differing-words'
import { InContext } from '../in-context'
import { SourceNames } from '../source-names'
import { texts } from '../texts'
import type { Difference } from './differences'

/** Distinct wordings shown; the side-by-side views hold them all. */
const MOST_WORDINGS = 4

interface DifferenceViewProps {
  difference: Difference
  page: Article
  language: string | undefined
  /** Shows the words on the page, where there is one. */
  onReveal?(span: Span): void
}

/** One slot: the page's words above, the others' below, each with who prints it. */
export function DifferenceView({ difference: { kind, here, there }, page, language, onReveal }: DifferenceViewProps) {
  const ours = here ? page.text.slice(...here) : ''
  const wordings = sameWordings(there)
  const first = wordings[0]?.words ?? ''
  return (
    <>
      <p class="difference-kind">{texts.detailKind[kind]}</p>
      <dl class="wordings">
        <div>
          <dt>{texts.thisPage}</dt>
          <dd>
            {!here && <span class="help">{texts.notSaid}</span>}
            {here && onReveal && (
              <button type="button" class="quoted reveal" lang={language} dir="auto" title={texts.showOnPage} onClick={() => onReveal(here)}>
                {oursInContext(here)}
              </button>
            )}
            {here && !onReveal && (
              <p class="quoted" lang={language} dir="auto">
                {oursInContext(here)}
              </p>
            )}
          </dd>
        </div>
        {wordings.slice(0, MOST_WORDINGS).map(({ words, span, sources }) => (
          <div key={words}>
            <dt>
              <SourceNames sources={sources} />
            </dt>
            <dd>
              {span && sources[0] ? (
                <p class="quoted" lang="" dir="auto">
                  <InContext text={sources[0].text} span={span}>
                    <DifferingWords here={ours} there={words} side="there" />
                  </InContext>
                </p>
              ) : (
                <span class="help">{texts.notSaid}</span>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {wordings.length > MOST_WORDINGS && <p class="help">{texts.andMore(wordings.length - MOST_WORDINGS)}</p>}
    </>
  )

  function oursInContext(span: Span) {
    return (
      <InContext text={page.text} span={span}>
        <DifferingWords here={ours} there={first} side="here" />
      </InContext>
    )
  }
}

interface Wording {
  words: string
  span: Span | null
  sources: Source[]
}

/** Sources that fill the slot with the same words, together. */
function sameWordings(there: Difference['there']): Wording[] {
  const wordings = new Map<string, Wording>()
  for (const { source, span } of there) {
    const words = span ? source.text.slice(...span) : ''
    const wording = wordings.get(words) ?? { words, span, sources: [] }
    wordings.set(words, wording)
    wording.sources.push(source)
  }
  return [...wordings.values()]
}
