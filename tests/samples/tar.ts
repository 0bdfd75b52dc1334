import { Buffer } from 'node:buffer'

export interface TarEntry {
  readonly name: string
  readonly contents?: Buffer
  /** Type flag; `0` by default. */
  readonly type?: string
  /** The size that the header states, where it is not that of the contents. */
  readonly size?: number
  readonly prefix?: string
  /** The bytes of the size field, where it is not octal digits. */
  readonly sizeField?: Buffer
  readonly checksum?: 'signed' | 'wrong'
  readonly magic?: 'posix' | 'gnu' | 'none'
  /** Writes into the finished header before its checksum is taken. */
  readonly edit?: (header: Buffer) => void
}

/** Contents filled up to whole blocks. */
export const padded = (contents: Buffer): Buffer =>
  Buffer.concat([contents, Buffer.alloc((512 - (contents.length % 512)) % 512)])

const magics = { posix: 'ustar\u000000', gnu: 'ustar  \0', none: '' }

/** One member: its header and its contents. */
export const tarEntry = (entry: TarEntry): Buffer => {
  const contents = entry.contents ?? Buffer.alloc(0)
  const header = Buffer.alloc(512)
  header.write(entry.name, 0, 100, 'utf8')
  header.write('0000644\0', 100, 'latin1')
  header.write(`${(entry.size ?? contents.length).toString(8).padStart(11, '0')}\0`, 124, 'latin1')
  entry.sizeField?.copy(header, 124)
  header.write('00000000000\0', 136, 'latin1')
  header.write(entry.type ?? '0', 156, 'latin1')
  header.write(magics[entry.magic ?? 'posix'], 257, 'latin1')
  if (entry.prefix) header.write(entry.prefix, 345, 155, 'utf8')
  entry.edit?.(header)
  header.fill(0x20, 148, 156)
  const sum = header.reduce(
    (total, byte) => total + (entry.checksum === 'signed' && byte > 127 ? byte - 256 : byte),
    entry.checksum === 'wrong' ? 1 : 0,
  )
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1')
  return Buffer.concat([header, padded(contents)])
}

/** A pax header (`x` for the next member, `g` for all that follow) with these records. */
export const paxEntry = (type: 'x' | 'g', records: Record<string, string>): Buffer => {
  const contents = Object.entries(records).map(([key, value]) => {
    const rest = Buffer.from(` ${key}=${value}\n`)
    let length = rest.length
    while (String(length).length + rest.length !== length) length = String(length).length + rest.length
    return Buffer.concat([Buffer.from(String(length)), rest])
  })
  return tarEntry({ name: 'PaxHeaders/0', type, contents: Buffer.concat(contents) })
}

/** A GNU long name (`L`) for the next member. */
export const longNameEntry = (name: string): Buffer =>
  tarEntry({ name: '././@LongLink', type: 'L', magic: 'gnu', contents: Buffer.from(`${name}\0`) })

export const tarEndMark = Buffer.alloc(1024)

/** A whole archive of ordinary files. */
export const tarOf = (...entries: TarEntry[]): Buffer => Buffer.concat([...entries.map(tarEntry), tarEndMark])
