import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { ensureBrowser } from './browsers.mjs'
import { step } from './run.mjs'

/**
 * Brings a fresh clone to where everything runs: the packages of the lock file, and the browsers that are asked for.
 * Changes into the project's folder.
 * @throws a sentence that says what is missing and how to get it
 */
export function setUp(...browsers) {
  process.chdir(fileURLToPath(new URL('..', import.meta.url)))
  if (!packagesAreCurrent()) {
    // No package needs an install script, so none is run.
    step('Installing packages', 'npm', 'ci', '--ignore-scripts', '--no-audit', '--no-fund')
  }
  for (const browser of browsers) ensureBrowser(browser)
}

/**
 * Whether what npm noted at its last install is what the lock file asks for. File times say less: a fresh
 * checkout makes the lock file new. Packages for other systems are asked for as optional and never there.
 */
function packagesAreCurrent() {
  const note = 'node_modules/.package-lock.json'
  if (!existsSync(note)) return false
  const installed = packagesIn(note)
  return Object.entries(packagesIn('package-lock.json')).every(
    ([path, { version, optional }]) => path === '' || installed[path]?.version === version || (optional && !installed[path]),
  )
}

function packagesIn(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages
}
