import { Buffer } from 'node:buffer'
import { createCipheriv, createHash, hkdfSync } from 'node:crypto'
import { deflateSync } from 'node:zlib'
import { fixedBytes, sampleRoot, sampleWhatsAppKey, type WhatsAppKey } from './android-key.ts'
import { bytesField, delimited, varintField } from './protobuf-writer.ts'

/** Builds backups as WhatsApp on Android writes them, with real encryption, from the layout in docs/formats.md. */

export interface PrefixOptions {
  readonly appVersion?: string
  /** Field 4 with the flags of `msgstore`; other backups carry a short one, and headers below 128 bytes. */
  readonly flags?: boolean
  /** Whole fields to be put at the end of the header. */
  readonly extraFields?: Buffer
}

export interface Crypt15Options extends PrefixOptions {
  readonly root?: Buffer
  /** Field 6, which current versions write; null leaves it out. */
  readonly keyType?: number | null
  /** Field 1, the older key type; null leaves it out. */
  readonly oldKeyType?: number | null
  /** Field 5, and with it a header of more than 255 bytes. */
  readonly passkey?: boolean
  readonly iv?: Buffer
  readonly compress?: boolean
  /** Old sticker and wallpaper backups end without a checksum. */
  readonly md5?: boolean
}

/** The last two digits of a phone number, as they stand in headers and at the end of a crypt12. */
const jidSuffix = '67'

const metadata = ({ appVersion = '2.26.34.7', flags = true }: PrefixOptions): Buffer =>
  bytesField(
    4,
    Buffer.concat([
      bytesField(1, appVersion),
      bytesField(3, jidSuffix),
      varintField(4, 1),
      ...(flags ? Array.from({ length: 33 }, (_, index) => varintField(5 + index, 1)) : []),
    ]),
  )

/** `PasskeyEncryptionMetadata`; no real one is public, so its lengths are guesses from its field types. */
const passkeyMetadata = (): Buffer =>
  bytesField(
    5,
    Buffer.concat([
      bytesField(1, fixedBytes('encapsulated', 96).toString('base64')),
      bytesField(4, '1'),
      bytesField(5, fixedBytes('account salt', 32)),
      bytesField(6, fixedBytes('server salt', 32)),
      bytesField(7, fixedBytes('client metadata', 230)),
    ]),
  )

const optional = (number: number, value: number | null): Buffer[] =>
  value === null ? [] : [varintField(number, value)]

/** The header of a crypt15 with the varint in front of it. */
export const crypt15Header = (options: Crypt15Options = {}): Buffer => {
  const { keyType = 3, oldKeyType = 1, passkey = false, iv = fixedBytes('iv', 16) } = options
  return delimited(
    Buffer.concat([
      ...optional(1, oldKeyType),
      bytesField(3, bytesField(1, iv)),
      metadata(options),
      ...(passkey ? [passkeyMetadata()] : []),
      ...optional(6, keyType),
      options.extraFields ?? Buffer.alloc(0),
    ]),
  )
}

export const crypt15AesKey = (root: Buffer): Buffer =>
  Buffer.from(hkdfSync('sha256', root, Buffer.alloc(32), 'backup encryption', 32))

const md5 = (bytes: Buffer): Buffer => createHash('md5').update(bytes).digest()

const seal = (aes: Buffer, iv: Buffer, payload: Buffer): Buffer => {
  const cipher = createCipheriv('aes-256-gcm', aes, iv)
  return Buffer.concat([cipher.update(payload), cipher.final(), cipher.getAuthTag()])
}

/** End-to-end encrypted backup: header, AES-256-GCM over the compressed payload, tag, MD5. */
export const crypt15 = (payload: Buffer, options: Crypt15Options = {}): Buffer => {
  const { root = sampleRoot, iv = fixedBytes('iv', 16), compress = true } = options
  const sealed = seal(crypt15AesKey(root), iv, compress ? deflateSync(payload, { level: 9 }) : payload)
  const file = Buffer.concat([crypt15Header(options), sealed])
  return options.md5 === false ? file : Buffer.concat([file, md5(file)])
}

export interface WhatsAppKeyOptions extends PrefixOptions {
  readonly key?: WhatsAppKey
  readonly iv?: Buffer
  readonly md5?: boolean
}

export const crypt14Header = (options: WhatsAppKeyOptions & { readonly keyType?: number } = {}): Buffer => {
  const { key = sampleWhatsAppKey, iv = fixedBytes('iv 14', 16), keyType = 0 } = options
  const keyData = Buffer.concat([
    bytesField(1, Buffer.from([0, 1])),
    bytesField(2, String(key.version)),
    bytesField(3, key.serverSalt),
    bytesField(4, key.googleIdSalt),
    bytesField(5, iv),
  ])
  return delimited(
    Buffer.concat([
      varintField(1, keyType),
      bytesField(2, keyData),
      metadata(options),
      options.extraFields ?? Buffer.alloc(0),
    ]),
  )
}

/** Backup under a key that WhatsApp keeps too, as it has been written since 2021. */
export const crypt14 = (payload: Buffer, options: WhatsAppKeyOptions = {}): Buffer => {
  const { key = sampleWhatsAppKey, iv = fixedBytes('iv 14', 16) } = options
  const file = Buffer.concat([crypt14Header(options), seal(key.aes, iv, deflateSync(payload))])
  return options.md5 === false ? file : Buffer.concat([file, md5(file)])
}

/** The same before 2021: a fixed header of 67 bytes, and two digits of the phone number behind the checksum. */
export const crypt12 = (payload: Buffer, options: Omit<WhatsAppKeyOptions, 'md5'> = {}): Buffer => {
  const { key = sampleWhatsAppKey, iv = fixedBytes('iv 12', 16) } = options
  const header = Buffer.concat([Buffer.from([0, 1, key.version]), key.serverSalt, key.googleIdSalt, iv])
  const file = Buffer.concat([header, seal(key.aes, iv, deflateSync(payload, { level: 1 }))])
  return Buffer.concat([file, md5(file), Buffer.from(`--${jidSuffix}`)])
}
