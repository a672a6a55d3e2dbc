import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { rm } from 'node:fs/promises'

export interface BrowserProcess {
  /** The WebSocket address the browser named on standard error. */
  address: string
  ended: Promise<void>
  pid: number | undefined
  /** Waits for the browser to end by itself, ends it if it does not, and deletes its profile unless that is kept. */
  stop(): Promise<void>
}

const START_MS = 60_000
const END_MS = 3_000
/** Child processes of a browser that has ended may still be writing for a moment. */
const DELETE = { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }

/** Starts a browser and waits for the line `… listening on ws://…`, which Chromium and Firefox both print. */
export async function startBrowser(executable: string, args: string[], profile: string, keepProfile = false): Promise<BrowserProcess> {
  const child = spawn(executable, args, { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, LANGUAGE: 'en', LC_ALL: 'C.UTF-8' } })
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()).once('error', () => resolve()))
  // A run that is cut short leaves neither a browser nor a profile behind.
  const cutShort = () => {
    child.kill('SIGKILL')
    if (!keepProfile) rmSync(profile, DELETE)
  }
  process.once('exit', cutShort)
  const stop = async () => {
    const killer = setTimeout(() => child.kill('SIGKILL'), END_MS)
    await ended
    clearTimeout(killer)
    if (!keepProfile) await rm(profile, DELETE)
    process.off('exit', cutShort)
  }

  let printed = ''
  const address = await new Promise<string>((resolve, reject) => {
    const fail = (why: string) => reject(new Error(`${executable} ${why}\n${printed.trim()}`))
    const timer = setTimeout(() => fail(`did not start within ${START_MS / 1000} s`), START_MS)
    child.once('error', (error) => fail(`cannot be started: ${error.message}`))
    child.once('close', (code) => fail(`ended at once with exit code ${code}`))
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      if (printed.length > 100_000) return
      printed += chunk
      const found = /listening on (ws:\/\/\S+)/.exec(printed)
      if (!found?.[1]) return
      clearTimeout(timer)
      resolve(found[1])
    })
  }).catch(async (error: unknown) => {
    child.kill('SIGKILL')
    await stop()
    throw error
  })
  return { address, ended, pid: child.pid, stop }
}
