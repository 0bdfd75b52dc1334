import { Buffer } from 'node:buffer'
import { Unreadable } from '../audit/io/unreadable.ts'
import { readEntry } from './entry.ts'
import { outputOf, type Rclone } from './run-rclone.ts'
import { Tree } from './tree.ts'

export interface RemoteListing {
  readonly tree: Tree
  /** What is not in the tree, by its path below the folder that was listed. */
  readonly skipped: readonly { readonly path: string; readonly reason: string }[]
}

/** Entries that are kept, about 200 bytes each; and bytes of one. A name and its path have a few thousand. */
const mostEntries = 1_000_000
const longestLine = 256 * 1024

/** Buckets tell when a file was stored without being asked for each one. */
const command = [
  'lsjson',
  '-R',
  '--files-only=false',
  '--no-modtime=false',
  '--no-mimetype',
  '--use-server-modtime',
]

/**
 * Lists a folder of a remote and all below it. Where rclone ends with an error after it listed something, that is kept, and
 * what is missing is told.
 * @throws Unreadable where nothing was listed
 */
export const listRemote = async (rclone: Rclone, target: string): Promise<RemoteListing> => {
  const tree = new Tree()
  const skipped: { path: string; reason: string }[] = []
  let entries = 0
  try {
    for await (const line of linesOf(outputOf(rclone, command, target))) {
      const json = line.replace(/,$/, '')
      if (json === '' || json === '[' || json === ']') continue
      const listed = readEntry(json)
      if (!listed) throw new Unreadable("rclone's list cannot be read")
      if (entries++ === mostEntries) {
        skipped.push({ path: '', reason: 'more than 1,000,000 files: the rest was not listed' })
        break
      }
      const reason = tree.add(listed)
      if (reason) skipped.push({ path: listed.path, reason })
    }
  } catch (error) {
    if (!(error instanceof Unreadable) || entries === 0) throw error
    skipped.push({ path: '', reason: `not all of it was listed (${error.reason})` })
  }
  return { tree, skipped }
}

/** Lines of UTF-8. Line ends inside of names are escaped in JSON. */
async function* linesOf(pieces: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let rest: Buffer = Buffer.alloc(0)
  for await (const piece of pieces) {
    const bytes = rest.length > 0 ? Buffer.concat([rest, piece]) : piece
    let start = 0
    for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
      yield bytes.toString('utf8', start, end).trim()
      start = end + 1
    }
    rest = bytes.subarray(start)
    if (rest.length > longestLine) throw new Unreadable("rclone's list cannot be read")
  }
  yield rest.toString('utf8').trim()
}
