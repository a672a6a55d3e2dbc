/** A news agency and the ways it is credited. */
interface Agency {
  name: string
  /** As a name in full, which says enough by itself in a credit line. */
  names: string
  /** As it signs in a dateline's brackets. */
  signs: string
}

const AGENCIES: Agency[] = [
  { name: 'AP', names: 'Associated Press|AP News', signs: 'AP' },
  { name: 'Reuters', names: 'Thomson Reuters|Reuters', signs: 'Reuters|REUTERS' },
  { name: 'AFP', names: 'Agence France[- ]Presse|AFP', signs: 'AFP' },
  { name: 'dpa', names: 'Deutsche Presse-Agentur|dpa', signs: 'dpa|DPA' },
  { name: 'UPI', names: 'United Press International|UPI', signs: 'UPI' },
  { name: 'Bloomberg', names: 'Bloomberg News|Bloomberg', signs: 'Bloomberg' },
  { name: 'Xinhua', names: 'Xinhua News Agency|Xinhua', signs: 'Xinhua' },
  { name: 'TASS', names: 'ITAR-TASS|TASS', signs: 'TASS|ITAR-TASS' },
  { name: 'Interfax', names: 'Interfax', signs: 'Interfax' },
  { name: 'ANSA', names: 'ANSA', signs: 'ANSA' },
  { name: 'EFE', names: 'Agencia EFE|EFE', signs: 'EFE' },
  { name: 'PTI', names: 'Press Trust of India|PTI', signs: 'PTI' },
  { name: 'Kyodo', names: 'Kyodo News|Kyodo', signs: 'Kyodo' },
  { name: 'Yonhap', names: 'Yonhap News Agency|Yonhap', signs: 'Yonhap' },
  { name: 'PA', names: 'Press Association|PA Media', signs: 'PA' },
  { name: 'AAP', names: 'Australian Associated Press', signs: 'AAP' },
  { name: 'Canadian Press', names: 'Canadian Press', signs: 'CP' },
  { name: 'APA', names: 'Austria Presse Agentur', signs: 'APA' },
]

/** A dateline stands at the beginning of a text, a credit line is a short paragraph: elsewhere an agency is only quoted. */
const DATELINE = 240
const CREDIT_LINE = 200

/** What may stand between two words of a credit line; bounded, since a line of nothing else would take the cube of its length. */
const GAP = '\\W{0,20}'

const RULES = AGENCIES.map(({ name, names, signs }) => ({
  name,
  dateline: new RegExp(`\\((?:${signs})\\)|^(?:[^\\n]{0,60})\\b(?:${signs})\\s*[-–—]{1,2}\\s`),
  credit: new RegExp(
    `^${GAP}(?:by\\b.{0,60}[,(]? ?|source:?|quelle:?|copyright.{0,12}|©.{0,12}|\\(?avec|\\(?mit material von|with files from|reporting by.{0,120}|(?:the )?)${GAP}` +
      `(?:the )?(?:${names})\\b(?:${GAP}$|.{0,90}\\b(?:contributed|writers?|reporting|all rights|news agency))`,
    'im',
  ),
  outlet: new RegExp(`^(?:the )?(?:${names})$`, 'i'),
}))

/**
 * The agencies an article credits: in its dateline ("MOSCOW (AP) — …"), in a credit line ("The Associated Press contributed to this
 * report", "Source: AFP"), or by being the agency itself. An agency that is quoted in the text ("told Reuters") is not credited.
 */
export function creditedAgencies({ outlet, text, author }: { outlet: string; text: string; author?: string | null }): string[] {
  const paragraphs = text.split(/\n\s*\n/)
  const beginnings = paragraphs.slice(0, 2).map((paragraph) => paragraph.slice(0, DATELINE))
  const lines = [...paragraphs.slice(0, 4), ...paragraphs.slice(-6)].filter((line) => line.length <= CREDIT_LINE)
  return RULES.filter(
    (rule) =>
      rule.outlet.test(outlet.trim()) ||
      (author && (rule.outlet.test(author.trim()) || rule.credit.test(`by ${author}`))) ||
      beginnings.some((beginning) => rule.dateline.test(beginning)) ||
      lines.some((line) => rule.credit.test(line)),
  ).map(({ name }) => name)
}

export interface Origin {
  agency: string
  /** Articles that credit it. */
  credited: number
  /** All articles that print the same, those that credit nobody included. */
  copies: number
}

/**
 * Where copies of one text probably come from: the agency that at least two of them credit, when no other is credited as often.
 * Null when nobody is, or when it cannot be told.
 */
export function probableOrigin(copies: { outlet: string; text: string; author?: string | null }[]): Origin | null {
  const credits = new Map<string, number>()
  for (const copy of copies) for (const agency of creditedAgencies(copy)) credits.set(agency, (credits.get(agency) ?? 0) + 1)
  const [first, second] = [...credits].toSorted(([, one], [, other]) => other - one)
  if (!first || first[1] < 2 || first[1] === second?.[1]) return null
  return { agency: first[0], credited: first[1], copies: copies.length }
}
