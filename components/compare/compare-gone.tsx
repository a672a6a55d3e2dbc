import '../style.css'
import './compare.css'
import { texts } from '../texts'

/** What a tab says whose check is no longer there. */
export function CompareGone() {
  return (
    <main class="compare-gone">
      <h1>{texts.compare.gone.title}</h1>
      <p>{texts.compare.gone.help}</p>
    </main>
  )
}
