import { audit } from '../../../src/audit/audit.ts'
import { KeySearchLog } from '../../../src/audit/keys-beside/search-log.ts'
import { placeOfPath } from '../../../src/audit/places/place.ts'
import { Waiting } from '../../../src/audit/walk/waiting.ts'
import { fullAudit } from '../../../src/resident/audits/full.ts'
import { partialAudit } from '../../../src/resident/audits/partial.ts'
import { remember, retold } from '../../../src/resident/audits/remember.ts'
import { systemClock } from '../../../src/resident/clock.ts'
import { Knowledge } from '../../../src/resident/knowledge.ts'
import { Memory } from '../../../src/resident/memory/memory.ts'
import { type Finding, type Report, reportSchema } from '../../../src/shared/report.ts'

const version = '0.0.0'

type Newer = ReadonlyMap<string, Finding | undefined>

/** What a resident knows of one place, looked into step by step. */
export class Looking {
  readonly root: string
  readonly knowledge = new Knowledge(
    { dataFolder: undefined, version, places: async () => [], emit: () => {} },
    systemClock,
    () => {},
  )
  report: Report | undefined

  constructor(root: string) {
    this.root = root
  }

  /**
   * An audit of all places.
   * @param leftAlone but of these folders @param meanwhile what partial audits see while it runs, after it was there
   */
  async all(
    leftAlone: readonly string[] = [],
    meanwhile: () => Promise<Newer> = async () => new Map(),
  ): Promise<Report> {
    const result = await fullAudit({
      places: [placeOfPath(this.root)],
      version,
      signal: new AbortController().signal,
      background: true,
      streaming: true,
      earlier: this.report,
      leftAlone,
      waiting: new Waiting(),
      memory: this.knowledge.memory,
      progress: () => {},
    })
    const newer = await meanwhile()
    this.report = reportSchema.parse(remember(this.knowledge, result, leftAlone, newer))
    return this.report
  }

  /** A partial audit of what was heard of; answers with the report as it is told then, and what of it was seen. */
  async at(paths: readonly string[], mayBeGone = false) {
    const { seen, changed } = await partialAudit({
      paths,
      settled: new Set(paths),
      places: this.knowledge.places ?? [],
      memory: this.knowledge.memory,
      mayBeGone: () => mayBeGone,
      leftAlone: [],
      waiting: new Waiting(),
      version,
      signal: new AbortController().signal,
    })
    this.knowledge.absorb(seen, 0)
    const told = reportSchema.parse(retold(this.knowledge, this.report ?? (await this.all()), changed))
    return { told, changed, seen: new Set(seen.findings.map(({ path }) => path)) }
  }

  /** An audit of a folder by itself; answers with what is told of it. */
  async alone(folder: string): Promise<readonly Finding[]> {
    const log = new KeySearchLog()
    const { signal } = new AbortController()
    const options = {
      places: [placeOfPath(folder)],
      version,
      keySearch: log,
    }
    for await (const event of audit(options))
      if (event.type === 'done') return (await this.knowledge.toldAlone(event.report, log, signal)).findings
    throw new Error('the audit ended without a report')
  }

  /** Another process goes on with what this one wrote. */
  restart(): void {
    this.knowledge.memory = new Memory(this.knowledge.memory.file())
  }
}
