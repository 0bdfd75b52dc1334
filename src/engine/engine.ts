import { audit } from '../audit/audit.ts'
import { checkFile } from '../audit/check-file.ts'
import { discoverChosen, placesToAudit } from '../audit/places/chosen.ts'
import { placeOfPath } from '../audit/places/place.ts'
import type { Platform } from '../audit/places/platform.ts'
import { type EngineCommand, type EngineMessage, engineCommandSchema } from '../shared/engine-protocol.ts'
import type { Place } from '../shared/report.ts'
import { defaultSettings } from '../shared/settings.ts'

/** Runs what it is told to, one audit at a time, and posts what comes of it. */
export class Engine {
  readonly #platform: Platform
  readonly #post: (message: EngineMessage) => void
  #version = ''
  #settings = defaultSettings
  #running: AbortController | undefined

  constructor(platform: Platform, post: (message: EngineMessage) => void) {
    this.#platform = platform
    this.#post = post
  }

  /** Takes whatever came in; resolves once what it started has ended. */
  async receive(message: unknown): Promise<void> {
    const command = engineCommandSchema.safeParse(message)
    if (!command.success) {
      this.#running?.abort()
      this.#post({ type: 'failed', message: 'The engine got an order it cannot read.' })
    } else await this.#obey(command.data)
  }

  async #obey(command: EngineCommand): Promise<void> {
    switch (command.type) {
      case 'open':
        this.#version = command.version
        this.#settings = command.settings
        return
      case 'configure':
        this.#settings = command.settings
        return
      case 'start':
        return this.#audit(command.paths)
      case 'cancel':
        return this.#running?.abort()
      case 'discover': {
        const discovery = await discoverChosen(this.#platform, this.#settings)
        return this.#post({ type: 'discovered', id: command.id, discovery })
      }
      case 'check': {
        const checked = await checkFile(command.path, this.#version)
        return this.#post({ type: 'checked', id: command.id, checked })
      }
    }
  }

  async #audit(paths: readonly string[]): Promise<void> {
    this.#running?.abort()
    const abort = new AbortController()
    const { signal } = abort
    this.#running = abort
    try {
      const places = paths.length > 0 ? paths.map(placeOfPath) : await this.#places(signal)
      for await (const event of audit({ places, version: this.#version, signal })) {
        if (event.type === 'progress' || event.type === 'done') this.#post(event)
      }
    } catch (error) {
      if (signal.aborted) this.#post({ type: 'cancelled' })
      else this.#post({ type: 'failed', message: sentence(error) })
    } finally {
      if (this.#running === abort) this.#running = undefined
    }
  }

  async #places(signal: AbortSignal): Promise<Place[]> {
    const discovery = await discoverChosen(this.#platform, this.#settings, { signal })
    return placesToAudit(discovery, this.#settings, this.#platform.home)
  }
}

const sentence = (error: unknown): string => {
  const why = error instanceof Error ? error.message.split('\n', 1)[0] : String(error)
  return `The audit stopped because of an error in Sealwatch (${why}). Your files are unchanged.`
}
