import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')

export interface SourceText {
  /** From the root of the project. */
  readonly path: string
  /** Without its comments. */
  readonly code: string
}

/** The source files that a pattern names. */
export const sourcesIn = (pattern: string): SourceText[] =>
  globSync(pattern, { cwd: root }).map((path) => ({
    path: path.replaceAll('\\', '/'),
    code: readFileSync(join(root, path), 'utf8')
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .replace(/(?<=^|\s)\/\/.*$/gm, ''),
  }))
