import { Buffer } from 'node:buffer'
import { describe, expect, it } from 'vitest'
import { createIdentity, fingerprintOf } from '../../../src/report-file/signature/identity.ts'
import { signDetached } from '../../../src/report-file/signature/sign.ts'
import { largestSignature } from '../../../src/report-file/signature/signed-data.ts'
import { verifySignature } from '../../../src/report-file/signature/verify.ts'
import { content, identity, sha256, signature, signedAt } from '../../samples/signed.ts'

const digest = sha256(content)

const withByte = (bytes: Buffer, at: number, change: (byte: number) => number): Buffer => {
  const changed = Buffer.from(bytes)
  changed[at] = change(changed[at] ?? 0)
  return changed
}

describe('a detached signature', () => {
  it('tells of an intact file by whom and when it was signed', () => {
    expect(verifySignature(signature, digest)).toEqual({
      answer: 'intact',
      fingerprint: fingerprintOf(identity.certificate),
      signedAt: signedAt.toISOString(),
    })
  })

  it('tells of a changed file', () => {
    for (let at = 0; at < content.length; at++) {
      const changed = withByte(content, at, (byte) => byte ^ 1)
      expect(verifySignature(signature, sha256(changed)).answer).toBe('changed')
    }
    expect(verifySignature(signature, sha256(Buffer.alloc(0))).answer).toBe('changed')
  })

  it('is not intact with any byte of it changed', () => {
    for (let at = 0; at < signature.length; at++)
      for (const change of [(byte: number) => byte ^ 1, (byte: number) => byte ^ 0x80, () => 0]) {
        const changed = withByte(signature, at, change)
        if (changed.equals(signature)) continue
        expect(verifySignature(changed, digest), `byte ${at}`).not.toMatchObject({ answer: 'intact' })
      }
  })

  it('says nothing of a signer whose signature does not hold', () => {
    const last = withByte(signature, signature.length - 1, (byte) => byte ^ 1)
    expect(verifySignature(last, digest)).toEqual({ answer: 'broken' })
  })

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['text', Buffer.from('-----BEGIN PKCS7-----')],
    ['one cut short', signature.subarray(0, -1)],
    ['one with more behind it', Buffer.concat([signature, Buffer.from([0])])],
    ['what is far too large', Buffer.concat([signature, Buffer.alloc(largestSignature)])],
    ['depths', Buffer.alloc(60_000, Buffer.from([0x30, 0x80]))],
    ['the certificate alone', Buffer.from(identity.certificate)],
  ])('takes %s for no signature', (_, bytes) => {
    expect(verifySignature(bytes, digest)).toEqual({ answer: 'no-signature' })
  })

  it('does not hold outside the time of its certificate', () => {
    for (const time of ['2020-01-01T00:00:00Z', '2070-01-01T00:00:00Z']) {
      const early = signDetached(content, identity, new Date(time))
      expect(verifySignature(early, digest)).toEqual({ answer: 'broken' })
    }
  })

  it('does not hold with the certificate of another key', async () => {
    const other = await createIdentity(signedAt)
    const mixed = signDetached(content, { ...other, privateKey: identity.privateKey }, signedAt)
    expect(verifySignature(mixed, digest)).toEqual({ answer: 'broken' })
    const theirs = signDetached(content, other, signedAt)
    expect(verifySignature(theirs, digest)).toMatchObject({
      answer: 'intact',
      fingerprint: fingerprintOf(other.certificate),
    })
  })
})
