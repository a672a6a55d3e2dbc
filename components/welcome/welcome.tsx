import '../style.css'
import './welcome.css'
import type { Check } from '../../messages/contract'
import { texts } from '../texts'
import { Demo } from './demo'

export interface WelcomeProps {
  /** A built-in article compared with the others; undefined while that is being done, null when it did not work. */
  demo: Check | null | undefined
  /** The keys that open the popup; empty when there are none. */
  keys: string
}

/** What Crossread is for, on one screen: how to begin, and what comes of it. */
export function Welcome({ demo, keys }: WelcomeProps) {
  const { heading, click, key, pin, see, private: kept } = texts.welcome
  return (
    <main class="welcome">
      <header>
        <p class="product">{texts.product}</p>
        <h1>{heading}</h1>
        <ol class="first-steps">
          <li>
            <strong>{click}</strong>{' '}
            {keys !== '' && (
              <>
                {key} <kbd>{keys}</kbd>
              </>
            )}{' '}
            <span class="help">{pin}</span>
          </li>
          <li>{see}</li>
          <li>{kept}</li>
        </ol>
      </header>
      <section class="demo" aria-labelledby="demo" aria-busy={demo === undefined}>
        <h2 id="demo">{texts.welcome.demo}</h2>
        {demo === undefined && <div class="skeleton" aria-hidden="true" />}
        {demo === null && <p class="help">{texts.welcome.noDemo}</p>}
        {demo && <Demo check={demo} />}
      </section>
    </main>
  )
}
