import type { ComponentChildren } from 'preact'
import { safeUrl } from './safe-url'
import { texts } from './texts'

/**
 * The only way our pages link to the web: http and https, nothing handed over, the host in plain sight.
 * An address that is not safe leaves its words, and nothing to click.
 */
export function SafeLink({ url, children }: { url: string | null; children?: ComponentChildren }) {
  const safe = safeUrl(url)
  if (!safe) return <>{children}</>
  return (
    <a class="link" href={safe.href} target="_blank" rel="noopener noreferrer" referrerpolicy="no-referrer">
      {children} <bdi class="host">{safe.host}</bdi>
      <span class="hidden"> {texts.newTab}</span>
    </a>
  )
}
