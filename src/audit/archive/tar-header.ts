import { Buffer } from 'node:buffer'

/** Headers and contents of a tar lie on multiples of this many bytes. */
export const tarBlock = 512

const zeros = Buffer.alloc(tarBlock)

/** One header block of a tar archive, before the headers that extend it were applied. */
export interface TarHeader {
  readonly name: string
  /** Bytes that the header claims, whether its type has contents or not. */
  readonly size: number
  /** The type flag, `0` for an ordinary file; the NUL of the oldest archives is `0` too. */
  readonly type: string
  /** True where GNU's old form of sparse files goes on in the next block. */
  readonly sparseContinues: boolean
}

export type ParsedBlock = { readonly header: TarHeader } | 'zeros' | { readonly damaged: string }

/** Reads one block of 512 bytes as a header: POSIX ustar, GNU and the old form before both. */
export const parseTarHeader = (block: Buffer): ParsedBlock => {
  if (block.equals(zeros)) return 'zeros'
  if (!checksumFits(block)) return { damaged: 'the checksum of a member header does not fit' }
  const size = tarNumber(block.subarray(124, 136))
  if (size === undefined) return { damaged: 'a member header states an impossible size' }
  const flag = block[156] ?? 0
  const name = text(block.subarray(0, 100))
  const posix = block.toString('latin1', 257, 263) === 'ustar\0'
  const prefix = posix ? text(block.subarray(345, 500)) : ''
  const type = flag === 0 ? (name.endsWith('/') ? '5' : '0') : String.fromCharCode(flag)
  return {
    header: {
      name: prefix ? `${prefix}/${name}` : name,
      size,
      type,
      sparseContinues: type === 'S' && block[482] !== 0,
    },
  }
}

/** Text up to the first NUL. */
export const text = (field: Buffer): string => {
  const end = field.indexOf(0)
  return field.toString('utf8', 0, end < 0 ? field.length : end)
}

/** The sum of all bytes with its own field as spaces. Old archivers summed the bytes as signed numbers. */
const checksumFits = (block: Buffer): boolean => {
  const stated = tarNumber(block.subarray(148, 156))
  let unsigned = 0
  let high = 0
  for (let index = 0; index < tarBlock; index++) {
    const value = index >= 148 && index < 156 ? 0x20 : (block[index] ?? 0)
    unsigned += value
    high += value >> 7
  }
  return stated === unsigned || stated === unsigned - 256 * high
}

/**
 * A number field: octal digits, or a big-endian number of the remaining bits where the first bit is set (GNU's base
 * 256). Undefined where it is neither, negative, or beyond 2^53.
 */
const tarNumber = (field: Buffer): number | undefined => {
  const first = field[0] ?? 0
  if (first < 0x80) {
    const digits = /^ *([0-7]*) *(?:\0.*)?$/s.exec(field.toString('latin1'))?.[1]
    return digits === undefined ? undefined : Number.parseInt(digits || '0', 8)
  }
  if (first & 0x40) return undefined
  let value = first & 0x3f
  for (const byte of field.subarray(1)) {
    value = value * 256 + byte
    if (value > Number.MAX_SAFE_INTEGER) return undefined
  }
  return value
}
