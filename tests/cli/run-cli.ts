import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'
import { type Report, reportSchema } from '../../src/shared/report.ts'

/** The terminal as a user starts it, in a process of its own. */
export const entry = fileURLToPath(new URL('../../bin/sealwatch.mjs', import.meta.url))

export interface Ended {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly out: string
  readonly err: string
}

export interface RunOptions {
  readonly cwd?: string
  readonly env?: Record<string, string>
  /** Written to standard input, which then ends. */
  readonly input?: string
}

const { PATH: searchPath } = process.env

/** Nothing of the surrounding test run's colors or locale. */
export const cleanEnv = (env: Record<string, string> = {}): NodeJS.ProcessEnv => ({
  PATH: searchPath,
  HOME: tmpdir(),
  LC_ALL: 'C.UTF-8',
  TERM: 'xterm-256color',
  ...env,
})

export const startCli = (args: readonly string[], options: RunOptions = {}): ChildProcess => {
  const { cwd, env } = options
  const child = spawn(process.execPath, [entry, ...args], { cwd, env: cleanEnv(env) })
  child.stdin?.end(options.input ?? '')
  return child
}

export const ended = (child: ChildProcess): Promise<Ended> =>
  new Promise((resolve, reject) => {
    const texts = { out: '', err: '' }
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      texts.out += text
    })
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      texts.err += text
    })
    child.on('error', reject)
    child.on('close', (code, signal) => resolve({ code, signal, ...texts }))
  })

export const runCli = (args: readonly string[], options: RunOptions = {}): Promise<Ended> =>
  ended(startCli(args, options))

/** The report that `--json` prints, checked against the contract. */
export const jsonReport = ({ out }: Ended): Report => reportSchema.parse(JSON.parse(out))

const quoted = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`

/** Why there is no pseudo-terminal to test in; undefined where there is one. */
export const noTerminal: string | undefined =
  spawnSync('script', ['-qec', 'test -t 1', '/dev/null']).status === 0
    ? undefined
    : 'skipped: no pseudo-terminal'

interface TerminalOptions extends RunOptions {
  readonly columns?: number
  /** What is typed, each once its prompt is shown. */
  readonly typed?: readonly (readonly [prompt: string, text: string])[]
}

/** The same in a real terminal of some width; all that it shows comes back as `out`. */
export const runInTerminal = (
  args: readonly string[],
  { columns = 80, typed = [], ...options }: TerminalOptions = {},
): Promise<Ended> => {
  const command = [process.execPath, entry, ...args].map(quoted).join(' ')
  const child = spawn('script', ['-qec', `stty cols ${columns}; exec ${command}`, '/dev/null'], {
    cwd: options.cwd,
    env: cleanEnv(options.env),
  })
  const waiting = [...typed]
  let shown = ''
  child.stdout.on('data', (text: Buffer) => {
    shown += text.toString()
    const [prompt, answer] = waiting[0] ?? []
    if (prompt === undefined || !shown.includes(prompt)) return
    waiting.shift()
    child.stdin.write(answer)
  })
  return ended(child)
}
