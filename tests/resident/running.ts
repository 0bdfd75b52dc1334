import { afterEach } from 'vitest'
import { placeOfPath } from '../../src/audit/places/place.ts'
import type { ResidentOptions } from '../../src/resident/event.ts'
import { Resident, type ResidentEvent } from '../../src/resident/resident.ts'
import type { Change } from '../../src/shared/memory.ts'
import type { Place, Report } from '../../src/shared/report.ts'
import { type Alert, type Status, statusSchema } from '../../src/shared/resident.ts'
import { defaultSettings, type Settings } from '../../src/shared/settings.ts'

const open: Resident[] = []

afterEach(async () => {
  await Promise.all(open.splice(0).map((resident) => resident.close()))
})

/** Waits for something that has to come; a test that waits in vain ends by its time limit. */
export const until = async (test: () => boolean): Promise<void> => {
  while (!test()) await pause(20)
}

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds))

/** A resident over folders, and all that it has said. */
export class Running {
  readonly events: ResidentEvent[] = []
  readonly resident: Resident
  places: Place[]
  settings: Settings = defaultSettings

  constructor(folders: readonly string[], options: Partial<ResidentOptions> = {}) {
    this.places = folders.map(placeOfPath)
    this.resident = new Resident({
      dataFolder: undefined,
      version: '0.0.0',
      places: async () => this.places,
      emit: (event) => this.events.push(event),
      ...options,
    })
    open.push(this.resident)
  }

  static async start(
    folders: readonly string[],
    options: Partial<ResidentOptions> = {},
    settings: Partial<Settings> = {},
  ): Promise<Running> {
    const running = new Running(folders, options)
    running.settings = { ...defaultSettings, ...settings }
    await running.resident.start(running.settings)
    return running
  }

  get alerts(): Alert[] {
    return this.events.flatMap((event) => (event.type === 'alert' ? [event.alert] : []))
  }

  get changes(): Change[] {
    return this.events.flatMap((event) => (event.type === 'change' ? [event.change] : []))
  }

  /** Changes as `appeared anyone name`. */
  get story(): string[] {
    return this.changes.map(({ change, readableBy, path }) =>
      [change, readableBy, path.replace(/^.*[/\\]/, '')].join(' '),
    )
  }

  get reports(): Report[] {
    return this.events.flatMap((event) => (event.type === 'report' ? [event.report] : []))
  }

  get status(): Status {
    const last = this.events.flatMap((event) => (event.type === 'status' ? [event.status] : [])).at(-1)
    return statusSchema.parse(last)
  }

  /** An audit of all places that begins now, seen to its end. */
  async audit(): Promise<void> {
    const asked = () => this.events.filter((event) => event.type === 'report' && event.asked).length
    const before = asked()
    this.resident.audit()
    await until(() => asked() > before)
  }
}
