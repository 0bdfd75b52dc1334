import { parseArgs } from 'node:util'
import { runTarget } from '../tests/fuzz/run-target.ts'
import { fuzzTargets } from '../tests/fuzz/targets.ts'

/** Runs every parser over mutated inputs for long: `npm run fuzz -- [--inputs 10000000] [--only NAME] [--seed N]`. */
const { values } = parseArgs({
  options: {
    inputs: { type: 'string', default: '10000000' },
    only: { type: 'string', default: '' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
  },
})

for (const target of fuzzTargets.filter(({ name }) => name.includes(values.only))) {
  const began = performance.now()
  const { inputs, slowest } = await runTarget(target, Number(values.inputs), Number(values.seed))
  const seconds = ((performance.now() - began) / 1000).toFixed(0)
  process.stdout.write(
    `${target.name}: ${inputs} inputs in ${seconds} s, slowest ${slowest.toFixed(1)} ms, seed ${values.seed}\n`,
  )
}
