import { Buffer } from 'node:buffer'
import { constants, type Stats } from 'node:fs'
import { lstat, open, opendir, realpath, stat } from 'node:fs/promises'
import { homedir } from 'node:os'
import path from 'node:path'
import { isCloudOnly } from '../io/bounded-file.ts'
import { Unreadable, unreadable } from '../io/unreadable.ts'
import type { Platform, PlatformEntry, RegistryReader, System } from './platform.ts'

/** Configuration folders hold a few entries; of a larger folder the rest is left out. */
const mostEntries = 10_000

const systemOf = (platform: NodeJS.Platform): System =>
  platform === 'win32' ? 'windows' : platform === 'darwin' ? 'macos' : 'linux'

/** What `look` gives; undefined where nothing is at the path. @throws Unreadable */
const whereThere = async <T>(look: () => Promise<T>): Promise<T | undefined> => {
  try {
    return await look()
  } catch (error) {
    const reason = unreadable(error)
    if (reason.reason === 'vanished') return undefined
    throw reason
  }
}

const typeOf = (entry: Pick<Stats, 'isFile' | 'isDirectory'>): PlatformEntry['type'] =>
  entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : 'other'

/** Opens after checking, without opening, that the file is regular and not only in the cloud. Links are followed. */
const readPiece = async (file: string, position: number, length: number): Promise<Buffer> => {
  const before = await stat(file)
  if (!before.isFile()) throw new Unreadable('not a regular file')
  if (isCloudOnly(before)) throw new Unreadable('only in the cloud')
  const handle = await open(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  try {
    const { size } = await handle.stat()
    // Files that the kernel makes up, such as the mount table, say that they are empty.
    const end = size === 0 ? position + length : size
    const bytes = Buffer.alloc(Math.max(0, Math.min(length, end - position)))
    let filled = 0
    while (filled < bytes.length) {
      const { bytesRead } = await handle.read(bytes, filled, bytes.length - filled, position + filled)
      if (bytesRead === 0) break
      filled += bytesRead
    }
    return bytes.subarray(0, filled)
  } finally {
    await handle.close()
  }
}

const listEntries = async (folder: string): Promise<PlatformEntry[]> => {
  const entries: PlatformEntry[] = []
  for await (const entry of await opendir(folder)) {
    entries.push({ name: entry.name, type: typeOf(entry) })
    if (entries.length >= mostEntries) break
  }
  return entries
}

const followed = async (path: string): Promise<string> => {
  try {
    return (await lstat(path)).isSymbolicLink() ? await realpath(path) : path
  } catch {
    return path
  }
}

/**
 * The computer that Sealwatch runs on.
 * @param registry given by the rim, because reading the registry takes a program and the engine starts none
 */
export const realPlatform = (registry: RegistryReader): Platform => ({
  system: systemOf(process.platform),
  home: homedir(),
  path,
  env: (name) => process.env[name],
  registry,
  read: (file, maxBytes) => whereThere(() => readPiece(file, 0, maxBytes)),
  readAt: (file, position, length) => whereThere(() => readPiece(file, position, length)),
  list: (folder) => whereThere(() => listEntries(folder)),
  kind: (file) => whereThere(async () => typeOf(await stat(file))),
  followed,
})
