import { escapeHtml } from './escape-html'
import { paperPage } from './paper'
import type { Story } from './stories'

/** Pages made to hang, slow down or fool whoever reads them, by their address; each holds the whole story too. */
export function hostilePages(story: Story): Record<string, string> {
  return {
    '/hostile/shadowed-properties': page(story, (text) => `<form>${SHADOWING}${text}</form>`),
    '/hostile/deep': page(story, (text) => '<div>'.repeat(20_000) + '</div>'.repeat(20_000) + text),
    // Not in the text: laying out so many marks takes Chromium itself minutes.
    '/hostile/combining-marks': page({ ...story, headline: `a${'\u0301'.repeat(80_000)}` }, (text) => text.replace(/<h1>.*<\/h1>/, '')),
    '/hostile/markup': page({ ...story, headline: MARKUP, paragraphs: story.paragraphs.map((text) => `${text} ${MARKUP}`) }, (text) => text),
  }
}

/** Shown as words, it does nothing. Put into a document as HTML, it leaves a trace in `document.title`. */
export const MARKUP = `<img src=x onerror="document.title='run'"><script>document.title='run'</script>`

/** `form.parentNode` is then the field, and a loop that climbs from parent to parent never arrives (seen with Readability in both browsers). */
const SHADOWING = ['parentNode', 'tagName', 'textContent', 'getAttribute', 'querySelectorAll'].map((name) => `<input name="${name}">`).join('')

function page({ headline, paragraphs }: Story, around: (text: string) => string): string {
  const text = paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`).join('\n')
  return paperPage({ title: headline, body: `<main>${around(`<h1>${escapeHtml(headline)}</h1><article>${text}</article>`)}</main>` })
}
