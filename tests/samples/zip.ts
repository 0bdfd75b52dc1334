import { Buffer } from 'node:buffer'
import { crc32, deflateRawSync } from 'node:zlib'

/** What a test wants of one member; everything that is left out is what an honest writer would put there. */
export interface ZipMember {
  readonly name: string | Buffer
  readonly content?: string | Buffer
  readonly method?: 'store' | 'deflate'
  /** The name in front of the content, where it is another one. */
  readonly localName?: string
  readonly utf8Flag?: boolean
  readonly encryption?: 'zipcrypto' | 'aes'
  /** Sizes stand behind the content, as Java writes them. */
  readonly sizesFollow?: boolean
  /** Lies that overwrite fields of the central entry. */
  readonly claims?: { readonly size?: number; readonly compressedSize?: number; readonly offset?: number }
  readonly extra?: Buffer
}

export interface ZipOptions {
  readonly prefix?: Buffer
  readonly comment?: Buffer
  readonly zip64?: boolean
  readonly claims?: { readonly entries?: number; readonly size?: number; readonly offset?: number }
  /** Leaves the central directory out, as a download that stopped. */
  readonly noDirectory?: boolean
}

const u16 = (value: number): Buffer => {
  const bytes = Buffer.alloc(2)
  bytes.writeUInt16LE(value & 0xffff)
  return bytes
}
const u32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value >>> 0)
  return bytes
}
const u64 = (value: number): Buffer => {
  const bytes = Buffer.alloc(8)
  bytes.writeBigUInt64LE(BigInt(value))
  return bytes
}

export const extraField = (id: number, content: Buffer): Buffer =>
  Buffer.concat([u16(id), u16(content.length), content])

const aesExtra = (method: number): Buffer =>
  extraField(0x9901, Buffer.concat([u16(2), Buffer.from('AE'), Buffer.from([3]), u16(method)]))

interface Written {
  readonly local: Buffer
  readonly central: (offset: number) => Buffer
}

const write = (member: ZipMember, zip64: boolean): Written => {
  const name = Buffer.from(member.name)
  const localName = member.localName === undefined ? name : Buffer.from(member.localName)
  const content = Buffer.from(member.content ?? '')
  const deflated = member.method !== 'store'
  const body = deflated ? deflateRawSync(content) : content
  // Encrypted content is only noise to a reader without the password.
  const packed = member.encryption ? Buffer.from(body.map((byte, index) => byte ^ (index * 37 + 91))) : body
  const inner = deflated ? 8 : 0
  const method = member.encryption === 'aes' ? 99 : inner
  const flags =
    (member.encryption ? 1 : 0) | (member.sizesFollow ? 8 : 0) | (member.utf8Flag === false ? 0 : 0x800)
  const extra = Buffer.concat([
    member.encryption === 'aes' ? aesExtra(inner) : Buffer.alloc(0),
    member.extra ?? Buffer.alloc(0),
  ])
  const sizes = [u32(crc32(content)), u32(packed.length), u32(content.length)]
  const none = [u32(0), u32(0), u32(0)]
  const common = [u16(flags), u16(method), u16(0), u16(0x5c21)]
  const local = Buffer.concat([
    Buffer.from('PK\x03\x04', 'latin1'),
    u16(20),
    ...common,
    ...(member.sizesFollow ? none : sizes),
    u16(localName.length),
    u16(extra.length),
    localName,
    extra,
    packed,
    ...(member.sizesFollow ? [Buffer.from('PK\x07\x08', 'latin1'), ...sizes] : []),
  ])
  const size = member.claims?.size ?? content.length
  const compressedSize = member.claims?.compressedSize ?? packed.length
  const central = (position: number) => {
    const offset = member.claims?.offset ?? position
    const wide = zip64
      ? extraField(1, Buffer.concat([u64(size), u64(compressedSize), u64(offset)]))
      : Buffer.alloc(0)
    const full = 0xffffffff
    return Buffer.concat([
      Buffer.from('PK\x01\x02', 'latin1'),
      u16(20),
      u16(20),
      ...common,
      u32(crc32(content)),
      u32(zip64 ? full : compressedSize),
      u32(zip64 ? full : size),
      u16(name.length),
      u16(extra.length + wide.length),
      u16(0),
      u16(0),
      u16(0),
      u32(0),
      u32(zip64 ? full : offset),
      name,
      wide,
      extra,
    ])
  }
  return { local, central }
}

/** A ZIP as bytes, honest or lying. */
export const zip = (members: readonly ZipMember[], options: ZipOptions = {}): Buffer => {
  const { prefix = Buffer.alloc(0), comment = Buffer.alloc(0), zip64 = false, claims = {} } = options
  const locals: Buffer[] = []
  const centrals: Buffer[] = []
  let position = 0
  for (const member of members) {
    const { local, central } = write(member, zip64)
    locals.push(local)
    centrals.push(central(position))
    position += local.length
  }
  if (options.noDirectory) return Buffer.concat([prefix, ...locals])
  const directory = Buffer.concat(centrals)
  const entries = claims.entries ?? members.length
  const size = claims.size ?? directory.length
  const offset = claims.offset ?? position
  const end64 = zip64
    ? Buffer.concat([
        Buffer.from('PK\x06\x06', 'latin1'),
        u64(44),
        u16(45),
        u16(45),
        u32(0),
        u32(0),
        u64(entries),
        u64(entries),
        u64(size),
        u64(offset),
        Buffer.from('PK\x06\x07', 'latin1'),
        u32(0),
        u64(position + directory.length),
        u32(1),
      ])
    : Buffer.alloc(0)
  return Buffer.concat([
    prefix,
    ...locals,
    directory,
    end64,
    Buffer.from('PK\x05\x06', 'latin1'),
    u16(0),
    u16(0),
    u16(zip64 ? 0xffff : entries),
    u16(zip64 ? 0xffff : entries),
    u32(zip64 ? 0xffffffff : size),
    u32(zip64 ? 0xffffffff : offset),
    u16(comment.length),
    comment,
  ])
}
