import { Buffer } from 'node:buffer'
import { linkSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Case, Content } from './case.ts'

/** The number of a case, so that a name says nothing that its files don't. */
export const numberOf = (index: number): string => `c${String(index).padStart(4, '0')}`

/** The folder of a case: so far from every other that no key of theirs lies beside it. */
export const folderOf = (index: number): string => join(numberOf(index), 'far', 'away')

/** Writes all cases below a folder, and tells how many files they are. */
export const layDownTree = (root: string, cases: readonly Case[]): number => {
  for (const [index, { files, rawNames }] of cases.entries()) {
    const folder = join(root, folderOf(index))
    const at = (path: string): Buffer => Buffer.from(join(folder, path), rawNames ? 'latin1' : 'utf8')
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(Buffer.from(dirname(join(folder, path)), rawNames ? 'latin1' : 'utf8'), { recursive: true })
      write(at(path), content, at)
    }
  }
  return cases.reduce((sum, { files }) => sum + Object.keys(files).length, 0)
}

const write = (path: Buffer, content: Content, at: (path: string) => Buffer): void => {
  if (typeof content === 'string' || content instanceof Uint8Array) writeFileSync(path, content)
  else if ('hardLink' in content) linkSync(at(content.hardLink), path)
  else if ('symlink' in content) symlinkSync(content.symlink, path)
  else {
    writeFileSync(path, content.head ?? '')
    // A path of bytes can't be cut, so that holes have names that are text.
    truncateSync(path.toString(), content.sparse)
  }
}
