/** Why a path was not looked into: a sentence fragment of the report's `skipped`. */
export type SkipReason =
  | 'no permission'
  | 'only in the cloud'
  | 'not a regular file'
  | 'vanished'
  | (string & {})

/** Why a folder is left alone that kept an earlier audit waiting; also the state of a place that is one. */
export const doesNotAnswer = 'does not answer'

/** Thrown where a path cannot be opened, with the reason for the report. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable'
  readonly reason: SkipReason
  constructor(reason: SkipReason) {
    super(reason)
    this.reason = reason
  }
}

/** Thrown where judging a file would take more bytes than the contract allows. */
export class OverBudget extends Error {
  override readonly name = 'OverBudget'
}

const reasonOf = (error: unknown): SkipReason => {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'EACCES':
    case 'EPERM':
      return 'no permission'
    case 'ENOENT':
    case 'ENOTDIR':
      return 'vanished'
    case 'ELOOP':
    case 'ENXIO':
      return 'not a regular file'
    default:
      return `cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown error'})`
  }
}

/** Turns what the system says about a path into an `Unreadable`; passes other errors on. */
export const unreadable = (error: unknown): Unreadable => {
  if (error instanceof Unreadable) return error
  if (typeof (error as NodeJS.ErrnoException).code === 'string') return new Unreadable(reasonOf(error))
  throw error
}
