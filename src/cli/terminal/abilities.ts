import type { WriteStream } from 'node:tty'

/** What a terminal, or what stands in its place, can show. */
export interface Abilities {
  readonly color: boolean
  readonly unicode: boolean
  /** Columns, between 40 and 120: longer lines are hard to read. */
  readonly width: number
}

type Environment = Readonly<Record<string, string | undefined>>

const usualWidth = 80

export const abilitiesOf = (
  out: Pick<WriteStream, 'isTTY' | 'columns'>,
  args: readonly string[],
  environment: Environment,
  platform: NodeJS.Platform,
): Abilities => ({
  color: hasColor(out, args, environment),
  unicode: hasUnicode(environment, platform),
  width: Math.min(120, Math.max(40, columnsOf(out, environment) || usualWidth)),
})

/** A terminal knows its width; for a pipe, `COLUMNS` may say it. */
const columnsOf = (out: Pick<WriteStream, 'isTTY' | 'columns'>, { COLUMNS }: Environment): number =>
  out.isTTY ? out.columns : Number.parseInt(COLUMNS ?? '', 10)

/** What the user says against colors wins over what says for them; then a terminal has them and a pipe has none. */
const hasColor = (
  out: Pick<WriteStream, 'isTTY'>,
  args: readonly string[],
  environment: Environment,
): boolean => {
  const { NO_COLOR, FORCE_COLOR, TERM } = environment
  const end = args.indexOf('--')
  if (args.slice(0, end < 0 ? args.length : end).includes('--no-color') || NO_COLOR) return false
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false'
  return out.isTTY === true && TERM !== 'dumb'
}

/** Whether the rings can be drawn. A locale that says nothing means UTF-8 on macOS and nothing elsewhere. */
const hasUnicode = (environment: Environment, platform: NodeJS.Platform): boolean => {
  const { LC_ALL, LC_CTYPE, LANG, TERM, WT_SESSION, TERM_PROGRAM } = environment
  if (platform === 'win32') return Boolean(WT_SESSION || TERM_PROGRAM)
  // The console of the Linux kernel has 512 characters, and none of these.
  if (TERM === 'linux') return false
  const locale = LC_ALL || LC_CTYPE || LANG
  return locale ? /utf-?8/i.test(locale) : platform === 'darwin'
}
