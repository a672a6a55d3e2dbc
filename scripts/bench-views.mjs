import { parseArgs } from 'node:util'
import { step } from './run.mjs'
import { setUp } from './setup.mjs'

/**
 * npm run bench:views [-- --runs N --report wide|deep|reprint]: when the popup's frame is there, beside an empty extension's, and how long
 * every view keeps its page from answering, over reports of two thousand passages; Chromium.
 */
const { values } = parseArgs({ options: { runs: { type: 'string', default: '3' }, report: { type: 'string', multiple: true } } })

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130))

try {
  setUp('chromium')
  step('Building the extension', 'wxt', 'build')
  const { runnerImport } = await import('vite')
  const frames = await (await runnerImport('./scripts/measure-frames.ts')).module.measureFrames(10)
  console.log('\nThe popup, ten clicks, by turns with that of an extension that has one line of HTML and nothing else: p50 (p95), ms since its page began to load\n')
  console.table(Object.fromEntries(Object.keys(frames[0]).map((key) => [key, percentiles(frames.map((frame) => frame[key]))])))
  const { module } = await runnerImport('./scripts/measure-views.ts')
  const samples = await module.measureViews(Number(values.runs), values.report)
  const rows = new Map()
  for (const sample of samples) rows.set(name(sample), [...(rows.get(name(sample)) ?? []), sample])
  console.log(`\nUntil a view rests, and its longest task on the clock and by the processor’s count: p50 (p95) of ${values.runs} runs, ms\n`)
  console.table(
    Object.fromEntries(
      [...rows].map(([key, of]) => [
        key,
        { rests: percentiles(of.map(({ settled }) => settled)), 'longest task': percentiles(of.map(({ longest }) => longest)), 'its CPU': percentiles(of.map(({ longestCpu }) => longestCpu)) },
      ]),
    ),
  )
  process.exit(0)
} catch (error) {
  console.error(`\n${error.message}`)
  process.exit(1)
}

function name({ report, view, does }) {
  return `${report}: ${view}, ${does}`
}

function percentiles(values) {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (share) => Math.round(sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)])
  return `${at(0.5)} (${at(0.95)})`
}
