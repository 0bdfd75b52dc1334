import { Buffer } from 'node:buffer'
import { randomBytes } from 'node:crypto'
import { tarOf } from './tar.ts'

/** Bytes that look encrypted. */
export const ciphertext = (length: number): Buffer => randomBytes(length)

export const jpeg = (length = 600): Buffer =>
  Buffer.concat([Buffer.from('ffd8ffe000104a46494600', 'hex'), Buffer.alloc(length)])

const chat = '15550000001@s.whatsapp.net'

/** A media archive as WhatsApp writes it without end-to-end encryption. */
export const defaultTar = (names = [`Media/${chat}/a/b/photo.jpg`, `Media/${chat}/note.opus`]): Buffer =>
  tarOf(...names.map((name) => ({ name, contents: jpeg() })))

/** The name of a sealed member: 32 bytes in base64url. */
export const sealedName = (): string => randomBytes(32).toString('base64url')

/** A media archive with end-to-end encryption: each member sealed under a name that says nothing. */
export const sealedTar = (members = 3): Buffer =>
  tarOf(
    ...Array.from({ length: members }, (_, index) => ({
      name: sealedName(),
      contents: ciphertext(16 * (index + 5) + 32),
    })),
  )

/** An `.enc` file: flags, key type, IV, ciphertext, HMAC. */
export const encFile = ({ flags = 0x83, keyType = 1 } = {}): Buffer =>
  Buffer.concat([Buffer.from([flags, keyType]), ciphertext(16 + 4096 + 32)])

/** Where WhatsApp's iCloud folder lies on a Mac. */
export const containerPath =
  'Library/Mobile Documents/57T9237FN3~net~whatsapp~WhatsApp/Accounts/15550000009/backup'
