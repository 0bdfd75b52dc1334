import { Buffer } from 'node:buffer'
import { sep } from 'node:path'

/**
 * A path as the system knows it. File names are bytes on Linux: a name that is not valid UTF-8 can only be opened
 * by its bytes, so such a path, and every path below it, is a Buffer.
 */
export type SystemPath = string | Buffer

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

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

/** The character at the start of the bytes; undefined where they do not begin with one in UTF-8. */
const firstCharacter = (bytes: Buffer): { text: string; length: number } | undefined => {
  const lead = bytes[0] ?? 0
  const length = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
  try {
    return { text: decoder.decode(bytes.subarray(0, length)), length }
  } catch {
    return undefined
  }
}

/**
 * The path as text. Bytes that are not valid UTF-8 become `\xNN`, and a backslash beside them `\\`, so that two
 * different names never read alike; a path that is valid UTF-8 is returned as it is.
 */
export const pathText = (path: SystemPath): string => {
  if (typeof path === 'string') return path
  let text = ''
  for (let offset = 0; offset < path.length; ) {
    const character = firstCharacter(path.subarray(offset))
    if (character) text += character.text === '\\' ? '\\\\' : character.text
    else text += `\\x${(path[offset] ?? 0).toString(16).padStart(2, '0')}`
    offset += character?.length ?? 1
  }
  return text
}
