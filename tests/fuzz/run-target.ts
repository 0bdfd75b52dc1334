import type { Buffer } from 'node:buffer'
import { setImmediate } from 'node:timers/promises'
import { mutate, Random } from './mutate.ts'

/** A parser under fire: well-formed samples to mutate, and what must hold for every input. */
export interface FuzzTarget {
  readonly name: string
  readonly samples: () => readonly Buffer[]
  /** Throws where the parser did what it must not do. */
  readonly check: (bytes: Buffer) => void | Promise<void>
}

export interface FuzzResult {
  readonly inputs: number
  /** Milliseconds of processor time that the slowest input took. */
  readonly slowest: number
}

/** No input may keep a parser busy for longer, in milliseconds of the processor's time: other programs' load is no hang. */
const hang = 1000

/** Runs `inputs` mutated inputs; an input that breaks a rule is named by its hex in the error. */
export const runTarget = async (target: FuzzTarget, inputs: number, seed: number): Promise<FuzzResult> => {
  const random = new Random(seed)
  const samples = target.samples()
  let slowest = 0
  for (let done = 0; done < inputs; done++) {
    const bytes = mutate(samples[done % samples.length] as Buffer, random)
    const before = cpuTime()
    try {
      // Synchronous parsers are not awaited: that would halve the number of inputs.
      const running = target.check(bytes)
      if (running) await running
    } catch (error) {
      const input = bytes.toString('hex')
      throw new Error(`${target.name}, seed ${seed}, input ${done}: ${(error as Error).message}\n${input}`, {
        cause: error,
      })
    }
    slowest = Math.max(slowest, cpuTime() - before)
    // Streams are only taken down between turns of the event loop; without one, they would pile up.
    if (done % 256 === 0) await setImmediate()
    if (slowest > hang) throw new Error(`${target.name}, seed ${seed}, input ${done}: took ${slowest} ms`)
  }
  return { inputs, slowest }
}

const cpuTime = (): number => {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}
