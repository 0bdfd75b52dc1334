import { describe, expect, it } from 'vitest'
import { runTarget } from './run-target.ts'
import { fuzzTargets } from './targets.ts'

/** `npm run fuzz` runs the same targets far longer. */
const inputs = 100_000

describe('hostile bytes', () => {
  it.each(fuzzTargets.map((target) => [target.name, target] as const))(
    '%s: no throw, no hang, no read past its bounds, no false "only you"',
    async (_, target) => {
      const seed = Date.now() % 2 ** 31
      expect((await runTarget(target, inputs, seed)).inputs).toBe(inputs)
    },
    600_000,
  )
})
