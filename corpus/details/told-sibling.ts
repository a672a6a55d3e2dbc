import type { Alignment } from '../match/alignment'
import type { Detail } from '../report'
import type { Told } from './told'

/** One sibling of the page, with what `findDetails` found in it. */
export interface ToldSibling {
  id: string
  told: Told
  details: Detail[]
  alignments: Alignment[]
}
