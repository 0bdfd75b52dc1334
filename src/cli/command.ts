import type { Terminal } from './terminal/terminal.ts'

/** What a command works with. */
export interface CommandContext {
  readonly terminal: Terminal
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal
}

/** A command of the terminal, in a file of its own in `commands/`, loaded only when it is asked for. */
export interface Command {
  /** Answers with the exit code. @throws UsageError */
  run(args: readonly string[], context: CommandContext): Promise<number>
}

/** A command as the list knows it. */
export interface CommandEntry {
  readonly name: string
  /** One line for the list in `--help`. */
  readonly summary: string
  load(): Promise<Command>
}

/** What was asked cannot be done as asked: one sentence for the user, exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
