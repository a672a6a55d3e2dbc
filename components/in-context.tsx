import type { ComponentChildren } from 'preact'
import type { Span } from '../corpus/article'
import { surroundings } from './surroundings'

/** Code units of context on either side: enough to see what a number counts. */
const CONTEXT = 44
/** Words as long as this say by themselves what they are about. */
const SPEAKS_FOR_ITSELF = 60

/** Words of an article (`children`, which stand for `span`) between the words around them. */
export function InContext({ text, span, children }: { text: string; span: Span; children: ComponentChildren }) {
  if (span[1] - span[0] >= SPEAKS_FOR_ITSELF) return <>{children}</>
  const { before, after } = surroundings(text, span, CONTEXT)
  return (
    <>
      <span class="context">{before}</span>
      {children}
      <span class="context">{after}</span>
    </>
  )
}
