import { Buffer } from 'node:buffer'
import { type CipherGCM, createCipheriv, timingSafeEqual } from 'node:crypto'

const blockLength = 16
const zeros = Buffer.alloc(blockLength)

/** The polynomial of GCM's field, its bits in GCM's order (NIST SP 800-38D, 6.3). */
const reduction = 0xe1n << 120n

/** The product of two blocks in GCM's field. Only lengths and the hash key are multiplied here, once for a file. */
const multiply = (left: bigint, right: bigint): bigint => {
  let product = 0n
  let power = right
  for (let bit = 127n; bit >= 0n; bit--) {
    if ((left >> bit) & 1n) product ^= power
    power = power & 1n ? (power >> 1n) ^ reduction : power >> 1n
  }
  return product
}

const numberOf = (block: Buffer): bigint => BigInt(`0x${block.toString('hex')}`)

/**
 * Checks the GCM tag of a ciphertext without decrypting it: no plaintext is ever made, and it takes half the time.
 *
 * The tag is a hash of additional data, ciphertext and both lengths, under a hash key H (NIST SP 800-38D, 6.4 and 7.1).
 * The platform is given the ciphertext as additional data. That hashes the same blocks; only the last one, which
 * holds the lengths, differs, and with it the tag by the difference of the lengths times H.
 */
export class GcmTag {
  readonly #hash: CipherGCM
  readonly #hashKey: bigint
  #length = 0

  /**
   * @param aes 32 bytes
   * @param iv of any length that GCM allows; WhatsApp's have 16 bytes
   */
  constructor(aes: Buffer, iv: Buffer) {
    this.#hash = createCipheriv('aes-256-gcm', aes, iv)
    this.#hashKey = numberOf(createCipheriv('aes-256-ecb', aes, null).update(zeros))
  }

  /** Takes the next piece of the ciphertext; it is not kept. */
  update(ciphertext: Buffer): this {
    this.#hash.setAAD(ciphertext)
    this.#length += ciphertext.length
    return this
  }

  /** Whether the tag of all that was taken is this one. Ends the check. */
  fits(tag: Buffer): boolean {
    this.#hash.final()
    const bits = BigInt(this.#length) * 8n
    const difference = multiply((bits << 64n) | bits, this.#hashKey)
    const computed = (numberOf(this.#hash.getAuthTag()) ^ difference)
      .toString(16)
      .padStart(2 * blockLength, '0')
    return tag.length === blockLength && timingSafeEqual(Buffer.from(computed, 'hex'), tag)
  }
}
