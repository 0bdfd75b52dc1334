import type { Buffer } from 'node:buffer'
import { payloadName } from '../android/plaintext-body.ts'
import type { BoundedFile } from '../io/bounded-file.ts'
import type { SingleKey } from '../keys/key.ts'
import { type Chosen, type KeyAnswer, notApplicable, notOpened, opened } from './answers.ts'
import { gcmSealed } from './gcm-sealed.ts'
import { iosSealed } from './ios-sealed.ts'
import { metadataSealed } from './metadata-sealed.ts'
import { readings } from './misreadings.ts'
import type { NotSealed, ProofOptions, Sealed } from './sealed.ts'

/** Every kind of file that a key can be tried on; the names of the weaker signs come first, the headers last. */
const kinds = [metadataSealed, iosSealed, gcmSealed]

/** Looks at a file and says which kind of key it takes, before anybody is asked for one. */
export const inspectSealed = async (file: BoundedFile, name: string): Promise<Sealed | NotSealed> => {
  for (const kind of kinds) {
    const sealed = await kind(file, name)
    if (sealed) return sealed
  }
  const readable = payloadName(await file.head())
  const why = readable
    ? `No key belongs to this file: it is ${readable}, not encrypted.`
    : file.size === 0
      ? 'No key can be tried: the file is empty.'
      : 'No key can be tried: this is no backup of WhatsApp that opens with a key we know.'
  return { format: 'unknown', reason: why }
}

export const isSealed = (found: Sealed | NotSealed): found is Sealed => 'prove' in found

/** The sentence for a key that cannot be the right kind; undefined where it can. */
export const wrongKind = (sealed: Sealed, type: SingleKey['type']): string | undefined => {
  if (sealed.opensWith === type) return undefined
  return sealed.opensWith === 'whatsapp'
    ? 'No 64-digit key opens this backup: it is not end-to-end encrypted, and WhatsApp keeps the key to it. On the phone that key is the file "key" of 158 bytes.'
    : 'That is WhatsApp\'s own key, for older backups. This one is end-to-end encrypted: it opens with the 64 digits, or with "encrypted_backup.key" of 59 bytes.'
}

/** Tries an owner's key on a backup, and on the end-to-end encrypted ones the usual slips in copying it. */
export const verifyKey = async (
  sealed: Sealed,
  key: SingleKey,
  options: ProofOptions,
): Promise<KeyAnswer> => {
  const mismatch = wrongKind(sealed, key.type)
  if (mismatch) return notApplicable({ format: sealed.format, reason: mismatch })
  const chosen =
    key.type === 'e2ee' ? chooseReading(sealed, key.root, options.signal) : asGiven(sealed, key.aes)
  try {
    const proof = await sealed.prove(chosen.root, options)
    const compared = sealed.compare(key)
    return proof
      ? opened(sealed, proof, chosen, compared)
      : await notOpened(sealed, chosen, compared, options)
  } finally {
    if (chosen.root !== (key.type === 'e2ee' ? key.root : key.aes)) chosen.root.fill(0)
  }
}

const asGiven = (sealed: Sealed, root: Buffer): Chosen => ({
  root,
  how: null,
  beginningOpens: sealed.beginningOpens(root),
})

const chooseReading = (sealed: Sealed, root: Buffer, signal: AbortSignal): Chosen => {
  for (const reading of readings(root)) {
    signal.throwIfAborted()
    if (sealed.beginningOpens(reading.root)) return { ...reading, beginningOpens: true }
    reading.root.fill(0)
  }
  return { root, how: null, beginningOpens: false }
}
