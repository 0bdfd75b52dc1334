import { Buffer } from 'node:buffer'
import { sep } from 'node:path'

/**
 * A path as the system knows it. File names are bytes on Linux: a name that is not valid UTF-8 can only be opened
 * by its bytes, so such a path, and every path below it, is a Buffer.
 */
export type SystemPath = string | Buffer

const decoder = new TextDecoder('utf-8', { fatal: true })

/** The name as a string where it is valid UTF-8, else its bytes. */
export const systemName = (bytes: Buffer): SystemPath => {
  try {
    return decoder.decode(bytes)
  } catch {
    return bytes
  }
}

export const joinPath = (folder: SystemPath, name: SystemPath): SystemPath => {
  if (typeof folder === 'string' && typeof name === 'string') {
    return folder.endsWith(sep) ? folder + name : folder + sep + name
  }
  return Buffer.concat([Buffer.from(folder), Buffer.from(sep), Buffer.from(name)])
}

const firstInvalidByte = (bytes: Buffer): number => {
  let low = 0
  let high = bytes.length
  while (low < high) {
    const middle = (low + high + 1) >> 1
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true })
      low = middle
    } catch {
      high = middle - 1
    }
  }
  return low
}

/**
 * The path as text. Bytes that are not valid UTF-8 become `\xNN`, and a backslash beside them `\\`, so that two
 * different names never read alike; a path that is valid UTF-8 is returned as it is.
 */
export const pathText = (path: SystemPath): string => {
  if (typeof path === 'string') return path
  let text = ''
  let rest = path
  while (rest.length > 0) {
    const valid = firstInvalidByte(rest)
    text += rest.subarray(0, valid).toString('utf8').replaceAll('\\', '\\\\')
    const bad = rest[valid]
    if (bad !== undefined) text += `\\x${bad.toString(16).padStart(2, '0')}`
    rest = rest.subarray(valid + 1)
  }
  return text
}
