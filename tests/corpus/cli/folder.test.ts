import { mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { Article } from '../../../corpus/article'
import { BadFile } from '../../../corpus/cli/bad-file'
import { FolderWriter, openFolder } from '../../../corpus/cli/folder'

const folders = mkdtempSync(join(tmpdir(), 'crossread-folders-'))
afterAll(() => rmSync(folders, { recursive: true }))

const ARTICLES = ['One line.', 'Zwei Zeilen, mit ä und 🕊.', ''].map((text, i): Article => ({ id: `a${i}`, outlet: 'Gull', title: '', date: null, url: null, text }))

function written(articles: Article[] = ARTICLES): string {
  const folder = mkdtempSync(join(folders, 'library-'))
  const writer = new FolderWriter(folder)
  for (const article of articles) writer.add(article)
  writer.close()
  return folder
}

describe('a library in a folder', () => {
  it('gives back its articles, in whatever order they are asked for', async () => {
    expect(await openFolder(written()).read([2, 0, 1, 0])).toEqual([2, 0, 1, 0].map((key) => ARTICLES[key]))
    expect(openFolder(written([])).segments.map(({ articles }) => articles)).toEqual([0])
  })

  it('holds nothing but its three files', () => {
    expect(readdirSync(written()).toSorted()).toEqual(['articles.jsonl', 'index', 'offsets'])
  })

  it('is no library before it is finished, and can be begun anew then', () => {
    const folder = mkdtempSync(join(folders, 'library-'))
    new FolderWriter(folder).add(ARTICLES[0]!)
    expect(() => openFolder(folder)).toThrow(BadFile)
    const again = new FolderWriter(folder)
    again.close()
    expect(() => new FolderWriter(folder)).toThrow('holds a library already')
  })

  it.each([
    ['index', 'nonsense', 'not an index'],
    ['index', '', 'not an index'],
    ['offsets', '', '0 bytes, not 32'],
    ['offsets', 'x'.repeat(32), 'articles.jsonl: '],
    ['articles.jsonl', '{"id":"a', '8 bytes, not '],
  ])('is refused when its %s is %j', (name, content, problem) => {
    const folder = written()
    writeFileSync(join(folder, name), content)
    expect(() => openFolder(folder)).toThrow(BadFile)
    expect(() => openFolder(folder)).toThrow(problem)
  })

  it.each(['index', 'offsets', 'articles.jsonl'])('is refused when its %s is cut off or missing, with the path of the file', (name) => {
    const folder = written()
    truncateSync(join(folder, name), 7)
    expect(() => openFolder(folder)).toThrow(join(folder, name))
    rmSync(join(folder, name))
    expect(() => openFolder(folder)).toThrow(join(folder, name))
  })

  it('names the file of an article that is damaged', async () => {
    const folder = written()
    const shelf = openFolder(folder)
    writeFileSync(join(folder, 'articles.jsonl'), 'no article at all')
    await expect(async () => shelf.read([0])).rejects.toThrow(`${join(folder, 'articles.jsonl')}: is not JSON`)
  })
})
