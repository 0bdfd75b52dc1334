import { columns } from './terminal/columns.ts'
import type { Terminal } from './terminal/terminal.ts'

/** A line of help: what to type, and what it does. */
export type HelpLine = readonly [typed: string, meaning: string]

export const commonHelp: readonly HelpLine[] = [
  ['--no-color', 'no colors; so do NO_COLOR and output that is no terminal'],
  ['-h, --help', 'this help'],
  ['--version', 'the version of Sealwatch'],
]

/** Lists lines of help under each other, as wide as the terminal. */
export const helpLines = (lines: readonly HelpLine[], terminal: Terminal): string => {
  const widest = Math.max(...lines.map(([typed]) => typed.length))
  return lines
    .map(([typed, meaning]) => columns(`  ${typed.padEnd(widest)}  `, meaning, terminal.width))
    .join('\n')
}

/** A paragraph of help, as wide as the terminal. */
export const paragraph = (text: string, terminal: Terminal): string => columns('', text, terminal.width)
