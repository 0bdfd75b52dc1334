import { backupFolder } from '../../audit/group.ts'
import { KeyReach } from '../../audit/keys/key-reach.ts'
import type { Change, MemoryRecord } from '../../shared/memory.ts'
import type { App } from '../../shared/report.ts'
import type { ReadableBy } from '../../shared/verdict.ts'
import { emptyMemory, type Failures, type MemoryFile } from './edition.ts'
import type { Seen } from './seen.ts'

/** Changes that are kept, the newest. */
const mostChanges = 500

/** Records of what is gone that are kept: they only tell where to watch. */
const mostGone = 2000

/** Records in all. Nobody has as many backups; a flood of files must not fill the computer's memory. */
const mostRecords = 50_000

/** What is remembered, while Sealwatch runs. */
export class Memory {
  readonly records: Map<string, MemoryRecord>
  /** Keys that opened a backup beside them and are no findings, such as one in an archive; none of them is gone. */
  readonly keysAside: Map<string, MemoryRecord>
  changes: Change[]
  ignores: MemoryFile['ignores']
  readonly told: Map<string, ReadableBy>
  readonly apps: Map<App, 'exposed' | 'sealed'>
  /** What was there after the last audit of all places, by path; partial ones change nothing in it. */
  atLastAudit: ReadonlyMap<string, MemoryRecord>
  /** Near what is remembered, what no audit of all places could look into when it came there last. */
  outOfSight: ReadonlySet<string>
  mounts: string[]
  lastAudit: string | null
  failures: Failures | null

  constructor(file: MemoryFile = emptyMemory()) {
    this.records = new Map(file.records.map((record) => [record.path, record]))
    this.keysAside = new Map(file.keysAside.map((record) => [record.path, record]))
    this.changes = file.changes
    this.ignores = file.ignores
    this.told = new Map(file.told.map(({ backup, readableBy }) => [backup, readableBy]))
    this.apps = new Map(file.apps.map(({ app, state }) => [app, state]))
    this.atLastAudit = this.#since(file.lastAudit ?? '')
    this.outOfSight = new Set(file.outOfSight)
    this.mounts = file.mounts
    this.lastAudit = file.lastAudit
    this.failures = file.failures
  }

  /** Nothing was ever looked into. */
  get isNew(): boolean {
    return this.lastAudit === null
  }

  /** An audit of all places has seen this, and all of it is remembered. */
  audited({ covers, outOfSight }: Pick<Seen, 'covers' | 'outOfSight'>, at: string): void {
    // What a partial one saw to be gone, and this one did not look at, may have gone after it had been there.
    const after = new Date(Date.parse(at) + 1).toISOString()
    for (const [path, record] of this.records) {
      const { goneSince, hereSince } = record
      if (goneSince !== null && goneSince > (this.lastAudit ?? '') && !covers(path))
        this.records.set(path, { ...record, goneSince: after })
      // The clock may have been set back.
      else if (hereSince !== null && hereSince > at) this.records.set(path, { ...record, hereSince: at })
    }
    this.lastAudit = at
    this.atLastAudit = this.#since(at)
    const folders = [...this.atLastAudit.values()].map(({ path, kind }) => backupFolder(path, kind))
    const near = new KeyReach(new Set(folders).entries())
    const still = [...this.outOfSight].filter((path) => !covers(path))
    this.outOfSight = new Set(
      [...outOfSight.keys(), ...still].filter((path) => near.anyOf(path) !== undefined),
    )
  }

  #since(lastAudit: string): ReadonlyMap<string, MemoryRecord> {
    const wasThere = ({ goneSince, hereSince }: MemoryRecord) =>
      (goneSince === null || goneSince > lastAudit) && (hereSince ?? '') <= lastAudit
    return new Map([...this.records].filter(([, record]) => wasThere(record)))
  }

  /** Adds changes and drops what is too old or too much. */
  keep(changes: readonly Change[]): void {
    this.changes = [...this.changes, ...changes].slice(-mostChanges)
    const gone = [...this.records.values()].filter(({ goneSince }) => goneSince !== null)
    gone.sort((a, b) => ((a.goneSince ?? '') < (b.goneSince ?? '') ? -1 : 1))
    const tooMany = Math.max(gone.length - mostGone, this.records.size - mostRecords, 0)
    for (const { path } of gone.slice(0, tooMany)) this.records.delete(path)
    for (const all of [this.records, this.keysAside])
      for (const path of all.keys()) {
        if (all.size <= mostRecords) break
        all.delete(path)
      }
  }

  /** As it is written. */
  file(): MemoryFile {
    return {
      version: 5,
      records: [...this.records.values()],
      keysAside: [...this.keysAside.values()],
      changes: this.changes,
      ignores: this.ignores,
      told: [...this.told].map(([backup, readableBy]) => ({ backup, readableBy })),
      apps: [...this.apps].map(([app, state]) => ({ app, state })),
      outOfSight: [...this.outOfSight],
      mounts: this.mounts,
      lastAudit: this.lastAudit,
      failures: this.failures,
    }
  }
}
