import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { runnerImport } from 'vite'
import { setUp } from './setup.mjs'

/** npm run bench: what the engine costs, on made articles, as a table and as .output/bench.json. */

setUp()
const { module } = await runnerImport(new URL('../tests/bench/engine.ts', import.meta.url).pathname)
const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.version}`
const rows = await module.benchEngine()
console.log(`\n${machine}\n`)
for (const { what, value, unit } of rows) console.log(`${what.padEnd(64)} ${value.toFixed(value < 10 ? 2 : 1).padStart(9)} ${unit}`)
mkdirSync('.output', { recursive: true })
writeFileSync('.output/bench.json', `${JSON.stringify({ machine, rows }, null, 1)}\n`)
