import type { Buffer } from 'node:buffer'
import { createDecipheriv } from 'node:crypto'
import { iosKey } from '../samples/hmac-sealed.ts'

/** A database and a media archive of one iCloud backup, and a key beside them. */
export interface IcloudSample {
  readonly enc: Buffer
  readonly tar: Buffer
  readonly root: Buffer
}

/**
 * Whether an iCloud backup can be "only you" at all: sealed media, a database of the end-to-end form, and a key beside it
 * that does not open it. Written apart from the product's readers, like the oracle of Android's header.
 */
export const icloudMayBeOnlyYou = ({ enc, tar, root }: IcloudSample): boolean =>
  hasForm(enc) && !opens(enc, root) && isSealed(tar)

const hasForm = (enc: Buffer): boolean =>
  enc.length >= 66 &&
  enc.readUInt16BE(0) === 0x8301 &&
  !enc.subarray(18).toString('latin1').startsWith('SQLite')

const opens = (enc: Buffer, root: Buffer): boolean => {
  const cipher = createDecipheriv('aes-256-cbc', iosKey(root, 'file'), enc.subarray(2, 18))
  return cipher.setAutoPadding(false).update(enc.subarray(18, 34)).toString('latin1', 0, 4) === 'pbze'
}

const sealedName = /^(?:\.\/)?[\w-]{43}=?$/

/** Goes from header to header as far as they can be followed by their sizes alone. */
const isSealed = (tar: Buffer): boolean => {
  let members = 0
  for (let at = 0; at + 512 <= tar.length && tar.subarray(at, at + 512).some(Boolean); ) {
    const [name, size] = [field(tar, at, 100), field(tar, at + 124, 12).trim()]
    const type = field(tar, at + 156, 1)
    // Another kind of header may rename the next member: not for this oracle to say.
    if (!/^0?$/.test(type) || !/^[0-7]+$/.test(size)) return members > 0 || type !== ''
    const contents = tar.subarray(at + 512, at + 512 + Number.parseInt(size, 8))
    if (!sealedName.test(name) || contents.toString('latin1', 0, 11) === jpegBeginning) return false
    members++
    at += 512 + Math.ceil(Number.parseInt(size, 8) / 512) * 512
  }
  return members > 0
}

const jpegBeginning = '\xff\xd8\xff\xe0\0\x10JFIF\0'

const field = (tar: Buffer, from: number, length: number): string =>
  tar.toString('latin1', from, from + length).replace(/\0.*$/s, '')
