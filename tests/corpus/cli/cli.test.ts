import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { asText, OTHER_STORY, STORY } from '../match/story'

/** The bundle that `npm test` builds before: what researchers run. */
const PROGRAM = join('.output', 'cli', 'crossread.js')
const folder = mkdtempSync(join(tmpdir(), 'crossread-cli-'))
afterAll(() => rmSync(folder, { recursive: true }))

const run = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], { encoding: 'utf8' })
  return { status, stderr, answers: stdout.split('\n').filter((line) => line.startsWith('{')).map((line) => JSON.parse(line)) }
}
const file = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}
const lines = (...values: unknown[]): string => values.map((value) => `${typeof value === 'string' ? value : JSON.stringify(value)}\n`).join('')

const library = lines({ id: 'ferry', outlet: 'Gull', text: asText(STORY) }, { id: 'orchard', outlet: 'Tern', text: asText(OTHER_STORY) })
const pages = lines({ id: 'one', text: asText(STORY.slice(0, 5)) }, { id: 'two', text: asText(OTHER_STORY.slice(3)) })

describe('crossread match', () => {
  it('prints a report for each page, in order, from plain and zipped libraries', () => {
    const { status, answers } = run('match', '--library', file('library.jsonl.gz', gzipSync(library)), '--pages', file('pages.jsonl', pages))
    expect(status).toBe(0)
    expect(answers.map(({ id, siblings }) => [id, siblings[0].id, siblings[0].passages.length])).toEqual([['one', 'ferry', 1], ['two', 'orchard', 1]])
    expect(answers[0].searched).toEqual({ articles: 2, complete: true })
  })

  it('says with --why what speaks for each passage, and by which rule each detail was made', () => {
    const changed = asText(STORY.slice(0, 5)).replace(/\d+/, '97')
    const { status, answers } = run('match', '--library', file('library.jsonl', library), '--pages', file('changed.jsonl', lines({ id: 'one', text: changed })), '--why')
    expect(status).toBe(0)
    const { passages, details } = answers[0].siblings[0]
    const evidence = { here: [expect.any(Number), expect.any(Number)], there: [expect.any(Number), expect.any(Number)], belief: expect.any(Number), shared: expect.any(Number), containment: expect.any(Number), literal: expect.any(Number), run: expect.any(Number), quotedRun: expect.any(Number) }
    expect(passages[0].why).toEqual(Array.from({ length: 5 }, () => evidence))
    expect(details).toContainEqual(expect.objectContaining({ kind: 'number', why: expect.stringMatching(/^number: other value/) }))
    const plain = run('match', '--library', file('library.jsonl', library), '--pages', file('changed.jsonl', lines({ id: 'one', text: changed }))).answers
    const passage = Object.fromEntries(Object.entries(passages[0]).filter(([field]) => field !== 'why'))
    expect(plain[0].siblings[0].passages).toEqual([passage])
  })

  it('names bad lines and goes on', () => {
    const { status, stderr, answers } = run('match', '--library', file('bad.jsonl', lines('{"id":"x"', { id: 'ferry', text: asText(STORY) }, { id: 'ferry', text: 'again' })), '--pages', file('pages.jsonl', pages))
    expect(status).toBe(1)
    expect(stderr).toMatch(/bad\.jsonl:1: is not JSON\n.*bad\.jsonl:3: id "ferry" stands in the library already/)
    expect(answers).toHaveLength(2)
  })

  it('ends quietly when nobody reads its answers any more', async () => {
    const program = spawn(process.execPath, [PROGRAM, 'match', '--library', file('library.jsonl', library), '--pages', file('many.jsonl', pages.repeat(200))])
    program.stdout.once('data', () => program.stdout.destroy())
    let said = ''
    program.stderr.on('data', (words) => { said += words })
    expect(await new Promise((resolve) => { program.on('close', resolve) })).toBe(0)
    expect(said).toBe('')
  })
})

describe('crossread index', () => {
  it('writes a folder that match opens, with the answers of the articles themselves', () => {
    const articles = file('library.jsonl', library)
    const out = join(folder, 'indexed')
    const { status, stderr } = run('index', '--library', articles, '--out', out)
    expect([status, stderr]).toEqual([0, expect.stringMatching(/^2 articles, \d+ bytes/)])
    const asked = ['--pages', file('pages.jsonl', pages)]
    expect(run('match', '--library', out, ...asked)).toEqual(run('match', '--library', articles, ...asked))
    const both = run('match', '--library', out, '--library', file('more.jsonl', lines({ id: 'more', text: asText(STORY) })), ...asked)
    expect(both.answers[0].siblings.map(({ id }: { id: string }) => id).toSorted()).toEqual(['ferry', 'more'])
  })

  it('names bad lines, and takes no folder that holds a library already', () => {
    const out = join(folder, 'bad')
    expect(run('index', '--library', file('bad.jsonl', lines('{"id":"x"', { id: 'ferry', text: asText(STORY) })), '--out', out)).toMatchObject({ status: 1, stderr: expect.stringMatching(/bad\.jsonl:1: is not JSON/) })
    expect(run('index', '--library', file('library.jsonl', library), '--out', out)).toMatchObject({ status: 1, stderr: expect.stringMatching(/holds a library already/) })
  })

  it('is refused with a sentence when it is damaged', () => {
    const out = join(folder, 'damaged')
    run('index', '--library', file('library.jsonl', library), '--out', out)
    writeFileSync(join(out, 'index'), 'no index')
    expect(run('match', '--library', out, '--pages', file('pages.jsonl', pages))).toMatchObject({ status: 1, stderr: `crossread: ${join(out, 'index')}: not an index\n` })
  })
})

describe('crossread compare', () => {
  it('prints passages and details of each pair', () => {
    const { status, answers } = run('compare', '--pairs', file('pairs.jsonl', lines({ id: 'p', here: 'The storm killed 12 people in Holm.', there: 'The storm killed 15 people in Holm.' })))
    expect(status).toBe(0)
    const explained = run('compare', '--pairs', join(folder, 'pairs.jsonl'), '--why').answers
    expect(explained[0].details).toEqual([{ ...answers[0].details[0], why: expect.stringMatching(/^number: other value/) }])
    expect(answers).toEqual([{ id: 'p', passages: expect.any(Array), details: [expect.objectContaining({ kind: 'number', same: false })] }])
  })
})

describe('crossread extract', () => {
  it('prints the article of each page and names a file it cannot read', () => {
    const html = `<html><head><title>Ferry aground</title></head><body><article><h1>Ferry aground</h1>${STORY.map((sentence) => `<p>${sentence}</p>`).join('')}</article></body></html>`
    const { status, stderr, answers } = run('extract', file('ferry.html.gz', gzipSync(html)), join(folder, 'missing.html'))
    expect(status).toBe(1)
    expect(stderr).toContain('missing.html')
    expect(answers).toEqual([expect.objectContaining({ id: 'ferry', title: 'Ferry aground', text: STORY.join('\n\n') })])
  })
})

describe('the command line', () => {
  it.each([[[]], [['match']], [['match', '--pages', 'x']], [['fly']], [['compare', '--nonsense']], [['extract']]])('explains itself and ends with 2 for %j', (args) => {
    const { status, stderr } = run(...args)
    expect(status).toBe(2)
    expect(stderr).toContain('crossread match')
  })

  it('ends with 1 and a sentence for a library that is not there', () => {
    const { status, stderr } = run('match', '--library', join(folder, 'no.jsonl'), '--pages', file('pages.jsonl', pages))
    expect(status).toBe(1)
    expect(stderr).toMatch(/^crossread: .*no\.jsonl/)
  })
})
