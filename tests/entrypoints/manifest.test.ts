import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const folderOf = (build: string) => new URL(`../../.output/${build}/`, import.meta.url)

function manifestOf(build: string): Record<string, unknown> {
  const file = new URL('manifest.json', folderOf(build))
  if (!existsSync(file)) throw new Error(`${build} is not built: run "npx wxt build" and "npx wxt build -b firefox" first`)
  return JSON.parse(readFileSync(file, 'utf8'))
}

/** Whatever else a manifest may say opens a door: to pages, to other extensions, to the network. */
const KEYS = [
  'action',
  'background',
  'commands',
  'content_security_policy',
  'default_locale',
  'description',
  'icons',
  'manifest_version',
  'name',
  'optional_host_permissions',
  'options_ui',
  'permissions',
  'version',
]

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self' https: http:; base-uri 'none'; " +
  "form-action 'none'; frame-ancestors 'none'; object-src 'none'; require-trusted-types-for 'script'; trusted-types crossread-worker"

describe.each([
  ['chrome-mv3', ['activeTab', 'alarms', 'contextMenus', 'offscreen', 'scripting', 'sidePanel', 'storage', 'unlimitedStorage'], ['minimum_chrome_version', 'side_panel']],
  ['firefox-mv3', ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'], ['browser_specific_settings', 'sidebar_action']],
])('the built manifest of %s', (build, permissions, ownKeys) => {
  const manifest = manifestOf(build)

  test('asks for these permissions and no others', () => {
    expect((manifest['permissions'] as string[]).toSorted()).toEqual(permissions)
  })

  test('has these keys and no others: no host permissions, no web-accessible resources, no content script of its own', () => {
    expect(Object.keys(manifest).toSorted()).toEqual([...KEYS, ...ownKeys].toSorted())
  })

  test('may ask for a site, one at a time, when the reader subscribes to its feed', () => {
    expect(manifest['optional_host_permissions']).toEqual(['*://*/*'])
  })

  test('lets no page of its own open a connection, only the worker that reads feeds', () => {
    const pages = readdirSync(folderOf(build)).filter((name) => name.endsWith('.html'))
    const open = pages.filter((file) => !readFileSync(new URL(file, folderOf(build)), 'utf8').includes(`<meta http-equiv="Content-Security-Policy" content="connect-src 'self'"`))
    expect(open).toEqual([])
  })

  test('lets extension pages run nothing but their own scripts', () => {
    expect(manifest['content_security_policy']).toEqual({ extension_pages: POLICY })
  })

  test('is of version 3, and names the popup and an icon of every size, which are there', () => {
    const icons = manifest['icons'] as Record<string, string>
    const action = manifest['action'] as Record<string, string>
    expect(manifest['manifest_version']).toBe(3)
    expect(Object.keys(icons)).toEqual(['16', '32', '48', '96', '128'])
    expect(action).toMatchObject({ default_title: '__MSG_actionTitle__', default_popup: 'popup.html' })
    const named = [...Object.values(icons), 'popup.html', 'sidepanel.html', 'compare.html', 'options.html', 'welcome.html', 'page.js']
    expect(named.filter((file) => !existsSync(new URL(file, folderOf(build))))).toEqual([])
  })

  test('stands beside pages that carry no script of their own, which the policy would block', () => {
    const pages = readdirSync(folderOf(build)).filter((name) => name.endsWith('.html'))
    const inline = /<script(?![^>]*\ssrc=)|\son\w+=|<style|\sstyle=/
    expect(pages).toContain('popup.html')
    expect(pages.filter((file) => inline.test(readFileSync(new URL(file, folderOf(build)), 'utf8')))).toEqual([])
  })
})

test('the side panel is the same page in both, and Firefox opens it only when it is asked for', () => {
  expect(manifestOf('chrome-mv3')['side_panel']).toEqual({ default_path: 'sidepanel.html' })
  expect(manifestOf('firefox-mv3')['sidebar_action']).toEqual({
    default_panel: 'sidepanel.html',
    default_title: 'Crossread',
    open_at_install: false,
  })
})

test.each([
  ['chrome-mv3', ['_execute_action', 'check-selection', 'next-passage', 'open-panel']],
  ['firefox-mv3', ['_execute_action', 'check-selection', 'next-passage', '_execute_sidebar_action']],
])('%s is asked for four keys at most, all of them different', (build, names) => {
  const commands = manifestOf(build)['commands'] as Record<string, { suggested_key: { default: string } }>
  expect(Object.keys(commands)).toEqual(names)
  expect(new Set(Object.values(commands).map((command) => command.suggested_key.default)).size).toBe(4)
})

test('Firefox is told that nothing is collected', () => {
  expect(manifestOf('firefox-mv3')['browser_specific_settings']).toEqual({
    gecko: { id: 'crossread@crossread.example', strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
  })
})
