import { Buffer } from 'node:buffer'
import { createDecipheriv, createHmac, type Hmac } from 'node:crypto'

/** An end-to-end encrypted `.enc` of iCloud; layout and keys: docs/formats.md, "iCloud, end-to-end encrypted". */
export const iosLayout = { signature: 2, header: 18, block: 16, mac: 32 } as const

/** What a key is tried on first: the header and the first block behind it. Bytes. */
export const iosBeginning = iosLayout.header + iosLayout.block

/** What the content begins with once it is readable: a stream of LZFSE pieces. */
const streamMagic = Buffer.from('pbze', 'latin1')

/**
 * HKDF-SHA256 whose counter starts at 0 instead of 1, as an early Signal library had it, with a salt of zeros.
 * One block, because 32 bytes are asked for.
 */
const iosKey = (root: Buffer, info: string): Buffer => {
  const extracted = createHmac('sha256', Buffer.alloc(32)).update(root).digest()
  const key = createHmac('sha256', extracted)
    .update(info)
    .update(Buffer.from([0]))
    .digest()
  extracted.fill(0)
  return key
}

/** The AES key of an `.enc`, from the root key. */
export const iosFileKey = (root: Buffer): Buffer => iosKey(root, 'file')

/** Whether the first block opens to a backup's under an AES key; `beginning` is `iosBeginning` bytes long. */
export const iosBlockOpens = (key: Buffer, beginning: Buffer): boolean => {
  const iv = beginning.subarray(iosLayout.signature, iosLayout.header)
  const decipher = createDecipheriv('aes-256-cbc', key, iv).setAutoPadding(false)
  const block = decipher.update(beginning.subarray(iosLayout.header))
  return block.subarray(0, streamMagic.length).equals(streamMagic)
}

/** The same under a root key. */
export const iosBeginningOpens = (root: Buffer, beginning: Buffer): boolean => {
  const key = iosFileKey(root)
  const opens = iosBlockOpens(key, beginning)
  key.fill(0)
  return opens
}

/** The HMAC of a file under a root key: given all of the file before it, it is the file's where the key is the right one. */
export const iosMac = (root: Buffer): Hmac => {
  const key = iosKey(root, 'file-verify')
  const mac = createHmac('sha256', key)
  key.fill(0)
  return mac
}
