import { explainDetails, findDetails } from './details/find-details'
import { explainPassage } from './match/explain-passage'
import { toPassage } from './match/passages'

/** How what was found is written into a report. */
export interface ReportStyle {
  passage: typeof toPassage
  details: typeof findDetails
}

/** What messages carry and the command line prints. */
export const PLAIN: ReportStyle = { passage: toPassage, details: findDetails }

/** Each passage and each detail with a further field, `why`: the evidence or the rule that made it. For debugging the engine. */
export const EXPLAINED: ReportStyle = { passage: explainPassage, details: explainDetails }
