import type { Buffer } from 'node:buffer'
import { verifySignature } from '../../../src/report-file/signature/verify.ts'
import { content, sha256, signature } from '../../samples/signed.ts'
import type { FuzzTarget } from '../run-target.ts'

const digest = sha256(content)

export const signatureTarget: FuzzTarget = {
  name: 'signature of a report',
  samples: () => [signature],
  check(bytes: Buffer) {
    const { answer } = verifySignature(bytes, digest)
    if (answer === 'intact' && !bytes.equals(signature))
      throw new Error('a changed signature is said to hold')
  },
}
