import { loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { step } from './run.mjs'
import { setUp } from './setup.mjs'

/**
 * npm run bench:browser [-- --firefox --articles N --clicks N]: the time from a click, with the background asleep, to the painted answer,
 * N articles in the reader's library; beside it what the browser itself takes for an extension that does nothing.
 */
const { values } = parseArgs({ options: { firefox: { type: 'boolean' }, articles: { type: 'string', default: '0' }, clicks: { type: 'string', default: '12' } } })
const browser = values.firefox ? 'firefox' : 'chromium'

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130))

try {
  setUp(browser)
  step('Building the extension', 'wxt', 'build', '--browser', browser === 'firefox' ? 'firefox' : 'chrome')
  const { runnerImport } = await import('vite')
  const { module } = await runnerImport('./scripts/measure-clicks.ts')
  const memory = await module.measureClicks(browser, Number(values.clicks), Number(values.articles), ({ state, ours, empty }) => {
    console.log(`\n${browser}, ${values.articles} articles, ${ours.length} clicks, ${state}; ms, p50 (p95); load ${loadavg()[0]?.toFixed(1)}\n`)
    const rows = Object.keys(ours[0]).map((name) => {
      const both = [ours, empty].map((clicks) => percentiles(clicks.map((click) => click[name])))
      const difference = both[0].p50 - both[1].p50
      return [name, { ours: said(both[0]), empty: said(both[1]), difference: Number.isNaN(difference) ? '' : Math.round(difference) }]
    })
    console.table(Object.fromEntries(rows))
  })
  if (memory) {
    console.log('\nMemory of the extension’s process that it shares with nobody, MB\n')
    console.table(memory)
  }
  process.exit(0)
} catch (error) {
  console.error(`\n${error.message}`)
  process.exit(1)
}

function percentiles(values) {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)]
  return { p50: at(0.5), p95: at(0.95) }
}

function said({ p50, p95 }) {
  return p50 === undefined ? '' : `${Math.round(p50)} (${Math.round(p95)})`
}
