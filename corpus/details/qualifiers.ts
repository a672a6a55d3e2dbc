import type { Token } from './tokens'

export type Qualifier = 'exact' | 'about' | 'over' | 'under'

/** The qualifier and how many words it takes. */
export function qualifierBefore(tokens: Token[], at: number): { qualifier: Qualifier; words: number } {
  const one = tokens[at - 1]?.key ?? ''
  const two = tokens[at - 2]?.key ?? ''
  if ((/^(?:than|als|de|que)$/.test(one) && /^(?:more|greater|mehr|plus|mas)$/.test(two)) || (one === 'least' && two === 'at')) return { qualifier: 'over', words: 2 }
  if ((one === 'than' && /^(?:less|fewer)$/.test(two)) || (one === 'to' && two === 'up') || (one === 'most' && two === 'at')) return { qualifier: 'under', words: 2 }
  if (OVER.has(one)) return { qualifier: 'over', words: 1 }
  if (one === 'under' || one === 'below') return { qualifier: 'under', words: 1 }
  return ABOUT.has(one) ? { qualifier: 'about', words: 1 } : { qualifier: 'exact', words: 0 }
}

const OVER = new Set('over uber exceeding 超过 超過 超 逾 至少'.split(' '))
const ABOUT = new Set('about around roughly approximately some nearly almost estimated circa etwa rund fast environ pres unos unas casi 约 約 近 大约 نحو حوالي'.split(' '))
