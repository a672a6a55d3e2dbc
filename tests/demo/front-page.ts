import { HEADLINES, paperPage } from './paper'

/** Teasers and links: much text, and no article. */
export function frontPage(): string {
  const columns = ['Today', 'This week', 'You may have missed'].map((name, at) => {
    const headlines = [...HEADLINES.slice(at * 2), ...HEADLINES.slice(0, at * 2)]
    return `<section><h2>${name}</h2><ul class="teasers">${headlines.map(teaser).join('')}</ul></section>`
  })
  return paperPage({ title: 'News from the coast and the world', body: `<main class="front">${columns.join('\n')}</main>` })
}

function teaser(headline: string): string {
  return `<li><a href="/"><h2>${headline}</h2></a><p>What happened, who was there, and what comes next.</p></li>`
}
