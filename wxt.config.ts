import { preact } from '@preact/preset-vite'
import { mergeConfig } from 'vite'
import { defineConfig } from 'wxt'
import { builtInCorpus } from './corpus/seeds/built-in-plugin'

/** Trusted Types and no source but our own: what a page puts into its text can never run here. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  // What the reader subscribes to is asked for by one worker (`feed-worker`); the pages forbid it themselves.
  "connect-src 'self' https: http:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  // One policy, for the addresses of our own workers.
  'trusted-types crossread-worker',
].join('; ')

/**
 * The popup's files. Each costs its browser more to find than to read, so they come in few: a frame that is painted first, what all
 * pages share, and what the popup and the side panel are.
 */
const CHUNKS = [
  { name: 'style', test: /components[\\/](?:take-along[\\/])?[\w-]+\.css$/, priority: 4 },
  { name: 'popup', test: /components[\\/](?:popup|save-page)[\\/][\w-]+\.css$/, priority: 4 },
  { name: 'frame', test: /preload-helper|wxt-html-plugins|[\\/]browser\.mjs$/, priority: 3 },
  { name: 'base', minShareCount: 3, priority: 2 },
  { name: 'views', test: /session[\\/](?:draw|first-ask|session)\.tsx?$/, priority: 1 },
]

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/auto-icons'],
  autoIcons: { baseIconPath: 'assets/icon.svg', sizes: [128, 96, 48, 32, 16] },
  vite: () => ({
    plugins: [preact(), builtInCorpus('seeds')],
    // Both browsers know modulepreload; the polyfill for those that do not would use the network.
    build: { modulePreload: { polyfill: false } },
  }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.some(({ type }) => type === 'popup')) config.build = mergeConfig(config.build ?? {}, { rolldownOptions: { output: { codeSplitting: { groups: CHUNKS } } } })
    },
    // WXT takes the button's words from the popup's <title>, which no catalogue can translate.
    'build:manifestGenerated': (_, { action }) => {
      if (action) action.default_title = '__MSG_actionTitle__'
    },
  },
  manifest: ({ browser }) => ({
    name: 'Crossread',
    default_locale: 'en',
    commands: {
      // Free in both browsers, on every system; which of them work in the end is the browser's and the reader's choice.
      _execute_action: { suggested_key: { default: 'Alt+Shift+K' } },
      'check-selection': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_commandSelection__' },
      'next-passage': { suggested_key: { default: 'Alt+Shift+U' }, description: '__MSG_commandNext__' },
      ...(browser === 'firefox'
        ? { _execute_sidebar_action: { suggested_key: { default: 'Alt+Shift+L' } } }
        : { 'open-panel': { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_commandPanel__' } }),
    },
    description: '__MSG_description__',
    permissions: ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'contextMenus', 'alarms', ...(browser === 'firefox' ? [] : ['sidePanel', 'offscreen'])],
    // None at install: the reader allows the sites of a subscription one by one.
    optional_host_permissions: ['*://*/*'],
    content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: { id: 'crossread@crossread.example', strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
          },
        }
      : { minimum_chrome_version: '122' }),
  }),
})
