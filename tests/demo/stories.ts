import { readFile } from 'node:fs/promises'

export interface Story {
  path: string
  section: string
  headline: string
  standfirst: string
  date: string
  caption: string
  paragraphs: string[]
}

const SEED = new URL('../../seeds/002_b91e59e771e964a7.txt', import.meta.url)

/** A seed document as a paper would print it. Its first paragraph is a photo caption behind a date line. */
export async function seedStory(): Promise<Story> {
  const [first = '', ...paragraphs] = (await readFile(SEED, 'utf8')).trim().split(/\n\s*\n/)
  return {
    path: '/world/syria-probe',
    section: 'World',
    headline: 'U.S. and Russia agree on probe of Syria chemical attack as Tillerson meets Putin',
    standfirst: 'Two hours in the Kremlin, a “low level of trust”, and sharply diverging views on Assad',
    date: '2017-04-12',
    caption: first.replace(/^date \S+ /, ''),
    paragraphs,
  }
}

/** Written for this site: it shares nothing with any document of the collection. */
export const CLOCK_TOWER: Story = {
  path: '/local/clock-tower',
  section: 'Local',
  headline: 'After eleven silent winters, the clock tower strikes again',
  standfirst: 'A retired watchmaker, a borrowed crane and one missing cogwheel',
  date: '2018-09-03',
  caption: 'Scaffolding hid the dial for most of the summer.',
  paragraphs: [
    'The bells above the old fish market rang at noon on Sunday, and for a moment nobody on the square below seemed to know what to do with the sound. Then somebody clapped, a dog began to bark, and the baker on the corner came out with flour on both arms.',
    'It had been eleven winters since the mechanism last moved. Frost cracked the main bearing, pigeons nested behind the western dial, and the council, short of money for the harbour wall, put the repair off from one budget to the next.',
    'What changed was a letter. A retired watchmaker who had wound the clock as an apprentice offered to rebuild it without pay, provided that the parish found the metal and somebody with a crane.',
    'The crane came from a boatyard, which lent it on the days when no hull needed lifting. The metal was harder. One cogwheel, as wide as a kitchen table and cast before anyone living was born, had vanished altogether from the store room.',
    'It turned up in a garden on the far side of the estuary, where it had served for thirty years as the base of a sundial. Its owner gave it back in exchange for a bench with a view of the tower.',
    'Through spring and early summer, volunteers carried the cleaned parts up two hundred and nine steps, the smallest in biscuit tins, the largest in slings made from mooring rope. Schoolchildren numbered every screw.',
    'Not everybody is pleased. Two guest houses have asked for the bells to rest between ten at night and seven in the morning, and the council will hear them next week. The watchmaker says that he would have suggested the same.',
    'For now the clock gains about a minute a day, which he puts down to the sea air. He climbs up each evening to set it right, and has promised to teach anyone who wants to learn how.',
  ],
}
