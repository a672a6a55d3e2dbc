import { defineConfig } from 'vitest/config'
import { WxtVitest } from 'wxt/testing/vitest-plugin'
import type { BrowserName } from './tests/browser/driver'
import { ByEnvironment } from './tests/by-environment.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The browser that an end-to-end test runs in. */
    browser: BrowserName
  }
}

/** The parts first, then the built extension in one real browser after the other, by the same tests. */
export default defineConfig({
  test: {
    sequence: { sequencer: ByEnvironment },
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          // A test that needs a document says so itself: `@vitest-environment happy-dom`.
          environment: 'node',
          include: ['tests/**/*.test.{ts,tsx}'],
          env: { TZ: 'UTC' },
          setupFiles: ['tests/speak-english.ts', 'tests/web-locks.ts'],
          // Properties run hundreds of cases, perhaps on a busy machine.
          testTimeout: 20_000,
          // Vitest leaves one core to itself, of two.
          maxWorkers: '100%',
          // Tests share the modules they load, which takes a third less time; none may leave anything behind in one.
          isolate: false,
          sequence: { groupOrder: 0 },
        },
      },
      inBrowser('chromium', 1),
      inBrowser('firefox', 2),
    ],
  },
})

function inBrowser(browser: BrowserName, groupOrder: number) {
  return {
    test: {
      name: browser,
      environment: 'node',
      include: ['tests/e2e/**/*.e2e.ts'],
      provide: { browser },
      testTimeout: 60_000,
      hookTimeout: 90_000,
      // A busy machine may starve a browser for seconds; what fails twice in a row is broken.
      retry: 1,
      // One window at a time, and the same for every file: two would take each other's focus and time.
      fileParallelism: false,
      isolate: false,
      sequence: { groupOrder },
    },
  }
}
