import type { Evidence } from '../../shared/report.ts'
import type { Verification } from '../../shared/verification.ts'
import type { Reading } from './misreadings.ts'
import type { NotSealed, Proof, ProofOptions, Sealed } from './sealed.ts'

/** What trying a key came to, without what the caller knows: path, size, version. */
export type KeyAnswer = Pick<Verification, 'answer' | 'format' | 'reading' | 'reason' | 'evidence'>

/** The reading of a key that everything rests on. */
export interface Chosen extends Reading {
  readonly beginningOpens: boolean
}

export const notApplicable = ({ format, reason }: NotSealed): KeyAnswer => ({
  answer: 'not-applicable',
  format,
  reading: null,
  reason,
  evidence: [],
})

export const opened = (
  sealed: Sealed,
  proof: Proof,
  { how }: Chosen,
  compared: readonly Evidence[],
): KeyAnswer => {
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

export const notOpened = async (
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
  const isEndToEnd = sealed.opensWith === 'e2ee'
  const other = isEndToEnd
    ? 'it is the key of another backup, or a digit of it is wrong'
    : 'this is the key of another backup'
  const certainty = fits
    ? `The file is complete, so ${other}.`
    : 'The file has no checksum, so we can only guess that it is not damaged.'
  const period = isEndToEnd ? renewed : rotated
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
