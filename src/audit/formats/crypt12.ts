import { evidenceOf, lookAtBody } from '../android/encrypted-body.ts'
import type { FileFormat } from '../format.ts'
import { inARow } from '../header/field-span.ts'
import { sealedBody } from '../header/sealed-body.ts'
import { completeness, cryptNames, cryptNumber } from './names.ts'

const headerLength = 67
const jidTrailer = /^[-\d][-\d]\d\d$/u

/** Backup of before 2021 under a key that WhatsApp keeps too; docs/formats.md, "crypt12". */
export const crypt12: FileFormat = {
  id: 'crypt12',

  names: cryptNames(12),

  begins: (head) => head[0] === 0 && head[1] === 1 && head.length >= headerLength,

  annotate: async (file) => [
    ...inARow(0, [
      ['crypt12.cipherVersion', 2],
      ['crypt12.keyVersion', 1, String((await file.head())[2])],
      ['crypt12.serverSalt', 32],
      ['crypt12.googleIdSalt', 16],
      ['crypt12.iv', 16],
    ]),
    await sealedBody(file, headerLength),
  ],

  async judge(file, { name }, options) {
    const head = await file.head()
    const [zero, one, keyVersion] = head
    if (head.length < headerLength || zero !== 0 || one !== 1 || !keyVersion || keyVersion > 3)
      return undefined
    const body = await lookAtBody(file, headerLength, options, 4)
    const { readable, trailer } = body
    const jid = (await file.tail(4)).toString('latin1')
    // Three bytes are no proof: the checksum must agree, or else the file's end or name and what lies between.
    const named = cryptNumber(name) === 12
    const agrees = (jidTrailer.test(jid) || named) && readable?.readableBy !== 'unknown'
    if (!trailer.fits && !agrees) return undefined
    if (readable?.readableBy === 'anyone') {
      return {
        kind: 'android-backup',
        format: 'crypt12',
        readableBy: 'anyone',
        complete: readable.complete,
        reason: readable.reason,
        evidence: evidenceOf(body),
      }
    }
    return {
      kind: 'android-backup',
      format: 'crypt12',
      readableBy: 'whatsapp',
      complete: completeness(trailer.fits, name),
      reason: 'You and WhatsApp can open this backup: it is encrypted, but WhatsApp keeps a key to it.',
      evidence: [
        {
          fact: `an older header without a key type: cipher version 1, WhatsApp's key version ${keyVersion}`,
          where: 'bytes 0-2',
        },
        ...(jidTrailer.test(jid)
          ? [
              {
                fact: `it ends as these backups do, with two digits of a phone number`,
                where: `bytes ${file.size - 4}-${file.size - 1}`,
              },
            ]
          : []),
        trailer.evidence,
      ],
      lock: { type: 'whatsapp', serverSalt: head.subarray(3, 35), googleIdSalt: head.subarray(35, 51) },
    }
  },
}
