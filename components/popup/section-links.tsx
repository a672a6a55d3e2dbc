import { texts } from '../texts'

interface Section {
  id: string
  name: string
  count: number
}

/** What there is, how much of it, and a way there: stays in sight while the popup scrolls. */
export function SectionLinks({ sections }: { sections: Section[] }) {
  const there = sections.filter(({ count }) => count > 0)
  if (there.length < 2) return null
  return (
    <nav class="section-links" aria-label={texts.sections}>
      {there.map(({ id, name, count }) => (
        <a key={id} href={`#${id}`}>
          {name} <span class="count">{texts.number(count)}</span>
        </a>
      ))}
    </nav>
  )
}
