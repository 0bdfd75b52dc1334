import type { Buffer } from 'node:buffer'

/** What a pax header says of the members that it stands for. */
export interface PaxFields {
  readonly path?: string
  /** Bytes; NaN where the header states no possible size. */
  readonly size?: number
}

const names: ReadonlySet<string> = new Set(['path', 'GNU.sparse.name'])

/**
 * The records of a pax header, `<length> <key>=<value>\n` each, length included in itself; undefined where they do not
 * parse.
 */
export const parsePax = (bytes: Buffer): PaxFields | undefined => {
  let path: string | undefined
  let sparseName: string | undefined
  let size: number | undefined
  for (let position = 0; position < bytes.length; ) {
    // Blocks are filled up with zeros where an archiver counted the filling in.
    if (bytes[position] === 0 && bytes.subarray(position).every((byte) => byte === 0)) break
    const start = /^(\d{1,9}) /.exec(bytes.toString('latin1', position, position + 10))
    const length = Number(start?.[1])
    const end = position + length
    if (!start || length <= start[0].length || end > bytes.length || bytes[end - 1] !== 0x0a) return undefined
    const record = bytes.toString('utf8', position + start[0].length, end - 1)
    const equals = record.indexOf('=')
    if (equals < 1) return undefined
    const key = record.slice(0, equals)
    const value = record.slice(equals + 1)
    if (key === 'size') size = value === '' ? undefined : paxSize(value)
    else if (names.has(key)) {
      if (key === 'path') path = value || undefined
      else sparseName = value || undefined
    }
    position = end
  }
  const name = sparseName ?? path
  return { ...(name !== undefined && { path: name }), ...(size !== undefined && { size }) }
}

const paxSize = (value: string): number => {
  const size = /^\d{1,16}$/.test(value) ? Number(value) : Number.NaN
  return Number.isSafeInteger(size) ? size : Number.NaN
}
