import { defineConfig } from 'vitest/config'
import { WxtVitest } from 'wxt/testing/vitest-plugin'

/** Two projects, one after the other: tests of the parts first, then the built extension in real browsers. */
export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          // A test that needs a document says so itself: `@vitest-environment happy-dom`.
          environment: 'node',
          include: ['tests/**/*.test.{ts,tsx}'],
          env: { TZ: 'UTC' },
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.e2e.ts'],
          testTimeout: 60_000,
          hookTimeout: 90_000,
          // One browser at a time: two would take each other's focus and time.
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
