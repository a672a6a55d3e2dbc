import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'

/** What a folder's files may import: folders of our own (longest match decides) and packages. */
const MAY_IMPORT: Record<string, { own: string[]; packages: string[] }> = {
  corpus: { own: ['corpus'], packages: ['minisearch', 'valibot'] },
  'corpus/extract': { own: ['corpus'], packages: ['@mozilla/readability', 'tldts-icann', 'valibot'] },
  'corpus/feeds': { own: ['corpus'], packages: ['linkedom'] },
  'corpus/seeds': { own: ['corpus'], packages: ['valibot', 'vite', 'node:', 'virtual:built-in-corpus'] },
  'corpus/stores': { own: ['corpus'], packages: ['idb'] },
  'corpus/cli': { own: ['corpus'], packages: ['node:', 'linkedom', 'tldts-icann', 'valibot', 'vite'] },
  messages: { own: ['messages', 'corpus'], packages: ['valibot', 'wxt/browser'] },
  components: { own: ['components', 'messages', 'corpus'], packages: ['preact'] },
  session: { own: ['session', 'components', 'messages', 'corpus'], packages: ['preact', 'valibot', 'wxt/browser'] },
  entrypoints: { own: ['session', 'components', 'messages', 'corpus'], packages: ['preact', 'wxt/', 'tldts-icann'] },
}

/** The pure core must not reach its own edges: no DOM, no files, no programs. */
const EDGES = ['corpus/extract', 'corpus/feeds', 'corpus/cli', 'corpus/seeds']

const files = ['corpus', 'messages', 'components', 'session', 'entrypoints']
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)))
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))

/** Everything a file imports, types left out; own files as paths from the top. */
function imports(file: string): string[] {
  const source = readFileSync(file, 'utf8')
  return [...source.matchAll(/^(?:import|export)\s+(?!type\b)(?:[^'"]*?\sfrom\s+)?['"]([^'"]+)['"]/gm)].map(([, from = '']) => (from.startsWith('.') ? join(dirname(file), from) : from))
}

const folderOf = (file: string): string => Object.keys(MAY_IMPORT).filter((folder) => file.startsWith(`${folder}/`)).toSorted((a, b) => b.length - a.length)[0] ?? ''

describe('imports go inwards', () => {
  it.each(files)('%s', (file) => {
    const allowed = MAY_IMPORT[folderOf(file)]!
    const top = file.split('/').slice(0, 2).join('/')
    for (const from of imports(file)) {
      const own = /^(?:corpus|messages|components|session|entrypoints)\//.test(from)
      const fits = own
        ? allowed.own.some((folder) => from.startsWith(`${folder}/`)) || (top.startsWith('entrypoints/') && from.startsWith(`${top}/`))
        : allowed.packages.some((name) => from === name || from.startsWith(name.endsWith(':') || name.endsWith('/') ? name : `${name}/`))
      expect(fits, `${file} imports ${from}`).toBe(true)
    }
  })

  it('keeps the core of the corpus away from its edges', () => {
    const core = files.filter((file) => file.startsWith('corpus/') && !EDGES.some((edge) => file.startsWith(`${edge}/`)))
    const reaching = core.flatMap((file) => imports(file).filter((from) => EDGES.some((edge) => from.startsWith(`${edge}/`))).map((from) => `${relative('.', file)} → ${from}`))
    expect(reaching).toEqual([])
  })
})

describe('no source', () => {
  it.each([
    ['makes markup from text', /\.(?:inner|outer)HTML\s*=|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write/],
    ['runs text as code', /\beval\(|new Function\(/],
    ['asks URL.canParse, which Node 20 answers wrongly once it is compiled', /canParse\(/],
    ['silences the type checker', /@ts-(?:ignore|expect-error|nocheck)|\bas any\b|: any\b/],
    ['talks to a network, but the one that reads feeds', /\bfetch\(|XMLHttpRequest|WebSocket\(|sendBeacon/, 'entrypoints/feed-worker/fetch-document.ts'],
  ])('%s', (_, pattern, but = '') => {
    expect(files.filter((file) => pattern.test(readFileSync(file, 'utf8')) && file !== but)).toEqual([])
  })

  it('is longer than 300 lines', () => {
    expect(files.filter((file) => readFileSync(file, 'utf8').split('\n').length > 301)).toEqual([])
  })
})
