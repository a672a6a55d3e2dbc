import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { setUp } from './setup.mjs'

/**
 * npm run bench: what the engine costs and finds beside its peers, as tables and as .output/bench.json.
 * npm run bench -- --articles FILE.jsonl: on real articles; --large: at 100,000 too; --growth 1000000: how look-ups grow up to there.
 */

setUp()
const { values } = parseArgs({ options: { articles: { type: 'string' }, large: { type: 'boolean' }, growth: { type: 'string' } } })
// Bundled as the command line is: what a runner of single modules adds to every call would count as ours.
await build({
  configFile: false,
  logLevel: 'error',
  build: { ssr: 'tests/bench/bench.ts', outDir: '.output/bench', target: 'node20', rollupOptions: { output: { entryFileNames: 'bench.js', codeSplitting: false } } },
  publicDir: false,
})
const { bench } = await import(pathToFileURL('.output/bench/bench.js').href)
const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.version}`
console.log(machine)
const tables = []
for await (const table of bench({ articles: values.articles ?? null, large: values.large ?? false, growth: values.growth ? Number(values.growth) : null })) {
  tables.push(table)
  console.log(`\n${table.title}\n`)
  for (const { what, value, unit } of table.rows) console.log(`${what.padEnd(78)} ${value.toFixed(value < 10 ? 2 : 1).padStart(9)} ${unit}`)
}
mkdirSync('.output', { recursive: true })
writeFileSync('.output/bench.json', `${JSON.stringify({ machine, tables }, null, 1)}\n`)
