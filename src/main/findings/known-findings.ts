import { isAbsolute } from 'node:path'
import type { KnownFinding } from '../../shared/trash.ts'
import { UserError } from '../user-error.ts'

/** Where findings are known from. */
export interface FindingSources {
  /** Those of the report that the window shows. */
  readonly reported: readonly KnownFinding[]
  /** Those of these paths that the engine remembers. */
  remembered(paths: readonly string[]): Promise<readonly KnownFinding[]>
}

/**
 * The only paths that the window may have shown, read or moved: findings. A page that was taken over reaches no other file
 * with them.
 */
export class KnownFindings {
  readonly #sources: FindingSources

  constructor(sources: FindingSources) {
    this.#sources = sources
  }

  /** @throws UserError where a path is no known finding */
  async check(path: string): Promise<void> {
    if (isAbsolute(path)) {
      if (this.#sources.reported.some((finding) => finding.path === path)) return
      if ((await this.#sources.remembered([path])).length > 0) return
    }
    throw new UserError((words) => words('errors.noFinding'))
  }
}
