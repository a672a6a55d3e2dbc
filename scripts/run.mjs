import { spawnSync } from 'node:child_process'
import { delimiter, resolve } from 'node:path'

/**
 * Runs one step of a longer run, a command of the system or of an installed package. Says what it does;
 * the command's own words are for when it fails.
 * @throws when it fails, with all it said
 */
export function step(what, command, ...args) {
  const started = Date.now()
  const { status, stdout, stderr, error } = spawn(command, args, 'pipe')
  if (status !== 0) throw new Error(`${what} failed (${[command, ...args].join(' ')}):\n${error?.message ?? ''}${stdout ?? ''}${stderr ?? ''}`.trim())
  console.log(`${what}: done in ${((Date.now() - started) / 1000).toFixed(1)} s`)
}

/** Runs a command whose output is shown as it comes; answers whether it went well. */
export function show(command, ...args) {
  return spawn(command, args, 'inherit').status === 0
}

function spawn(command, args, output) {
  const PATH = [resolve('node_modules/.bin'), process.env.PATH].join(delimiter)
  return spawnSync(command, args, {
    stdio: ['ignore', output, output],
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, PATH },
    // On Windows npm and every package's command are batch files, which only a shell starts.
    shell: process.platform === 'win32',
  })
}
