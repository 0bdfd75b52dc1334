import { Buffer } from 'node:buffer'
import { createDecipheriv, createHmac, timingSafeEqual } from 'node:crypto'
import type { BoundedFile } from '../io/bounded-file.ts'
import { counted, type NotSealed, type Proof, type ProofOptions, type Sealed } from './sealed.ts'

/** An end-to-end encrypted `.enc` of iCloud; layout and keys: docs/formats.md, "iCloud, end-to-end encrypted". */
const headerLength = 18
const macLength = 32
const blockLength = 16
const signature = Buffer.from([0x83, 0x01])

/** What the content begins with once it is readable: a stream of LZFSE pieces. */
const streamMagic = Buffer.from('pbze', 'latin1')

/**
 * HKDF-SHA256 whose counter starts at 0 instead of 1, as an early Signal library had it, with a salt of zeros.
 * One block, because 32 bytes are asked for.
 */
export const iosKey = (root: Buffer, info: string): Buffer => {
  const extracted = createHmac('sha256', Buffer.alloc(32)).update(root).digest()
  const key = createHmac('sha256', extracted)
    .update(info)
    .update(Buffer.from([0]))
    .digest()
  extracted.fill(0)
  return key
}

export const iosSealed = async (file: BoundedFile, name: string): Promise<Sealed | NotSealed | undefined> => {
  const head = await file.head(headerLength + blockLength)
  if (!/\.enc(?![a-z0-9])/i.test(name) || !head.subarray(0, 2).equals(signature)) return undefined
  if (file.size < headerLength + blockLength + macLength)
    return {
      format: 'unknown',
      reason: 'No key can be tried: the file is shorter than any backup of its kind.',
    }
  return new IosSealed(file, head)
}

class IosSealed implements Sealed {
  /** Its first bytes are no sign of end-to-end encryption; only a key that fits is. */
  readonly format = 'unknown'
  readonly opensWith = 'e2ee'
  readonly #file: BoundedFile
  readonly #head: Buffer

  constructor(file: BoundedFile, head: Buffer) {
    this.#file = file
    this.#head = head
  }

  beginningOpens(root: Buffer): boolean {
    const key = iosKey(root, 'file')
    const decipher = createDecipheriv('aes-256-cbc', key, this.#head.subarray(2, headerLength))
    const block = decipher.setAutoPadding(false).update(this.#head.subarray(headerLength))
    key.fill(0)
    return block.subarray(0, streamMagic.length).equals(streamMagic)
  }

  async prove(root: Buffer, { signal, progress }: ProofOptions): Promise<Proof | undefined> {
    const key = iosKey(root, 'file-verify')
    const mac = createHmac('sha256', key)
    key.fill(0)
    const end = this.#file.size - macLength
    for await (const chunk of counted(this.#file.chunks(0, end, signal), progress)) mac.update(chunk)
    if (!timingSafeEqual(mac.digest(), await this.#file.read(end, macLength))) return undefined
    const where = `bytes ${end}-${end + macLength - 1}`
    return {
      format: 'icloud-e2ee',
      evidence: [{ fact: 'with this key, the HMAC over the whole file fits', where }],
    }
  }

  async intact() {
    const body = this.#file.size - headerLength - macLength
    const whole = body % blockLength === 0
    const fact = whole
      ? 'it carries no checksum that could be compared without the key'
      : `its content of ${body} bytes does not end with a whole block of ${blockLength}`
    return { fits: whole ? null : false, evidence: { fact, where: 'file size' } }
  }

  compare() {
    return []
  }
}
