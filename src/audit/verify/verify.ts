import type { Buffer } from 'node:buffer'
import type { Evidence } from '../../shared/report.ts'
import type { Verification } from '../../shared/verification.ts'
import type { BoundedFile } from '../io/bounded-file.ts'
import type { BackupKey } from '../keys/key.ts'
import { gcmSealed } from './gcm-sealed.ts'
import { iosSealed } from './ios-sealed.ts'
import { metadataSealed } from './metadata-sealed.ts'
import { type Reading, readings } from './misreadings.ts'
import type { NotSealed, Proof, ProofOptions, Sealed } from './sealed.ts'

/** What trying a key came to, without what the caller knows: path, size, version. */
export type KeyAnswer = Pick<Verification, 'answer' | 'format' | 'reading' | 'reason' | 'evidence'>

/** Every kind of file that a key can be tried on; the names of the weaker signs come first, the headers last. */
const kinds = [metadataSealed, iosSealed, gcmSealed]

/** Looks at a file and says which kind of key it takes, before anybody is asked for one. */
export const inspectSealed = async (file: BoundedFile, name: string): Promise<Sealed | NotSealed> => {
  for (const kind of kinds) {
    const sealed = await kind(file, name)
    if (sealed) return sealed
  }
  return {
    format: 'unknown',
    reason: 'No key can be tried: this is no backup of WhatsApp that opens with a key we know.',
  }
}

export const isSealed = (found: Sealed | NotSealed): found is Sealed => 'prove' in found

export const notApplicable = ({ format, reason }: NotSealed): KeyAnswer => ({
  answer: 'not-applicable',
  format,
  reading: null,
  reason,
  evidence: [],
})

/** The sentence for a key that cannot be the right kind; undefined where it can. */
export const wrongKind = (sealed: Sealed, type: BackupKey['type']): string | undefined => {
  if (sealed.opensWith === type) return undefined
  return sealed.opensWith === 'whatsapp'
    ? 'No 64-digit key opens this backup: it is not end-to-end encrypted, and WhatsApp keeps the key to it. On the phone that key is the file "key" of 158 bytes.'
    : 'That is WhatsApp\'s own key, for older backups. This one is end-to-end encrypted: it opens with the 64 digits, or with "encrypted_backup.key" of 59 bytes.'
}

/** Tries an owner's key on a backup, and on the end-to-end encrypted ones the usual slips in copying it. */
export const verifyKey = async (
  sealed: Sealed,
  key: BackupKey,
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

interface Chosen extends Reading {
  readonly beginningOpens: boolean
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

const opened = (sealed: Sealed, proof: Proof, { how }: Chosen, compared: readonly Evidence[]): KeyAnswer => {
  const answer = {
    format: proof.format ?? sealed.format,
    reading: how,
    evidence: [...proof.evidence, ...compared],
  }
  if (proof.flaw) {
    const reason = `The file is damaged: your key opens it and all of its content is there, but ${proof.flaw}. WhatsApp may refuse to restore it.`
    return { ...answer, answer: 'damaged', reason: reason + slip(how) }
  }
  return {
    ...answer,
    answer: 'opens',
    reason: `This key opens this backup, from its first byte to its last.${slip(how)}`,
  }
}

const slip = (how: string | null): string =>
  how === null ? '' : ` But not as it was given: the digits have to be read ${how}. Correct your note.`

const notOpened = async (
  sealed: Sealed,
  { beginningOpens, how }: Chosen,
  compared: readonly Evidence[],
  options: ProofOptions,
): Promise<KeyAnswer> => {
  const { fits, evidence } = await sealed.intact(options)
  const answer = { format: sealed.format, reading: beginningOpens ? how : null }
  if (beginningOpens) {
    const fact = 'with this key, the beginning opens; what proves the whole does not fit'
    return {
      ...answer,
      answer: 'damaged',
      reason: `The file is damaged: your key opens its beginning, but not all of it. It was cut short or changed.${slip(how)}`,
      evidence: [{ fact, where: 'whole file' }, evidence, ...compared],
    }
  }
  const fact = 'with this key, neither the beginning nor the whole opens'
  const all = [{ fact, where: 'whole file' }, evidence, ...compared]
  if (fits === false)
    return {
      ...answer,
      answer: 'damaged',
      reason:
        'The file is damaged: it was cut short or changed. This key does not open what is left of it, so it may be the wrong one too.',
      evidence: all,
    }
  const certainty = fits
    ? 'The file is complete, so this is the key of another backup.'
    : 'The file has no checksum, so we can only guess that it is not damaged.'
  const period = sealed.opensWith === 'e2ee' ? renewed : rotated
  return {
    ...answer,
    answer: 'wrong-key',
    reason: `This key does not open this backup. ${certainty} ${period}`,
    evidence: all,
  }
}

const renewed =
  'A key belongs to one period: whoever turns end-to-end encrypted backup off and on again gets a new one.'
const rotated =
  'WhatsApp changes its key from time to time: take the key file from the same phone and period.'
