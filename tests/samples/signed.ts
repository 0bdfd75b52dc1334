import { Buffer } from 'node:buffer'
import { createHash } from 'node:crypto'
import { createIdentity, type Identity } from '../../src/report-file/signature/identity.ts'
import { signDetached } from '../../src/report-file/signature/sign.ts'

export const sha256 = (bytes: Buffer): Buffer => createHash('sha256').update(bytes).digest()

export const signedAt = new Date('2026-11-22T10:00:05.000Z')

/** One identity for all tests of a file: making a key takes a while. */
export const identity: Identity = await createIdentity(new Date('2026-11-22T09:00:00.000Z'))

export const content = Buffer.from('the bytes of a report\r\nwith \u0000 and ü in them')

export const signature = signDetached(content, identity, signedAt)
