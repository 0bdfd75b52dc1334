import { audit } from '../audit/audit.ts'
import { checkFile } from '../audit/check-file.ts'
import { KeySearchLog } from '../audit/keys-beside/search-log.ts'
import { discoverChosen, placesToAudit } from '../audit/places/chosen.ts'
import { leavingAlone } from '../audit/places/leave-alone.ts'
import { placeOfPath } from '../audit/places/place.ts'
import type { Platform } from '../audit/places/platform.ts'
import { Resident, type ResidentEvent } from '../resident/resident.ts'
import { sentenceOf } from '../resident/stopping.ts'
import { type EngineCommand, type EngineMessage, engineCommandSchema } from '../shared/engine-protocol.ts'
import type { Place, Report } from '../shared/report.ts'
import { defaultSettings, type Settings } from '../shared/settings.ts'
import { AskedAudit } from './asked-audit.ts'
import { FindingQuestions } from './finding-questions.ts'

type Command<T extends EngineCommand['type']> = Extract<EngineCommand, { type: T }>

/** Runs what it is told to, one asked audit at a time, beside the resident; posts what comes of it. */
export class Engine {
  readonly #platform: Platform
  readonly #post: (message: EngineMessage) => void
  #version = ''
  #settings = defaultSettings
  #resident: Resident | undefined
  #allPlaces: AskedAudit | undefined
  #chosen: AbortController | undefined
  /** What the user audited last besides all places. */
  #chosenReport: Report | undefined
  readonly #onFindings: FindingQuestions

  constructor(platform: Platform, post: (message: EngineMessage) => void) {
    this.#platform = platform
    this.#post = post
    this.#onFindings = new FindingQuestions({
      post,
      version: () => this.#version,
      findings: () => this.#resident?.findings ?? [],
      places: async () => (await discoverChosen(platform, this.#settings)).places,
    })
  }

  /** Takes whatever came in; resolves once what it started has ended. */
  async receive(message: unknown): Promise<void> {
    const command = engineCommandSchema.safeParse(message)
    if (command.success) return this.#obey(command.data)
    this.#cancel()
    this.#post({ type: 'confused', message: 'The engine got an order it cannot read.' })
  }

  async #obey(command: EngineCommand): Promise<void> {
    switch (command.type) {
      case 'open':
        return this.#open(command)
      case 'configure':
        return this.#configure(command.settings)
      case 'start':
        return this.#start(command)
      case 'cancel':
        return this.#cancel()
      case 'discover': {
        const discovery = await discoverChosen(this.#answering(this.#resident?.leftAlone), this.#settings)
        return this.#post({ type: 'discovered', id: command.id, discovery })
      }
      case 'check': {
        const checked = await checkFile(command.path, this.#version, (report) => this.#told(report))
        return this.#post({ type: 'checked', id: command.id, checked })
      }
      case 'header':
      case 'tryKey':
      case 'portray':
      case 'remember':
      case 'planTrash':
        return this.#onFindings.answer(command)
      case 'stopLooking':
        return this.#onFindings.stop()
      case 'prove':
        return this.#prove(command)
      case 'changed':
        return this.#resident?.changed(command.paths)
      case 'ignore':
        return this.#remember(command.id, (resident) => resident.ignore(command.request))
      case 'unignore':
        return this.#remember(command.id, (resident) => resident.unignore(command.ignore))
      case 'viewing':
        return this.#resident?.viewing(command.backups)
      case 'woke':
        return this.#resident?.woke()
      case 'ping':
        return this.#post({ type: 'alive' })
      case 'close':
        this.#cancel()
        this.#onFindings.stop()
        return this.#resident?.close()
    }
  }

  async #open({ version, settings, dataFolder, leftAlone, lost }: Command<'open'>): Promise<void> {
    this.#version = version
    this.#settings = settings
    const resident = new Resident({
      dataFolder,
      version,
      leftAlone,
      lost,
      places: (current, signal, silent) => this.#places(current, signal, silent),
      emit: (event) => this.#take(event),
    })
    this.#resident = resident
    this.#allPlaces = new AskedAudit(resident, this.#post)
    this.#post({ type: 'alive' })
    if (settings.introduced) await resident.start(settings)
  }

  async #configure(settings: Settings): Promise<void> {
    const before = this.#settings
    this.#settings = settings
    if (before.introduced || !settings.introduced) this.#resident?.configure(settings)
    else await this.#resident?.start(settings)
  }

  #take(event: ResidentEvent): void {
    if (event.type === 'status' || event.type === 'alert') this.#post(event)
    else if (event.type === 'stuck') this.#post({ type: 'stuck', folders: [...event.folders] })
    else if (event.type !== 'change') this.#allPlaces?.take(event)
  }

  async #start({ audit: number, paths }: Command<'start'>): Promise<void> {
    this.#cancel()
    this.#post({ type: 'started', audit: number })
    if (paths.length > 0) return this.#auditChosen(number, paths)
    if (this.#allPlaces) this.#allPlaces.start(number)
    else this.#post({ type: 'failed', audit: number, message: 'The engine was not told where to look.' })
  }

  #cancel(): void {
    this.#chosen?.abort()
    this.#allPlaces?.cancel()
  }

  async #auditChosen(number: number, paths: readonly string[]): Promise<void> {
    const abort = new AbortController()
    const { signal } = abort
    this.#chosen = abort
    try {
      const log = new KeySearchLog()
      const options = { version: this.#version, signal, keySearch: log }
      for await (const event of audit({ places: paths.map(placeOfPath), ...options })) {
        if (event.type === 'progress') this.#post({ ...event, audit: number })
        if (event.type !== 'done') continue
        const report = await this.#told(event.report, log, abort)
        this.#chosenReport = report
        this.#post({ type: 'done', audit: number, report })
      }
    } catch (error) {
      if (signal.aborted) this.#post({ type: 'cancelled', audit: number })
      else this.#post({ type: 'failed', audit: number, message: sentenceOf(error) })
    } finally {
      if (this.#chosen === abort) this.#chosen = undefined
    }
  }

  /** What was audited by itself, no better than what is known. */
  async #told(report: Report, log = new KeySearchLog(), { signal } = new AbortController()): Promise<Report> {
    return this.#resident?.told(report, log, signal) ?? report
  }

  async #prove({ id, question }: Command<'prove'>): Promise<void> {
    try {
      if (!this.#resident) throw new Error('the engine was not opened')
      this.#post({ type: 'proved', id, answer: await this.#resident.proof(question, this.#chosenReport) })
    } catch {
      const message = 'Sealwatch could not look for the new backup because of an error of its own.'
      this.#post({ type: 'refused', id, message })
    }
  }

  async #remember(id: number, change: (resident: Resident) => Promise<void>): Promise<void> {
    try {
      if (!this.#resident) throw new Error('the engine was not opened')
      await change(this.#resident)
      this.#post({ type: 'did', id })
    } catch {
      this.#post({
        type: 'refused',
        id,
        message: 'This holds for now, but could not be written to the disk.',
      })
    }
  }

  /** The computer, of which nothing is asked that does not answer. */
  #answering(leftAlone: readonly string[] = []): Platform {
    return leavingAlone(this.#platform, leftAlone)
  }

  async #places(settings: Settings, signal: AbortSignal, leftAlone: readonly string[]): Promise<Place[]> {
    const discovery = await discoverChosen(this.#answering(leftAlone), settings, { signal })
    return placesToAudit(discovery, settings, this.#platform.home)
  }
}
