import { audit } from '../audit/audit.ts'
import { placeOfPath } from '../audit/places/place.ts'
import { type EngineCommand, type EngineMessage, engineCommandSchema } from '../shared/engine-protocol.ts'

type Start = Extract<EngineCommand, { type: 'start' }>

/** Runs the audits that it is told to, one at a time, and posts what they say. */
export class Engine {
  readonly #post: (message: EngineMessage) => void
  #running: AbortController | undefined

  constructor(post: (message: EngineMessage) => void) {
    this.#post = post
  }

  /** Takes whatever came in; resolves once what it started has ended. */
  async receive(message: unknown): Promise<void> {
    const command = engineCommandSchema.safeParse(message)
    this.#running?.abort()
    if (!command.success) this.#post({ type: 'failed', message: 'The engine got an order it cannot read.' })
    else if (command.data.type === 'start') await this.#audit(command.data)
  }

  async #audit({ paths, version }: Start): Promise<void> {
    const abort = new AbortController()
    this.#running = abort
    try {
      const places = paths.map(placeOfPath)
      for await (const event of audit({ places, version, signal: abort.signal })) {
        if (event.type === 'progress' || event.type === 'done') this.#post(event)
      }
    } catch (error) {
      if (abort.signal.aborted) this.#post({ type: 'cancelled' })
      else this.#post({ type: 'failed', message: sentence(error) })
    } finally {
      if (this.#running === abort) this.#running = undefined
    }
  }
}

const sentence = (error: unknown): string => {
  const why = error instanceof Error ? error.message.split('\n', 1)[0] : String(error)
  return `The audit stopped because of an error in Sealwatch (${why}). Your files are unchanged.`
}
