import { useMemo } from 'preact/hooks'
import { wordDifferences } from './compare/word-differences'
import { HiddenWords } from './hidden-words'
import { texts } from './texts'

/** Of a long run that both have, this much is kept at either end. */
const KEPT = 60

/**
 * The wordings of one slot on both sides, ready to be shown on the side asked for: the words that only this side has stand in
 * `<del>` (here) or `<ins>` (there), with hidden words that say so. Long runs that both have are shortened, the marked words never.
 */
export function DifferingWords({ here, there, side }: { here: string; there: string; side: 'here' | 'there' }) {
  const parts = useMemo(() => wordDifferences(here, there), [here, there])
  const text = side === 'here' ? here : there
  return (
    <>
      {parts.map((part, index) => {
        const [start, end] = part[side]
        const words = text.slice(start, end)
        if (words === '') return null
        if (part.same) return <span key={index}>{shortened(words, index === 0, index === parts.length - 1)}</span>
        return side === 'here' ? (
          <del key={index}>
            <HiddenWords>{texts.hereOnlyMark}</HiddenWords>
            {words}
            <HiddenWords>{texts.endMark}</HiddenWords>
          </del>
        ) : (
          <ins key={index}>
            <HiddenWords>{texts.thereOnlyMark}</HiddenWords>
            {words}
            <HiddenWords>{texts.endMark}</HiddenWords>
          </ins>
        )
      })}
    </>
  )
}

function shortened(words: string, first: boolean, last: boolean): string {
  const start = first ? '' : words.slice(0, KEPT).replace(/\S*$/u, '')
  const end = last ? '' : words.slice(-KEPT).replace(/^\S*/u, '')
  return words.length <= 2.5 * KEPT ? words : `${start}…${end}`
}
