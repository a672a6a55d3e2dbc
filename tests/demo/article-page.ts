import { escapeHtml } from './escape-html'
import { HEADLINES, PAPER, paperPage } from './paper'
import type { Story } from './stories'

/** A story in the furniture of a news site, of which nothing belongs to the story. */
export function articlePage(story: Story): string {
  const { headline, standfirst, section, date, caption, paragraphs, path } = story
  const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date))
  const metadata = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline,
    datePublished: date,
    publisher: { '@type': 'NewsMediaOrganization', name: PAPER.name },
    mainEntityOfPage: PAPER.address + path,
  }
  const share = ['E-mail', 'Copy link', 'Print', 'Save'].map((name) => `<li><button type="button">${name}</button></li>`).join('')
  return paperPage({
    title: headline,
    section,
    head: `<link rel="canonical" href="${PAPER.address}${path}">
<meta property="og:type" content="article">
<meta property="og:title" content="${escapeHtml(headline)}">
<meta name="description" content="${escapeHtml(standfirst)}">
<script type="application/ld+json">${JSON.stringify(metadata).replaceAll('<', '\\u003c')}</script>`,
    body: `<main class="columns">
<article>
  <p class="kicker"><a href="/">${section}</a></p>
  <h1>${escapeHtml(headline)}</h1>
  <p class="standfirst">${escapeHtml(standfirst)}</p>
  <p class="byline">By the foreign desk · <time datetime="${date}">${day}</time> · 6 min read</p>
  <ul class="share" aria-label="Share">${share}</ul>
  <figure><img src="/photo.svg" alt="A skyline with towers at dusk" width="680" height="360"><figcaption>${escapeHtml(caption)}</figcaption></figure>
  <div class="story">
${paragraphs.map((text, at) => `<p>${escapeHtml(text)}</p>${at === 4 ? `\n<aside class="related"><h2>Related stories</h2><ul>${links(0, 2)}</ul></aside>` : ''}`).join('\n')}
  </div>
  <ul class="topics" aria-label="Topics"><li><a href="/">${section}</a></li><li><a href="/">Long reads</a></li><li><a href="/">Weekend</a></li></ul>
</article>
<aside class="side" aria-label="More stories">
  <section><h2>Most read</h2><ol>${links(0, 5)}</ol></section>
  <section class="advertisement"><p>Advertisement</p><p class="slogan">Teapots that pour.<br>Only that.</p></section>
  <section><h2>Editors’ picks</h2><ul>${links(3, 6)}</ul></section>
</aside>
</main>`,
  })
}

function links(from: number, to: number): string {
  return HEADLINES.slice(from, to)
    .map((text) => `<li><a href="/">${text}</a></li>`)
    .join('')
}
