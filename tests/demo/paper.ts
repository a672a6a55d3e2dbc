import { escapeHtml } from './escape-html'

/** The paper does not exist; `.example` is nobody's. */
export const PAPER = { name: 'The Eastmere Chronicle', address: 'https://www.eastmere-chronicle.example' }

const SECTIONS = ['World', 'Politics', 'Business', 'Science', 'Culture', 'Sport', 'Local', 'Opinion']

export const HEADLINES = [
  'Ferry fares to rise before the holidays, harbour board says',
  'The orchard that kept its trees through three droughts',
  'Library stays open late after readers fill the council chamber',
  'Why the night train sold out in forty minutes',
  'Storm barrier passes its first full test at spring tide',
  'A beginner’s guide to the autumn mushroom walk',
]

/** Every page of the site: menu, newsletter, footer and the cookie note around what the page is about. */
export function paperPage({ title, head = '', section = '', body }: { title: string; head?: string; section?: string; body: string }): string {
  const menu = SECTIONS.map((name) => `<li><a href="/"${name === section ? ' aria-current="true"' : ''}>${name}</a></li>`).join('')
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)} | ${PAPER.name}</title>
<meta property="og:site_name" content="${PAPER.name}">
<link rel="stylesheet" href="/site.css">
${head}
</head>
<body>
<header class="site-header">
  <div class="topline"><span>Morning edition</span><span><a href="/">Sign in</a> <a class="subscribe" href="/">Subscribe</a></span></div>
  <a class="masthead" href="/">${PAPER.name}</a>
  <nav aria-label="Sections"><ul>${menu}</ul></nav>
</header>
${body}
<section class="newsletter" aria-label="Newsletter">
  <div><h2>The Morning Tide</h2><p>Six stories before breakfast, every weekday, in your inbox. You can leave whenever you like.</p></div>
  <form action="/"><input type="email" placeholder="you@mail.example" aria-label="E-mail address"><button type="button">Sign up</button></form>
</section>
<footer class="site-footer">
  <p class="masthead">${PAPER.name}</p>
  <ul><li><a href="/">About us</a></li><li><a href="/">Contact the newsroom</a></li><li><a href="/">Corrections</a></li><li><a href="/">Terms of use</a></li><li><a href="/">Privacy</a></li></ul>
  <p>This paper is made up: it shows Crossread on a page like those you read.</p>
</footer>
<aside class="cookies" aria-label="Cookies">
  <p>We would like to remember how far you have read. May we use a cookie for that?</p>
  <button type="button">Yes</button><button type="button">No</button>
</aside>
<script>for (const button of document.querySelectorAll('.cookies button')) button.addEventListener('click', () => button.parentElement.remove())</script>
</body>
</html>
`
}
