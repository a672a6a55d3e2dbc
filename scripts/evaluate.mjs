import { execFileSync } from 'node:child_process'
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { step } from './run.mjs'
import { setUp } from './setup.mjs'

/** Runs the command line on a folder of labelled data and prints what its scorer says of the answers. */

const USAGE = `npm run evaluate -- FOLDER [measure …]

FOLDER holds labelled data and a scorer:
  score.mjs            node score.mjs MEASURE TRUTH ANSWERS prints one JSON object
  corpus.jsonl.gz      the library, one article a line
  pages.jsonl          pages with the passages that were put into them    passages
  siblings.jsonl       pairs of articles {a, b, tier}                     siblings
  details.jsonl        pairs of sentences {id, here, there, …}            details
  events/html/*.gz     raw pages, gold.jsonl and events.json beside them  extract, events
Such data cannot come with the project, since its texts belong to their publishers.`

const [named, ...only] = process.argv.slice(2)
const folder = named && resolve(named)
if (folder === undefined || !existsSync(join(folder, 'score.mjs'))) {
  console.log(USAGE)
  process.exit(0)
}

setUp()
step('Building the command line', 'npm', 'run', 'build:cli')
const answers = mkdtempSync(join(tmpdir(), 'crossread-evaluate-'))
const data = (...names) => join(folder, ...names)
const answer = (name) => join(answers, `${name}.jsonl`)

const MEASURES = {
  passages: () => score('passages', data('pages.jsonl'), crossread('passages', 'match', '--library', data('corpus.jsonl.gz'), '--pages', data('pages.jsonl'))),
  details: () => score('details', data('details.jsonl'), crossread('details', 'compare', '--pairs', data('details.jsonl'))),
  extract: () => score('extract', data('events', 'gold.jsonl'), extractPages()),
  events: () => {
    const pages = extractPages()
    return score('events', data('events', 'events.json'), crossread('events', 'match', '--library', pages, '--pages', pages))
  },
  siblings: () => score('siblings', data('siblings.jsonl'), crossread('siblings', 'match', '--library', data('corpus.jsonl.gz'), '--pages', siblingPages())),
}

try {
  for (const [measure, take] of Object.entries(MEASURES)) {
    if (only.length > 0 && !only.includes(measure)) continue
    const start = performance.now()
    const result = take()
    console.log(`\n${measure} (${((performance.now() - start) / 1000).toFixed(1)} s)`)
    for (const [name, value] of Object.entries(result)) console.log(`  ${name.padEnd(28)} ${typeof value === 'object' ? JSON.stringify(value) : value}`)
  }
} finally {
  rmSync(answers, { recursive: true })
}

/** Runs one command of the command line; returns the file its answers are in. */
function crossread(name, ...args) {
  const out = openSync(answer(name), 'w')
  try {
    execFileSync(process.execPath, [join('.output', 'cli', 'crossread.js'), ...args], { stdio: ['ignore', out, 'inherit'] })
  } finally {
    closeSync(out)
  }
  return answer(name)
}

function score(measure, truth, file) {
  return JSON.parse(execFileSync(process.execPath, [data('score.mjs'), measure, truth, file], { encoding: 'utf8' }))
}

function extractPages() {
  if (existsSync(answer('extract'))) return answer('extract')
  const pages = readdirSync(data('events', 'html')).toSorted()
  return crossread('extract', 'extract', ...pages.map((page) => data('events', 'html', page)))
}

/** The articles that the labelled pairs name, as pages to be matched. */
function siblingPages() {
  const pairs = readFileSync(data('siblings.jsonl'), 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line))
  const paired = new Set(pairs.flatMap(({ a, b }) => [a, b]))
  const pages = gunzipSync(readFileSync(data('corpus.jsonl.gz'))).toString().split('\n').filter((line) => line !== '' && paired.has(JSON.parse(line).id))
  const file = join(answers, 'sibling-pages.jsonl')
  writeFileSync(file, `${pages.join('\n')}\n`)
  return file
}
