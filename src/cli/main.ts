import { existsSync } from 'node:fs'
import { visibleText } from '../shared/visible-text.ts'
import { type Command, UsageError } from './command.ts'
import { commands, defaultCommand } from './commands/index.ts'
import { generalHelp } from './general-help.ts'
import { withInterrupts } from './interrupts.ts'
import { Terminal } from './terminal/terminal.ts'
import { version } from './version.ts'

/** Exit codes of the contract: 0 and 1 are a command's answers, 2 is for what could not run. */
const couldNotRun = 2

/**
 * Runs the command that the arguments name and sets the exit code; it never ends the process itself, so that a long
 * report is written whole.
 */
export const main = async (args: readonly string[]): Promise<void> => {
  const terminal = new Terminal(process.stdout, process.stderr, args)
  try {
    process.exitCode = await run(args, terminal)
  } catch (error) {
    process.exitCode = couldNotRun
    await terminal.complain(sentenceOf(error))
  }
}

const run = async (args: readonly string[], terminal: Terminal): Promise<number> => {
  const [first, ...rest] = args
  if (first === '--help' || first === '-h') return terminal.print(generalHelp(terminal))
  if (first === '--version') return terminal.print(`sealwatch ${version}`)
  const named = commands.find(({ name }) => name === first)
  if (!named && first && /^[a-z]+$/.test(first) && !existsSync(first))
    throw new UsageError(
      `"${first}" is neither a command nor a file or folder here; "sealwatch --help" lists the commands.`,
    )
  const command: Command = await (named ?? defaultCommand).load()
  return withInterrupts(terminal, (signal) => command.run(named ? rest : args, { terminal, signal }))
}

const sentenceOf = (error: unknown): string => {
  if (error instanceof UsageError) return error.message
  const { code, message } = error as NodeJS.ErrnoException
  return `Sealwatch could not finish: ${visibleText(code ?? message ?? String(error))}. Your files are as they were.`
}
