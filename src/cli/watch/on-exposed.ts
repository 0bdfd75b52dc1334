import { Buffer } from 'node:buffer'
import { type ChildProcess, spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { systemPath } from '../../audit/io/system-path.ts'
import { visibleText } from '../../shared/visible-text.ts'
import { findProgram, isProgram } from '../../system/find-program.ts'
import { UsageError } from '../command.ts'

/** A program and its arguments, as they were given. */
export type CommandLine = readonly [program: string, ...args: string[]]

/** The argument that stands for the path. */
const slot = '{}'

/** Milliseconds that a program has to end after it was asked to. */
const grace = 5_000

/** Where the program is. @throws UsageError */
export const findCommand = async ([name, ...args]: CommandLine): Promise<CommandLine> => {
  const isPath = /[/\\]/.test(name)
  const path = resolve(name)
  const program = isPath ? ((await isProgram(path)) ? path : undefined) : await findProgram(name, process.env)
  if (program === undefined)
    throw new UsageError(
      `--on-exposed cannot start "${visibleText(name)}": there is no such program${isPath ? '' : ' in the search path'}.`,
    )
  return [program, ...args]
}

/** The arguments with the path in the place of `{}`, or behind them. */
const withPath = (args: readonly string[], path: string): string[] =>
  args.includes(slot) ? args.map((arg) => (arg === slot ? path : arg)) : [...args, path]

/**
 * Runs a program on paths, one at a time and without a shell. What it prints goes to standard error: standard output is
 * Sealwatch's own.
 */
export class OnExposed {
  readonly #command: CommandLine
  readonly #complain: (sentence: string) => Promise<void>
  #turn: Promise<void> = Promise.resolve()
  #child: ChildProcess | undefined
  #waiting = 0
  #stopped = false

  constructor(command: CommandLine, complain: (sentence: string) => Promise<void>) {
    this.#command = command
    this.#complain = complain
  }

  /** @param path as a finding has it */
  add(path: string): void {
    this.#waiting++
    this.#turn = this.#turn.then(async () => {
      if (this.#stopped) return
      this.#waiting--
      await this.#run(path)
    })
  }

  /** Lets no other one begin, asks the running one to end, and resolves once it has. */
  async stop(): Promise<void> {
    this.#stopped = true
    const child = this.#child
    child?.kill()
    const force = setTimeout(() => child?.kill('SIGKILL'), grace)
    await this.#turn
    clearTimeout(force)
    if (this.#waiting > 0)
      await this.#complain(
        `${this.#waiting} more ${this.#waiting === 1 ? 'file was' : 'files were'} waiting for --on-exposed when Sealwatch was stopped.`,
      )
  }

  async #run(text: string): Promise<void> {
    const [program, ...args] = this.#command
    const path = systemPath(text)
    // What is gone by now is handed over all the same: the program may want to know.
    const trouble = Buffer.isBuffer(path)
      ? await this.#runWithBytes(path)
      : await this.#wait(
          spawn(program, withPath(args, path), {
            stdio: ['ignore', 2, 2],
            windowsHide: true,
          }),
        )
    if (trouble !== undefined && !this.#stopped)
      await this.#complain(
        `--on-exposed: ${visibleText(program)} ${trouble}; the file was ${visibleText(text)}.`,
      )
  }

  /** Node hands over text only. The program xargs reads bytes, and hands them over without a shell. */
  async #runWithBytes(path: Buffer): Promise<string | undefined> {
    const xargs = process.platform === 'win32' ? undefined : await findProgram('xargs', process.env)
    if (xargs === undefined)
      return 'was not started: the name is not valid UTF-8, and there is no xargs to hand it over'
    const [program, ...args] = this.#command
    const mark = 'SEALWATCH-PATH'
    const child = spawn(xargs, ['-0', '-I', mark, program, ...withPath(args, mark)], {
      stdio: ['pipe', 2, 2],
    })
    child.stdin?.on('error', () => {})
    child.stdin?.end(Buffer.concat([path, Buffer.from([0])]))
    return this.#wait(child)
  }

  /** What went wrong, in words; undefined where nothing did. */
  async #wait(child: ChildProcess): Promise<string | undefined> {
    this.#child = child
    const trouble = await new Promise<string | undefined>((end) => {
      child.once('error', ({ message }) => end(`could not be started (${visibleText(message)})`))
      child.once('exit', (code, signal) =>
        end(code === 0 ? undefined : signal ? `was ended by ${signal}` : `ended with exit code ${code}`),
      )
    })
    this.#child = undefined
    return trouble
  }
}
