import { parseArgs } from 'node:util'
import { step } from './run.mjs'
import { setUp } from './setup.mjs'

/** npm run bench:browser [-- --firefox --articles N]: the time from a click, with the background asleep, to the painted answer; N articles in the reader's library. */
const { values } = parseArgs({ options: { firefox: { type: 'boolean' }, articles: { type: 'string', default: '0' } } })
const browser = values.firefox ? 'firefox' : 'chromium'

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130))

try {
  setUp(browser)
  step('Building the extension', 'wxt', 'build', '--browser', browser === 'firefox' ? 'firefox' : 'chrome')
  const { runnerImport } = await import('vite')
  const { module } = await runnerImport('./scripts/measure-clicks.ts')
  const samples = await module.measureClicks(browser, 10, Number(values.articles))
  console.log(`\nFrom the click to the painted answer, ${samples.length} clicks in ${browser}, the background stopped before each; ms\n`)
  console.table(Object.fromEntries(Object.keys(samples[0]).map((name) => [name, percentiles(samples.map((sample) => sample[name]))])))
  process.exit(0)
} catch (error) {
  console.error(`\n${error.message}`)
  process.exit(1)
}

function percentiles(values) {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (share) => Math.round(sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)])
  return { p50: at(0.5), p95: at(0.95) }
}
