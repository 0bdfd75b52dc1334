import { Buffer } from 'node:buffer'
import { sep } from 'node:path'
import { byteMark, byteMarks, standsForBytes } from '../../shared/byte-mark.ts'
import type { Storage } from './storage.ts'

/** A path in a storage that is not the file system. */
export class StoredPath {
  readonly storage: Storage
  readonly text: string
  constructor(storage: Storage, text: string) {
    this.storage = storage
    this.text = text
  }
}

/**
 * A path as the system knows it. File names are bytes on Linux: a name that is not valid UTF-8 can only be opened
 * by its bytes, so such a path, and every path below it, is a Buffer.
 */
export type LocalPath = string | Buffer

export type SystemPath = LocalPath | StoredPath

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** The name as a string where it is valid UTF-8, else its bytes. */
export const systemName = (bytes: Buffer): string | Buffer => {
  try {
    return decoder.decode(bytes)
  } catch {
    return bytes
  }
}

/** The path of a file beside another, whose name is longer by an ending. */
export const withEnding = (path: SystemPath, ending: string): SystemPath => {
  if (path instanceof StoredPath) return new StoredPath(path.storage, path.text + ending)
  return typeof path === 'string' ? path + ending : Buffer.concat([path, Buffer.from(ending)])
}

/** The path without an ASCII ending; undefined where it ends otherwise. */
export const withoutEnding = (path: SystemPath, ending: string): SystemPath | undefined => {
  if (path instanceof StoredPath)
    return path.text.endsWith(ending)
      ? new StoredPath(path.storage, path.text.slice(0, -ending.length))
      : undefined
  if (typeof path === 'string') return path.endsWith(ending) ? path.slice(0, -ending.length) : undefined
  return path.subarray(-ending.length).equals(Buffer.from(ending))
    ? path.subarray(0, -ending.length)
    : undefined
}

export const joinPath = (folder: SystemPath, name: string | Buffer): SystemPath => {
  if (folder instanceof StoredPath)
    return new StoredPath(folder.storage, folder.text + (/[:/]$/.test(folder.text) ? '' : '/') + name)
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
 * The path as text: as it is where it is valid UTF-8, else with a mark for each byte that is none, so that two different
 * paths are never one text.
 */
export const pathText = (path: SystemPath): string => {
  if (typeof path === 'string') return path
  if (path instanceof StoredPath) return path.text
  let text = ''
  for (let offset = 0; offset < path.length; ) {
    const character = firstCharacter(path.subarray(offset))
    text += character && character.text !== '\0' ? character.text : byteMark(path[offset] ?? 0)
    offset += character?.length ?? 1
  }
  return text
}

/** The path of which this is the text: the way back from `pathText`, for paths in the file system. */
export const systemPath = (text: string): LocalPath => {
  if (!standsForBytes(text)) return text
  const pieces = text.split(byteMarks)
  return Buffer.concat(pieces.map((piece, index) => Buffer.from(piece, index % 2 === 0 ? 'utf8' : 'hex')))
}
