import { Buffer } from 'node:buffer'
import { timingSafeEqual } from 'node:crypto'
import type { BoundedFile } from '../io/bounded-file.ts'
import { iosBeginning, iosBeginningOpens, iosLayout, iosMac } from '../keys/ios-crypto.ts'
import { counted, type NotSealed, type Proof, type ProofOptions, type Sealed } from './sealed.ts'

const signature = Buffer.from([0x83, 0x01])

export const iosSealed = async (file: BoundedFile, name: string): Promise<Sealed | NotSealed | undefined> => {
  const head = await file.head(iosBeginning)
  if (!/\.enc(?![a-z0-9])/i.test(name) || !head.subarray(0, 2).equals(signature)) return undefined
  if (file.size < iosBeginning + iosLayout.mac)
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
    return iosBeginningOpens(root, this.#head)
  }

  async prove(root: Buffer, { signal, progress }: ProofOptions): Promise<Proof | undefined> {
    const end = this.#file.size - iosLayout.mac
    const mac = iosMac(root)
    for await (const chunk of counted(this.#file.chunks(0, end, signal), progress)) mac.update(chunk)
    if (!timingSafeEqual(mac.digest(), await this.#file.read(end, iosLayout.mac))) return undefined
    const where = `bytes ${end}-${end + iosLayout.mac - 1}`
    return {
      format: 'icloud-e2ee',
      evidence: [{ fact: 'with this key, the HMAC over the whole file fits', where }],
    }
  }

  async intact() {
    const body = this.#file.size - iosLayout.header - iosLayout.mac
    const whole = body % iosLayout.block === 0
    const fact = whole
      ? 'it carries no checksum that could be compared without the key'
      : `its content of ${body} bytes does not end with a whole block of ${iosLayout.block}`
    return { fits: whole ? null : false, evidence: { fact, where: 'file size' } }
  }

  compare() {
    return []
  }
}
