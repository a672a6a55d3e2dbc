import { existsSync, readFileSync, rmSync } from 'node:fs'
import { show, step } from './run.mjs'
import { setUp } from './setup.mjs'

/**
 * npm test: sets up, builds everything that is shipped, and runs every test, those in real browsers last.
 * The last line is always `N passed, N failed`. Arguments go to Vitest.
 */
const RESULTS = '.output/test-results.json'

let counts
try {
  setUp('chromium', 'firefox')
  step('Building for Chromium', 'wxt', 'build')
  step('Building for Firefox', 'wxt', 'build', '--browser', 'firefox')
  step('Building the command line', 'npm', 'run', 'build:cli')
  counts = runTests()
} catch (error) {
  console.error(`\n${error.message}`)
  counts = { passed: 0, failed: 1 }
}
console.log(`\n${counts.passed} passed, ${counts.failed} failed`)
process.exitCode = counts.failed === 0 ? 0 : 1

function runTests() {
  rmSync(RESULTS, { force: true })
  const well = show('vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${RESULTS}`, ...process.argv.slice(2))
  if (!existsSync(RESULTS)) return { passed: 0, failed: 1 }
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(RESULTS, 'utf8'))
  // A file that cannot be loaded, or an error outside every test, is a failure too.
  return { passed: numPassedTests, failed: well ? numFailedTests : Math.max(numFailedTests, 1) }
}
