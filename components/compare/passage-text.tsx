import { texts } from '../texts'
import type { PassageKind } from '../../corpus/report'
import { estimateHeight } from './estimate-height'
import type { Run } from './marked-paragraphs'
import { MarkedWords } from './marked-words'
import type { Side } from './side-marks'
import { badgeId } from './use-linked-scroll'

/** As many as style.css has tints. */
const TINTS = 4

interface PassageTextProps {
  text: string
  side: Side
  runs: Run[]
  kinds: PassageKind[]
  /** Nothing of it is linked to the other text. */
  alone: boolean
  /** How high it will about be, in lines, where that is to be said before it is laid out. */
  lines: number | null
}

/** One paragraph: plain words, and passages with their number, tint and line. Positions are told by data attributes, read by the column. */
export function PassageText({ text, side, runs, kinds, alone, lines }: PassageTextProps) {
  return (
    <p class={alone ? 'alone' : undefined} dir="auto" ref={(element) => estimateHeight(element, lines)}>
      {byPassage(runs).map((group) => {
        const words = group.runs.map((run) => (
          <>
            {run.begins.map((passage) => (
              <Badge key={passage} side={side} passage={passage} kind={kinds[passage] ?? 'verbatim'} />
            ))}
            <MarkedWords text={text} side={side} run={run} />
          </>
        ))
        if (group.passage === null) return words
        return (
          <span class="passage" data-passage={group.passage} data-kind={kinds[group.passage]} data-tint={group.passage % TINTS}>
            {words}
          </span>
        )
      })}
    </p>
  )
}

function Badge({ side, passage, kind }: { side: Side; passage: number; kind: PassageKind }) {
  return (
    <button
      type="button"
      class="passage-number"
      id={badgeId(side, passage)}
      data-begins={passage}
      data-tint={passage % TINTS}
      aria-label={texts.compare.toPartner(passage + 1, texts.passageKind[kind])}
    >
      {passage + 1}
    </button>
  )
}

function byPassage(runs: Run[]): { passage: number | null; runs: Run[] }[] {
  const groups: { passage: number | null; runs: Run[] }[] = []
  for (const run of runs) {
    const last = groups.at(-1)
    if (last && last.passage === run.passage) last.runs.push(run)
    else groups.push({ passage: run.passage, runs: [run] })
  }
  return groups
}
