import { defineConfig } from 'vitest/config'

/** The desktop's tests drive one real app at a time, which is built once before them, and have the machine to themselves. */
const desktop = {
  name: 'desktop',
  sequence: { groupOrder: 0 },
  include: ['tests/desktop/**/*.test.ts'],
  globalSetup: 'tests/desktop/build.ts',
  fileParallelism: false,
}

/** Many of these wait for files and clocks more than they compute. */
const rest = {
  name: 'unit',
  sequence: { groupOrder: 1 },
  maxWorkers: 3,
  include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
  exclude: desktop.include,
}

export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // A busy machine answers late, and no test asserts how fast.
    expect: { poll: { timeout: 20_000 } },
    projects: [
      { extends: true, test: rest },
      { extends: true, test: desktop },
    ],
  },
})
