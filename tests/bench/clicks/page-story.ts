import { openFolder } from '../../../corpus/cli/folder'
import type { Article } from '../../../corpus/article'
import { makePage } from '../made-pages'
import type { Story } from '../../demo/stories'

/** A page of 800 words, half of them from articles of a library that lie far apart in it. */
export async function pageStory(folder: string, articles: number): Promise<Story> {
  const keys = Array.from({ length: 100 }, (_, i) => Math.floor((i + 0.5) * articles / 100))
  const known = (await openFolder(folder).read(keys)).filter((article): article is Article => article !== undefined)
  const paragraphs = makePage(known, 1).text.split('\n\n')
  return { path: '/made', section: 'World', headline: 'A made story', standfirst: '', date: '2026-01-02', caption: '', paragraphs }
}
