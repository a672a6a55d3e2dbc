import '../style.css'
import './library.css'
import type { LibrarySize } from '../../corpus/reader-library'
import { texts } from '../texts'

export interface LibraryProps {
  /** Null until it is known. */
  size: LibrarySize | null
}

/** What the reader keeps, and the way in and out of it. */
export function Library({ size }: LibraryProps) {
  const { title, holds, builtIn, empty } = texts.library
  return (
    <main class="library">
      <h1>
        {texts.product} <span class="library-title">{title}</span>
      </h1>
      {size && (
        <p>
          {holds(size.articles)}. <span class="help">{builtIn(size.builtIn)}</span>
        </p>
      )}
      {size?.articles === 0 && (
        <section class="library-empty">
          <h2>{empty.title}</h2>
          <p>{empty.help}</p>
        </section>
      )}
    </main>
  )
}
