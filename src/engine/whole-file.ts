import { Buffer } from 'node:buffer'
import { BoundedFile } from '../audit/io/bounded-file.ts'
import { Unreadable } from '../audit/io/unreadable.ts'
import type { SingleKey } from '../audit/keys/key.ts'
import { NoPortrait, portraitOf } from '../audit/portrait/portrait.ts'
import { parseKeyDigits } from '../audit/verify/key-digits.ts'
import { readKeyFile } from '../audit/verify/key-file.ts'
import { verifyFile } from '../audit/verify/verify-file.ts'
import type { GivenKey, Looking, PortraitAnswer, TriedKey } from '../shared/looking.ts'

/** Between two words of progress, in milliseconds. */
const tellEvery = 100

const stopped = 'This was stopped before its end.'

/** Thrown where what was given is no key, with a sentence for the user that holds no digit. */
class NoKey extends Error {
  override readonly name = 'NoKey'
}

/** Goes through one whole file at a time, because a person asks for it: a new question ends the one before. */
export class WholeFile {
  readonly #tell: (looking: Looking) => void
  #running: AbortController | undefined

  constructor(tell: (looking: Looking) => void) {
    this.#tell = tell
  }

  stop(): void {
    this.#running?.abort()
  }

  async tryKey(path: string, key: GivenKey, version: string): Promise<TriedKey> {
    const tried = await this.#alone(async (signal) => {
      const file = await BoundedFile.open(path)
      try {
        return await verifyFile(file, path, {
          version,
          signal,
          onlyDigits: key.type === 'digits',
          takeKey: () => keyOf(key),
          progress: this.#progress(path, file.size),
        })
      } finally {
        await file.close()
      }
    })
    return 'message' in tried
      ? { verification: null, message: tried.message }
      : { verification: tried.value, message: null }
  }

  async portray(path: string): Promise<PortraitAnswer> {
    const counted = await this.#alone((signal) => portraitOf(path, signal))
    return 'message' in counted
      ? { portrait: null, message: counted.message }
      : { portrait: counted.value, message: null }
  }

  async #alone<T>(
    look: (signal: AbortSignal) => Promise<T>,
  ): Promise<{ readonly value: T } | { readonly message: string }> {
    this.stop()
    const running = new AbortController()
    this.#running = running
    try {
      return { value: await look(running.signal) }
    } catch (error) {
      if (running.signal.aborted) return { message: stopped }
      if (error instanceof NoKey || error instanceof NoPortrait) return { message: error.message }
      if (error instanceof Unreadable) return { message: unread('It', error) }
      throw error
    } finally {
      if (this.#running === running) this.#running = undefined
    }
  }

  #progress(path: string, size: number): (bytes: number) => void {
    let [done, told] = [0, Number.NEGATIVE_INFINITY]
    return (bytes) => {
      done += bytes
      if (performance.now() - told < tellEvery) return
      told = performance.now()
      this.#tell({ path, done, size })
    }
  }
}

const unread = (what: string, { reason }: Unreadable): string =>
  reason === 'vanished' ? `${what} is not there any more.` : `${what} could not be read: ${reason}.`

/** @throws NoKey */
const keyOf = async (given: GivenKey): Promise<SingleKey> => {
  if (given.type === 'file') return keyIn(given.path)
  const typed = Buffer.from(given.digits)
  const parsed = parseKeyDigits(typed)
  typed.fill(0)
  if ('problem' in parsed) throw new NoKey(parsed.problem)
  return { type: 'e2ee', root: parsed.root }
}

const keyIn = async (path: string): Promise<SingleKey> => {
  let file: BoundedFile | undefined
  try {
    file = await BoundedFile.open(path)
    const key = await readKeyFile(file)
    if ('problem' in key) throw new NoKey(key.problem)
    return key
  } catch (error) {
    throw error instanceof Unreadable ? new NoKey(unread('The key file', error)) : error
  } finally {
    await file?.close()
  }
}
