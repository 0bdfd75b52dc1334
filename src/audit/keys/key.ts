import type { Buffer } from 'node:buffer'
import type { SystemPath } from '../io/system-path.ts'

/** Key material found in a file. It stays inside the engine: never logged, reported or stored. */
export type BackupKey =
  /** `key`: WhatsApp's own, opens crypt12 and crypt14 of the same salts. Layout: docs/formats.md, "Key files". */
  | {
      readonly type: 'whatsapp'
      readonly serverSalt: Buffer
      readonly googleIdSalt: Buffer
      readonly aes: Buffer
    }
  /** The 32-byte root key of end-to-end encrypted backups: `encrypted_backup.key`, or the 64 digits. */
  | { readonly type: 'e2ee'; readonly root: Buffer }
  /** Several values of 64 digits in one text: one of them may be a root key. */
  | { readonly type: 'e2ee-candidates'; readonly roots: readonly Buffer[] }

/** Bytes: no file that is larger holds a key. */
export const largestKeyFile = 64 * 1024

/** What may be a root key in a key file. */
export const rootsOf = (key: BackupKey): readonly Buffer[] =>
  key.type === 'e2ee' ? [key.root] : key.type === 'e2ee-candidates' ? key.roots : []

/** One key, as its owner names it. */
export type SingleKey = Exclude<BackupKey, { type: 'e2ee-candidates' }>

/** What a backup says about the key that opens it. */
export type Lock =
  | { readonly type: 'whatsapp'; readonly serverSalt: Buffer; readonly googleIdSalt: Buffer }
  | {
      readonly type: 'e2ee'
      readonly iv: Buffer
      /** Ciphertext from its first byte: enough to inflate the payload's beginning. */
      readonly firstBlock: Buffer
      /** Where the whole ciphertext is, for payloads whose beginning says nothing. */
      readonly path: SystemPath
      readonly bodyStart: number
    }
  /** Media of the Google backup: the key follows from the root and the file's name. */
  | {
      readonly type: 'e2ee-media'
      readonly fileHash: Buffer
      readonly firstBlock: Buffer
      /** Its metadata lie beside it, where a tool saved them. */
      readonly path: SystemPath
    }
  /** Databases of an iCloud backup; none where only its media is there, on which no key can be tried. */
  | { readonly type: 'ios-enc'; readonly files: readonly IosEnc[] }

/** An `.enc` of an iCloud backup that has the form of the end-to-end encrypted ones. */
export interface IosEnc {
  readonly path: SystemPath
  /** Its header and first block. */
  readonly beginning: Buffer
  /** Where the first block does not open, the HMAC over the whole file decides. */
  readonly whole: boolean
}
