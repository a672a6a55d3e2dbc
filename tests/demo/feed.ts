import { escapeHtml } from './escape-html'
import { PAPER } from './paper'
import type { Story } from './stories'

/** Printed nowhere but in the feed, which carries all of it. */
export const FERRY: Story = {
  path: '/local/ferry',
  section: 'Local',
  headline: 'Island ferry to sail again after a winter in the yard',
  standfirst: 'New engines, old benches',
  date: '2018-09-05',
  caption: '',
  paragraphs: [
    'The ferry to the outer islands leaves the yard on Thursday, five months late and with two engines that nobody on the quay has heard run yet. Its owners say that the first crossing is for the crew alone.',
    'Islanders have made do with a fishing boat since February, which takes eleven people when the sea is calm and none when it is not. The school closed for nine days in March because its teachers could not get across.',
    'The yard blames a gearbox that came in the wrong size, was sent back, and came in the wrong size again. The harbour office blames the yard, and has kept back a tenth of the price until the boat has sailed for a month.',
    'What passengers will notice is less: the benches are the old ones, sanded down and painted green, and the bell by the gangway still has the dent from the storm of eight years ago, which the islands voted to keep.',
    'Tickets cost what they did. The council had asked for a tenth more and took it back after a meeting in the island hall, at which, the minutes say, everybody spoke.',
    'Two of the crew are new. The mate came from a lifeboat further up the coast, the cook from the island school, whose kitchen has been shut since the roof leaked, and both say that they will stay for as long as the engines do.',
  ],
}

/** The paper's feed as RSS 2.0: summaries of these stories, and the ferry's whole. */
export function feedOf(origin: string, stories: Story[]): string {
  const item = ({ path, headline, standfirst, date }: Story, more = '') => `<item>
  <title>${escapeHtml(headline)}</title>
  <link>${origin}${path}?utm_source=feed</link>
  <pubDate>${new Date(date).toUTCString()}</pubDate>
  <description>${escapeHtml(standfirst)}</description>${more}
</item>`
  const whole = `<content:encoded><![CDATA[${FERRY.paragraphs.map((text) => `<p>${escapeHtml(text)}</p>`).join('')}]]></content:encoded>`
  return `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>${escapeHtml(PAPER.name)}</title><link>${origin}/</link>
${[item(FERRY, whole), ...stories.map((story) => item(story))].join('\n')}
</channel></rss>`
}
