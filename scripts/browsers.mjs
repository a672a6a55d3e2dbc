import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { step } from './run.mjs'

const { env, platform } = process

/** What each kind is called where: commands on the path, programs at their usual places, the package that holds it. */
const BROWSERS = {
  chromium: {
    label: 'Chromium (or Chrome, Edge, Brave)',
    setting: 'CROSSREAD_CHROMIUM',
    apt: 'chromium',
    get: 'https://www.google.com/chrome/',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable', 'brave-browser', 'brave'],
    darwin: ['Chromium', 'Google Chrome', 'Microsoft Edge', 'Brave Browser'],
    win32: [
      'Chromium/Application/chrome.exe',
      'Google/Chrome/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
      'BraveSoftware/Brave-Browser/Application/brave.exe',
    ],
  },
  firefox: {
    label: 'Firefox',
    setting: 'CROSSREAD_FIREFOX',
    apt: 'firefox-esr',
    get: 'https://www.mozilla.org/firefox/',
    commands: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
    darwin: ['Firefox', 'Firefox Developer Edition'],
    win32: ['Mozilla Firefox/firefox.exe', 'Firefox Developer Edition/firefox.exe'],
  },
}

/** Looks for a browser: where the environment says, then where this system keeps them. */
export function findBrowser(name) {
  const browser = BROWSERS[name]
  const named = env[browser.setting]
  if (named && !existsSync(named)) throw new Error(`${browser.setting} names ${named}, which does not exist`)
  return { label: browser.label, executable: named ?? usualPlaces(browser).find(isProgram) ?? null }
}

/**
 * Finds a browser, or installs it where that can be done without asking (Debian and its kin, as root or
 * with sudo that wants no password). Answers its program.
 * @throws a sentence that says how to get it
 */
export function ensureBrowser(name) {
  const browser = BROWSERS[name]
  const { executable } = findBrowser(name)
  if (executable) return executable
  installWithApt(browser)
  const installed = findBrowser(name).executable
  if (installed) return installed
  throw new Error(`${browser.label} is needed and was not found: get it from ${browser.get}, or set ${browser.setting} to its program.`)
}

function usualPlaces({ commands, darwin, win32 }) {
  if (platform === 'darwin') {
    const folders = ['/Applications', join(env.HOME ?? '', 'Applications')]
    return darwin.flatMap((app) => folders.map((folder) => `${folder}/${app}.app/Contents/MacOS/${app.startsWith('Firefox') ? 'firefox' : app}`))
  }
  if (platform === 'win32') {
    const folders = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].filter(Boolean)
    return win32.flatMap((program) => folders.map((folder) => join(folder, program)))
  }
  const folders = [...(env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin']
  return commands.flatMap((command) => folders.map((folder) => join(folder, command)))
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** A font comes along: without one, Chromium draws no text at all. */
function installWithApt({ apt }) {
  if (platform !== 'linux' || !works('apt-get', '--version')) return
  const asRoot = process.getuid() === 0 ? [] : ['sudo', '-n']
  if (asRoot.length > 0 && !works('sudo', '-n', 'true')) return
  const aptGet = [...asRoot, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qy']
  works(...aptGet, 'update')
  try {
    step(`Installing ${apt}`, ...aptGet, 'install', '--no-install-recommends', apt, 'fonts-liberation')
  } catch (error) {
    console.error(error.message)
  }
}

function works(command, ...args) {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0
}
