import type { Buffer } from 'node:buffer'
import type { PlatformPath } from 'node:path'

export type System = 'windows' | 'macos' | 'linux'

export type RegistryValue = string | number

/** Reads the Windows registry; keys are written like `HKCU\Software\Name`. On other systems everything is absent. */
export interface RegistryReader {
  /** The values of a key by name, the default value as ''; undefined where the key is not there. */
  values(key: string): Promise<Readonly<Record<string, RegistryValue>> | undefined>
  /** The names of the keys below a key; empty where it is not there. */
  subkeys(key: string): Promise<readonly string[]>
}

export interface PlatformEntry {
  readonly name: string
  readonly type: 'file' | 'folder' | 'other'
}

/**
 * What discovery may ask of the computer that it runs on: a port, so that all three systems are tested on any one.
 * Paths are the system's own, joined with `path`.
 */
export interface Platform {
  readonly system: System
  readonly home: string
  readonly path: PlatformPath
  env(name: string): string | undefined
  readonly registry: RegistryReader
  /**
   * A configuration file, up to `maxBytes` of it; undefined where it is not there.
   * @throws Unreadable where it is there and cannot be read
   */
  read(path: string, maxBytes: number): Promise<Buffer | undefined>
  /** The same from a position on, for files of which only pieces may be read; fewer bytes only at the end of the file. */
  readAt(path: string, position: number, length: number): Promise<Buffer | undefined>
  /**
   * The entries of a folder by type; undefined where it is not there.
   * @throws Unreadable where it is there and cannot be listed
   */
  list(path: string): Promise<readonly PlatformEntry[] | undefined>
  /** What is at a path, links followed; undefined where nothing is. Opens nothing. */
  kind(path: string): Promise<'file' | 'folder' | 'other' | undefined>
  /** Where a link leads in the end; the path itself where it is no link, or cannot be followed. Opens nothing. */
  followed(path: string): Promise<string>
}
