import { defineConfig } from 'vitest/config'

/** The desktop's tests drive one real app at a time, which is built once before them. */
const desktop = {
  name: 'desktop',
  include: ['tests/desktop/**/*.test.ts'],
  globalSetup: 'tests/desktop/build.ts',
  fileParallelism: false,
}

const rest = {
  name: 'unit',
  include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
  exclude: desktop.include,
}

export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      { extends: true, test: rest },
      { extends: true, test: desktop },
    ],
  },
})
