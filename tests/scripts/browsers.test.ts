import { afterEach, describe, expect, test, vi } from 'vitest'
import { ensureBrowser, findBrowser } from '../../scripts/browsers.mjs'

afterEach(() => vi.unstubAllEnvs())

describe('the browser to test in', () => {
  test('is the one the environment names', () => {
    vi.stubEnv('CROSSREAD_FIREFOX', process.execPath)
    expect(findBrowser('firefox').executable).toBe(process.execPath)
    expect(ensureBrowser('firefox')).toBe(process.execPath)
  })

  test('is not another one when the environment names one that is not there', () => {
    vi.stubEnv('CROSSREAD_CHROMIUM', '/nowhere/chromium')
    expect(() => findBrowser('chromium')).toThrow('CROSSREAD_CHROMIUM names /nowhere/chromium, which does not exist')
  })
})
