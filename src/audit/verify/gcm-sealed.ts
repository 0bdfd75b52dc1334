import { Buffer } from 'node:buffer'
import type { Evidence, FormatName } from '../../shared/report.ts'
import { byteRange, readBackupHeader } from '../android/backup-prefix.ts'
import { payloadName, plaintextBody } from '../android/plaintext-body.ts'
import { checkMd5Trailer } from '../android/trailer.ts'
import { completeness } from '../formats/names.ts'
import { type BoundedFile, checksumLimit } from '../io/bounded-file.ts'
import { crypt15AesKey, decryptBeginning, gcmTagFits } from '../keys/e2ee-crypto.ts'
import { GcmTag } from '../keys/gcm-tag.ts'
import type { SingleKey } from '../keys/key.ts'
import { counted, type NotSealed, type Proof, type ProofOptions, type Sealed } from './sealed.ts'

/** Where a crypt12, crypt14 or crypt15 keeps what decrypting it needs. */
interface Layout {
  readonly format: FormatName
  readonly opensWith: SingleKey['type']
  readonly iv: Buffer
  readonly bodyStart: number
  /** Bytes behind the checksum: the two digits of a phone number in a crypt12. */
  readonly behindChecksum: number
  readonly salts?: { readonly serverSalt: Buffer; readonly googleIdSalt: Buffer }
}

const tagLength = 16
const checksumLength = 16

/** Bodies up to this size are opened whole for every key that is tried: small ones may not begin with anything telling. */
const smallBody = 64 * 1024

/** Enough ciphertext for the longest table of codes that a compressed payload may begin with. */
const beginningLength = 1024

/** A crypt12, crypt14 or crypt15 with its bytes in place; undefined where the file is none. */
export const gcmSealed = async (file: BoundedFile, name: string): Promise<Sealed | NotSealed | undefined> => {
  const layout = await readLayout(file)
  if (!layout || 'reason' in layout) return layout
  const { format, bodyStart } = layout
  file.followStructure()
  const body = await file.read(bodyStart, smallBody + 1)
  const readable = plaintextBody(body)
  if (readable) return { format, reason: `No key belongs to this file: ${readable.fact}.` }
  if (file.size - bodyStart < tagLength)
    return { format, reason: 'No key can be tried: the file ends right after its header.' }
  return new GcmSealed(file, name, layout, body)
}

const readLayout = async (file: BoundedFile): Promise<Layout | NotSealed | undefined> => {
  const header = await readBackupHeader(file)
  if (header?.type === 'contradictory')
    return {
      format: 'unknown',
      reason: `No key can be tried: the header contradicts itself, because ${header.why}.`,
    }
  if (header) {
    const { iv, bodyStart } = header
    if (header.type === 'e2ee')
      return { format: 'crypt15', opensWith: 'e2ee', iv, bodyStart, behindChecksum: 0 }
    return { format: 'crypt14', opensWith: 'whatsapp', iv, bodyStart, behindChecksum: 0, salts: header }
  }
  const head = await file.head(crypt12Header)
  if (head.length < crypt12Header || head[0] !== 0 || head[1] !== 1 || !head[2] || head[2] > 3)
    return undefined
  const salts = { serverSalt: head.subarray(3, 35), googleIdSalt: head.subarray(35, 51) }
  const iv = head.subarray(51, 67)
  const rest = { opensWith: 'whatsapp', iv, bodyStart: crypt12Header, behindChecksum: 4, salts } as const
  return { format: 'crypt12', ...rest }
}

const crypt12Header = 67

class GcmSealed implements Sealed {
  readonly format: FormatName
  readonly opensWith: SingleKey['type']
  readonly #file: BoundedFile
  readonly #name: string
  readonly #layout: Layout
  /** The ciphertext's beginning; of small files, all that follows the header. */
  readonly #body: Buffer

  constructor(file: BoundedFile, name: string, layout: Layout, body: Buffer) {
    this.format = layout.format
    this.opensWith = layout.opensWith
    this.#file = file
    this.#name = name
    this.#layout = layout
    this.#body = body
  }

  beginningOpens(secret: Buffer): boolean {
    return this.#withAes(secret, (aes) => {
      const { iv } = this.#layout
      if (payloadName(decryptBeginning(aes, iv, this.#body.subarray(0, beginningLength)))) return true
      return (
        this.#body.length <= smallBody &&
        this.#tagPlaces().some((place) => {
          const end = place - this.#layout.bodyStart
          return new GcmTag(aes, iv)
            .update(this.#body.subarray(0, end))
            .fits(this.#body.subarray(end, end + tagLength))
        })
      )
    })
  }

  async prove(secret: Buffer, { signal, progress }: ProofOptions): Promise<Proof | undefined> {
    const aes = this.#aesOf(secret)
    try {
      for (const [index, place] of this.#tagPlaces().entries()) {
        const tag = await this.#file.read(place, tagLength)
        const chunks = counted(this.#file.chunks(this.#layout.bodyStart, place, signal), progress)
        if (!(await gcmTagFits(aes, this.#layout.iv, chunks, tag))) continue
        const where = byteRange({ start: place, end: place + tagLength })
        const tagFact: Evidence = { fact: 'with this key, the GCM tag over the whole content fits', where }
        return index === 0 ? await this.#withChecksum(tagFact, signal) : this.#withoutChecksum(tagFact)
      }
      return undefined
    } finally {
      aes.fill(0)
    }
  }

  async intact({ signal }: ProofOptions): Promise<{ fits: boolean | null; evidence: Evidence }> {
    const { fits, evidence } = await checkMd5Trailer(
      this.#file,
      { verify: true, signal },
      this.#layout.behindChecksum,
    )
    // Old sticker and wallpaper files never had a checksum, so without one nothing is known of them.
    return { fits: fits || this.#mustHaveChecksum() ? fits : null, evidence }
  }

  compare(key: SingleKey): readonly Evidence[] {
    const { salts } = this.#layout
    if (key.type !== 'whatsapp' || !salts) return []
    const same = key.serverSalt.equals(salts.serverSalt) && key.googleIdSalt.equals(salts.googleIdSalt)
    const fact = same
      ? 'the salts in the key file are those of this backup'
      : 'the salts in the key file differ'
    return [{ fact, where: 'key file' }]
  }

  /** Where the tag may begin: before a checksum, and at the end of files without one. */
  #tagPlaces(): number[] {
    const { bodyStart, behindChecksum } = this.#layout
    const end = this.#file.size - behindChecksum
    return [end - checksumLength - tagLength, end - tagLength].filter((place) => place >= bodyStart)
  }

  #mustHaveChecksum(): boolean {
    return this.#layout.format !== 'crypt15' || completeness(false, this.#name) === false
  }

  /** Above 32 MiB the tag must do: it proves more than the checksum, which would take longer than all the rest. */
  async #withChecksum(tag: Evidence, signal: AbortSignal): Promise<Proof> {
    if (this.#file.size > checksumLimit) return { evidence: [tag] }
    const options = { verify: true, signal }
    const { fits, evidence } = await checkMd5Trailer(this.#file, options, this.#layout.behindChecksum)
    return fits
      ? { evidence: [tag, evidence] }
      : { evidence: [tag, evidence], flaw: 'the checksum at its end does not fit' }
  }

  #withoutChecksum(tag: Evidence): Proof {
    const evidence = [tag, { fact: 'no checksum follows the tag', where: 'file size' }]
    return this.#mustHaveChecksum() ? { evidence, flaw: 'the checksum at its end is missing' } : { evidence }
  }

  #aesOf(secret: Buffer): Buffer {
    return this.opensWith === 'e2ee' ? crypt15AesKey(secret) : Buffer.from(secret)
  }

  #withAes<T>(secret: Buffer, use: (aes: Buffer) => T): T {
    const aes = this.#aesOf(secret)
    try {
      return use(aes)
    } finally {
      aes.fill(0)
    }
  }
}
