import { join } from 'node:path'
import { type BrowserWindow, safeStorage } from 'electron'
import type { AuditState } from '../../shared/audit-state.ts'
import type { RequestInput, RequestOutput } from '../../shared/ipc.ts'
import type { Words } from '../../words/words.ts'
import { UserError } from '../user-error.ts'
import type { IdentityKeeper } from './identity-keeper.ts'

export interface ExporterParts {
  auditState(): AuditState
  window(): BrowserWindow | undefined
  words(): Words
  readonly dataFolder: string
}

/** Saves the report that the window shows, one at a time. What that takes is loaded when it is first asked for. */
export class ReportExporter {
  readonly #parts: ExporterParts
  #keeper: IdentityKeeper | undefined
  #busy = false

  constructor(parts: ExporterParts) {
    this.#parts = parts
  }

  /** @throws UserError */
  async save(input: RequestInput<'exportReport'>): Promise<RequestOutput<'exportReport'>> {
    const state = this.#parts.auditState()
    const window = this.#parts.window()
    if (state.phase !== 'done' || !window) throw new UserError((words) => words('errors.report.none'))
    if (this.#busy) throw new UserError((words) => words('errors.report.busy'))
    this.#busy = true
    try {
      const { exportReport } = await import('./export-report.ts')
      return await exportReport(state.report, input, window, await this.#identities(), this.#parts.words())
    } finally {
      this.#busy = false
    }
  }

  /** What reports from here are signed under; null where none was signed yet. */
  async fingerprint(): Promise<string | null> {
    return (await this.#identities()).fingerprint()
  }

  /**
   * A new key in place of the one there is; answers its fingerprint.
   * @throws UserError
   */
  async renewKey(): Promise<string> {
    if (this.#busy) throw new UserError((words) => words('errors.report.busy'))
    return (await this.#identities()).renew()
  }

  async #identities(): Promise<IdentityKeeper> {
    const { IdentityKeeper } = await import('./identity-keeper.ts')
    const { systemKeyStore } = await import('./key-store.ts')
    const path = join(this.#parts.dataFolder, 'identity.json')
    this.#keeper ??= new IdentityKeeper(path, systemKeyStore(safeStorage, process.platform))
    return this.#keeper
  }
}
