import { Buffer } from 'node:buffer'
import forge from 'node-forge'

const { Class, Type } = forge.asn1

/** Thrown where bytes are not what they should be. */
export class Malformed extends Error {
  override readonly name = 'Malformed'
}

/** So deep is what we write; a certificate's names are the deepest. */
const deepest = 16

/** Its types know only the first of these. */
const asOptions = {
  strict: true,
  parseAllBytes: true,
  decodeBitStrings: false,
  maxDepth: deepest,
} as unknown as boolean

/**
 * One value of a DER document that is already read, with checked ways down.
 * @throws Malformed from all its methods
 */
export class Der {
  readonly #node: forge.asn1.Asn1

  private constructor(node: forge.asn1.Asn1) {
    this.#node = node
  }

  /** Takes only DER: what would be written differently is refused, so that nothing stands for two things. */
  static read(bytes: Buffer): Der {
    const text = bytes.toString('latin1')
    let node: forge.asn1.Asn1
    let written: string
    try {
      node = forge.asn1.fromDer(text, asOptions)
      written = forge.asn1.toDer(node).getBytes()
    } catch {
      throw new Malformed('no ASN.1')
    }
    if (written !== text) throw new Malformed('not DER')
    return new Der(node)
  }

  /** The parts of a SEQUENCE. */
  sequence(): Der[] {
    return this.#parts(Class.UNIVERSAL, Type.SEQUENCE)
  }

  /** The parts of a SET. */
  set(): Der[] {
    return this.#parts(Class.UNIVERSAL, Type.SET)
  }

  /** The parts behind a constructed `[number]`. */
  tagged(number: number): Der[] {
    return this.#parts(Class.CONTEXT_SPECIFIC, number)
  }

  /** The encoded name in hex: forge throws where it should turn a long one into digits. */
  oid(): string {
    return this.#content(Type.OID).toString('hex')
  }

  /** The bytes of an INTEGER, two's complement. */
  integer(): Buffer {
    return this.#content(Type.INTEGER)
  }

  octets(): Buffer {
    return this.#content(Type.OCTETSTRING)
  }

  /** UTCTime or GeneralizedTime, to the second and in UTC, as CMS writes them. */
  time(): Date {
    const isLong = this.#node.type === Type.GENERALIZEDTIME
    const text = this.#content(isLong ? Type.GENERALIZEDTIME : Type.UTCTIME).toString('latin1')
    const [, year = '', ...rest] =
      (isLong ? /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/ : /^(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/).exec(
        text,
      ) ?? []
    const [month, day, hour, minute, second] = rest
    const century = isLong ? '' : Number(year) < 50 ? '20' : '19'
    const time = new Date(`${century}${year}-${month}-${day}T${hour}:${minute}:${second}Z`)
    if (Number.isNaN(time.getTime())) throw new Malformed('no time')
    return time
  }

  /** As it stands in the document. */
  bytes(): Buffer {
    return Buffer.from(forge.asn1.toDer(this.#node).getBytes(), 'latin1')
  }

  /** The same parts as a SET, which is what a signature of CMS attributes is made over (RFC 5652, 5.4). */
  asSet(): Buffer {
    const { value } = this.#node
    if (typeof value === 'string') throw new Malformed('no parts')
    const set = forge.asn1.create(Class.UNIVERSAL, Type.SET, true, value)
    return Buffer.from(forge.asn1.toDer(set).getBytes(), 'latin1')
  }

  #parts(tagClass: forge.asn1.Class, type: number): Der[] {
    const { value } = this.#node
    if (this.#node.tagClass !== tagClass || this.#node.type !== type || typeof value === 'string')
      throw new Malformed('another type')
    return value.map((part) => new Der(part))
  }

  #content(type: forge.asn1.Type): Buffer {
    const { value } = this.#node
    if (this.#node.tagClass !== Class.UNIVERSAL || this.#node.type !== type || typeof value !== 'string')
      throw new Malformed('another type')
    return Buffer.from(value, 'latin1')
  }
}

/** The only one of a list. */
export const only = (parts: readonly Der[]): Der => at(exactly(1, parts), 0)

/** One of a list. */
export const at = (parts: readonly Der[], index: number): Der => {
  const part = parts[index]
  if (!part) throw new Malformed('too short')
  return part
}

/** A list, if it is so long. */
export const exactly = (length: number, parts: readonly Der[]): readonly Der[] => {
  if (parts.length !== length) throw new Malformed('another length')
  return parts
}
