import { Buffer } from 'node:buffer'
import { createCipheriv } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gcmTagFits } from '../../../src/audit/keys/e2ee-crypto.ts'
import { GcmTag } from '../../../src/audit/keys/gcm-tag.ts'

/** The platform's own encryption, which the check must agree with. */
const sealed = (aes: Buffer, iv: Buffer, content: Buffer): { ciphertext: Buffer; tag: Buffer } => {
  const cipher = createCipheriv('aes-256-gcm', aes, iv)
  const ciphertext = Buffer.concat([cipher.update(content), cipher.final()])
  return { ciphertext, tag: cipher.getAuthTag() }
}

const bytes = (minLength: number, maxLength = minLength) =>
  fc.uint8Array({ minLength, maxLength }).map((array) => Buffer.from(array))

const checked = (aes: Buffer, iv: Buffer, ciphertext: Buffer, tag: Buffer, piece: number): boolean => {
  const check = new GcmTag(aes, iv)
  for (let at = 0; at < ciphertext.length; at += piece) check.update(ciphertext.subarray(at, at + piece))
  return check.fits(tag)
}

describe('the GCM tag without decryption', () => {
  const inputs = [bytes(32), fc.constantFrom(12, 16).chain((n) => bytes(n)), bytes(0, 200)] as const

  it('is the one that the platform makes, in pieces of any size', () => {
    fc.assert(
      fc.property(...inputs, fc.integer({ min: 1, max: 64 }), (aes, iv, content, piece) => {
        const { ciphertext, tag } = sealed(aes, iv, content)
        expect(checked(aes, iv, ciphertext, tag, piece)).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  it('does not fit where a bit of key, IV, ciphertext or tag is another', () => {
    const flipped = (buffer: Buffer, bit: number): Buffer => {
      const copy = Buffer.from(buffer)
      const at = (bit >> 3) % copy.length
      copy[at] = (copy[at] ?? 0) ^ (1 << (bit & 7))
      return copy
    }
    fc.assert(
      fc.property(
        bytes(32),
        bytes(16),
        bytes(1, 200),
        fc.nat(),
        fc.nat(3),
        (aes, iv, content, bit, which) => {
          const { ciphertext, tag } = sealed(aes, iv, content)
          const parts = [aes, iv, ciphertext, tag] as [Buffer, Buffer, Buffer, Buffer]
          parts[which] = flipped(parts[which] ?? tag, bit % 4096)
          expect(checked(...parts, 64)).toBe(false)
        },
      ),
      { numRuns: 2000 },
    )
  })

  it('does not fit a ciphertext that is cut, grown, or a tag of another length', () => {
    const [aes, iv] = [Buffer.alloc(32, 1), Buffer.alloc(16, 2)]
    const { ciphertext, tag } = sealed(aes, iv, Buffer.alloc(100, 3))
    for (const other of [
      ciphertext.subarray(0, -1),
      ciphertext.subarray(16),
      Buffer.concat([ciphertext, Buffer.alloc(1)]),
    ])
      expect(checked(aes, iv, other, tag, 64)).toBe(false)
    expect(checked(aes, iv, ciphertext, tag.subarray(0, 12), 64)).toBe(false)
    expect(checked(aes, iv, ciphertext, Buffer.alloc(0), 64)).toBe(false)
  })

  it('holds for large ciphertexts too', async () => {
    const [aes, iv] = [Buffer.alloc(32, 4), Buffer.alloc(16, 5)]
    const { ciphertext, tag } = sealed(aes, iv, Buffer.alloc(5_000_003, 6))
    const pieces = async function* () {
      for (let at = 0; at < ciphertext.length; at += 1 << 20) yield ciphertext.subarray(at, at + (1 << 20))
    }
    expect(await gcmTagFits(aes, iv, pieces(), tag)).toBe(true)
    ciphertext[4_000_000] = (ciphertext[4_000_000] ?? 0) ^ 0x80
    expect(await gcmTagFits(aes, iv, pieces(), tag)).toBe(false)
  })
})
