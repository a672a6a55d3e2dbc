import { escapeHtml } from './escape-html'
import { paperPage } from './paper'
import type { Story } from './stories'

/**
 * The story inside a form whose fields are called like the DOM's own properties: `form.parentNode` is then the
 * field, and a loop that climbs from parent to parent never arrives (seen with Readability in both browsers).
 */
export function hangingPage({ headline, paragraphs }: Story): string {
  const fields = ['parentNode', 'tagName', 'textContent', 'getAttribute', 'querySelectorAll'].map((name) => `<input name="${name}">`).join('')
  const story = paragraphs.map((text) => `<p>${escapeHtml(text)}</p>`).join('\n')
  return paperPage({ title: headline, body: `<main><form>${fields}<h1>${escapeHtml(headline)}</h1><article>${story}</article></form></main>` })
}
