import { Buffer } from 'node:buffer'
import { createDecipheriv, createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'
import type { BoundedFile } from '../io/bounded-file.ts'
import type { NotSealed, Proof, Sealed } from './sealed.ts'

/** `.mcrypt1-metadata`, written by tools that download Google's backup; docs/formats.md, "mcrypt1". */
const longest = 32 * 1024
const ivLength = 16
const macLength = 32

const keyOf = (root: Buffer, info: string): Buffer =>
  Buffer.from(hkdfSync('sha256', root, Buffer.alloc(32), info, 32))

export const metadataSealed = async (
  file: BoundedFile,
  name: string,
): Promise<Sealed | NotSealed | undefined> => {
  if (/\.mcrypt1(?![-a-z0-9])/i.test(name)) return mediaAlone
  if (!/\.mcrypt1-metadata/i.test(name)) return undefined
  const text = (await file.head(longest)).toString('latin1').trim()
  const bytes = /^[\w+/=\s-]+$/.test(text) ? Buffer.from(text, 'base64') : Buffer.alloc(0)
  const afterIv = 1 + ivLength
  const bodyStart = afterIv + 1 + macLength
  const body = bytes.subarray(bodyStart)
  const framed = bytes[0] === ivLength && bytes[afterIv] === macLength && body.length >= 16
  if (!framed || file.size > longest)
    return {
      format: 'mcrypt1',
      reason: 'No key can be tried: the metadata does not have the form that we know.',
    }
  return new MetadataSealed(bytes.subarray(1, afterIv), bytes.subarray(afterIv + 1, bodyStart), body)
}

const mediaAlone: NotSealed = {
  format: 'mcrypt1',
  reason:
    'No key can be tried on this file alone: it carries nothing that tells a right key from a wrong one. Try the .mcrypt1-metadata file beside it.',
}

class MetadataSealed implements Sealed {
  readonly format = 'mcrypt1'
  readonly opensWith = 'e2ee'
  readonly #iv: Buffer
  readonly #mac: Buffer
  readonly #body: Buffer

  constructor(iv: Buffer, mac: Buffer, body: Buffer) {
    this.#iv = iv
    this.#mac = mac
    this.#body = body
  }

  beginningOpens(root: Buffer): boolean {
    return this.#authenticates(root)
  }

  async prove(root: Buffer): Promise<Proof | undefined> {
    if (!this.#authenticates(root)) return undefined
    const evidence = [{ fact: 'with this key, the HMAC over the whole content fits', where: 'whole file' }]
    return this.#isJson(root)
      ? { evidence }
      : { evidence, flaw: 'what it opens to is not the text it should be' }
  }

  async intact() {
    const whole = this.#body.length % 16 === 0
    const fact = whole
      ? 'it carries no checksum that could be compared without the key'
      : `its content of ${this.#body.length} bytes does not end with a whole block of 16`
    return { fits: whole ? null : false, evidence: { fact, where: 'file size' } }
  }

  compare() {
    return []
  }

  #authenticates(root: Buffer): boolean {
    const key = keyOf(root, 'metadata authentication')
    const mac = createHmac('sha256', key).update(this.#iv).update(this.#body).digest()
    key.fill(0)
    return timingSafeEqual(mac, this.#mac)
  }

  #isJson(root: Buffer): boolean {
    const key = keyOf(root, 'metadata encryption')
    try {
      const decipher = createDecipheriv('aes-256-cbc', key, this.#iv)
      const text = Buffer.concat([decipher.update(this.#body), decipher.final()])
      const opening = text[0] === 0x7b
      text.fill(0)
      return opening
    } catch {
      return false
    } finally {
      key.fill(0)
    }
  }
}
