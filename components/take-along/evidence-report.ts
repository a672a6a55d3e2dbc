import type { Article, Span } from '../../corpus/article'
import type { Block, Inline, RichText } from '../../corpus/formats/rich-text'
import { textFragments, withFragment } from '../../corpus/formats/text-fragments'
import type { Check } from '../../messages/contract'
import { answerSentence } from '../answer-sentence'
import { articleLabel } from '../article-label'
import { checkSources, type Source } from '../check-sources'
import { differences, type Difference } from '../popup/differences'
import { reach } from '../popup/reach'
import { toldFacts, type ToldFact } from '../popup/told-facts'
import { safeUrl } from '../safe-url'
import { texts } from '../texts'
import { type LinkTo, reportPassage } from './report-passage'

/**
 * A check as a document that stands by itself: the answer, the page, what differs, every source with its passages in both wordings,
 * what was searched, and how. Everything is linked to where it stands, and every date says where it is from. Its blocks are made as
 * they are asked for, each a small piece of work.
 *
 * @param made when, in UTC, as its reader is to see it
 * @param whole the check that sources are numbered by, where `check` is what noise left of it
 */
export function evidenceReport(check: Check, made: string, whole = check): RichText {
  return { title: texts.takeAlong.reportTitle(articleLabel(check.page).title), language: texts.locale, direction: texts.direction, blocks: blocks(check, made, whole) }
}

function* blocks(check: Check, made: string, whole: Check): Generator<Block, void> {
  const { page, report } = check
  const sources = checkSources(check, whole)
  const found = reach(page, sources, check.outlets)
  const linkHere = linker(page)
  const links = new Map(sources.map((source) => [source, linker({ url: source.sibling.url, text: source.text })]))
  const linkTo = (source: Source): LinkTo => links.get(source) ?? (() => null)

  // 1. The answer, and what it is of.
  yield { type: 'paragraph', words: [{ type: 'strong', words: answerSentence(check, found, whole.report.siblings.length > report.siblings.length) }, ` ${texts.outlets(found)}`] }
  yield { type: 'paragraph', words: [report.searched.complete ? texts.searched(report.searched.articles) : texts.incompleteMore] }
  yield { type: 'paragraph', words: [texts.takeAlong.made(made)] }
  yield heading(texts.compare.checked[check.part])
  yield about(page)

  // 2. What differs.
  const { told, once } = differences(page.text, sources)
  if (told.length + once.length > 0) {
    yield heading(texts.differences)
    yield { type: 'table', head: [texts.takeAlong.what, texts.thisPage, texts.takeAlong.elsewhere], rows: differenceRows([...told, ...once], page, linkHere, linkTo) }
  }
  const facts = toldFacts(report.facts, sources, told)
  if (facts.length > 0) {
    yield heading(texts.facts)
    yield { type: 'table', head: [texts.takeAlong.fact, texts.takeAlong.told, texts.takeAlong.by], rows: factRows(facts, linkHere) }
  }

  // 3. Every source with its passages.
  for (const source of sources) {
    yield heading(`${texts.number(source.number)}. `, source.label.outlet ?? texts.outletUnknown)
    yield about({ ...source.sibling, dateFrom: source.dateFrom })
    yield shares(source, check)
    for (const [index, passage] of source.sibling.passages.entries()) yield* reportPassage({ page, source, linkHere, linkThere: linkTo(source) }, passage, index)
  }

  // 4. How it was found.
  yield heading(texts.takeAlong.method)
  for (const words of [texts.takeAlong.methodFound, texts.takeAlong.methodKinds, texts.takeAlong.methodNoVerdict]) yield { type: 'paragraph', words: [words] }
}

function heading(words: string, name = ''): Block {
  return { type: 'heading', level: 2, words: [words, ...(name ? [{ type: 'foreign' as const, words: name }] : [])] }
}

/** The number that stands for a source, and its outlet, whichever way that is written. */
function numbered({ number, label }: Source): Inline[] {
  return [`${texts.number(number)} `, { type: 'foreign', words: label.outlet ?? texts.outletUnknown }]
}

function linker({ url, text }: Pick<Article, 'url' | 'text'>): LinkTo {
  const safe = safeUrl(url)
  if (!safe) return () => null
  const fragments = textFragments(text)
  return (span) => withFragment(safe.href, fragments(span))
}

function about({ outlet, title, author, url, date, dateFrom = null }: Omit<Article, 'id' | 'text'> & { author?: string | null }): Block {
  const { label, labelled } = texts.takeAlong
  const safe = safeUrl(url)
  const known = articleLabel({ outlet, title, text: '' })
  const rows: [string, Inline | null][] = [
    [label.outlet, known.outlet && { type: 'foreign', words: known.outlet }],
    [label.title, known.titled ? { type: 'foreign', words: known.title } : null],
    [label.author, author ? { type: 'foreign', words: author } : null],
    [label.date, [texts.day(date), date === null ? '' : texts.dateFrom(dateFrom)].filter(Boolean).join(', ')],
    [label.address, safe && { type: 'link', to: safe.href, words: safe.href }],
  ]
  const told = rows.flatMap(([name, value]): Inline[][] => (value === null ? [] : [[labelled(name), value]]))
  return { type: 'list', items: known.outlet ? told : [[texts.outletUnknown], ...told] }
}

function shares({ sibling }: Source, { part }: Check): Block {
  if (sibling.passages.length === 0) return { type: 'paragraph', words: [texts.takeAlong.ownWords] }
  const items = [`${texts.percent(sibling.sharedHere)} ${texts.shareHere(part)}`, `${texts.percent(sibling.sharedThere)} ${texts.shareThere}`]
  return { type: 'list', items: [...items, texts.passagesIn(sibling.passages.length)].map((words) => [words]) }
}

function* differenceRows(told: Difference[], page: Article, linkHere: LinkTo, linkTo: (source: Source) => LinkTo): Generator<Inline[][], void> {
  for (const { kind, here, there } of told) {
    const elsewhere = there.flatMap(({ source, span }, index): Inline[] => [
      ...(index > 0 ? [' · '] : []),
      span ? quoted(source.text, span, linkTo(source)) : texts.notSaid,
      ' (',
      ...numbered(source),
      ')',
    ])
    yield [[texts.detailKind[kind]], here ? [quoted(page.text, here, linkHere)] : [texts.notSaid], elsewhere]
  }
}

function* factRows(facts: ToldFact[], linkHere: LinkTo): Generator<Inline[][], void> {
  for (const { label, values } of facts)
    for (const { value, here, sources } of values) {
      const tellers: Inline[][] = [...(here ? [[texts.thisPage]] : []), ...sources.map(numbered)]
      const to = here && linkHere(here)
      yield [
        [{ type: 'foreign', words: label }],
        [to ? { type: 'link', to, words: value } : { type: 'foreign', words: value }],
        tellers.flatMap((teller, index) => (index > 0 ? [' · ', ...teller] : teller)),
      ]
    }
}

function quoted(text: string, span: Span, linkTo: LinkTo): Inline {
  const words = text.slice(...span)
  const to = linkTo(span)
  return to === null ? { type: 'foreign', words } : { type: 'link', to, words }
}
