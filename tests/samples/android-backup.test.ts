import { Buffer } from 'node:buffer'
import { createDecipheriv, createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { inflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { crypt12, crypt14, crypt15, crypt15AesKey, crypt15Header } from './android-backup.ts'
import { e2eeKeyFile, fixedBytes, keyGrid, sampleWhatsAppKey, whatsAppKeyFile } from './android-key.ts'
import { messageStore } from './whatsapp-database.ts'

const samples = fileURLToPath(new URL('../../../shared/samples/android/', import.meta.url))
const real = (name: string) => readFileSync(samples + name)

const open = (aes: Buffer, iv: Buffer, sealed: Buffer): Buffer => {
  const decipher = createDecipheriv('aes-256-gcm', aes, iv).setAuthTag(sealed.subarray(-16))
  return inflateSync(Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()]))
}
const md5 = (bytes: Buffer) => createHash('md5').update(bytes).digest()

describe('the writer of samples', () => {
  const payload = messageStore()

  it('derives the key as the published vector says', () => {
    const root = Buffer.from(Array.from({ length: 32 }, (_, index) => index))
    const aes = '4e54c0777a7214dfdf0af5b6e153acfa2fbdac603fea6fd1630b824e5c29eef5'
    expect(crypt15AesKey(root).toString('hex')).toBe(aes)
  })

  it('seals a crypt15 that its root opens, with a checksum that fits', () => {
    const root = fixedBytes('another root', 32)
    const file = crypt15(payload, { root })
    const sealed = file.subarray(crypt15Header().length, -16)
    expect(open(crypt15AesKey(root), fixedBytes('iv', 16), sealed).equals(payload)).toBe(true)
    expect(md5(file.subarray(0, -16)).equals(file.subarray(-16))).toBe(true)
  })

  it('writes a header of more than 255 bytes for a passkey', () => {
    const header = crypt15Header({ passkey: true, keyType: 4 })
    expect(header.length).toBeGreaterThan(500)
    expect(header[0]).toBeGreaterThan(0x7f)
    expect(header[1]).toBeGreaterThan(1)
  })

  it('seals a crypt14 and a crypt12 under the key of the key file', () => {
    const key = whatsAppKeyFile()
    const fourteen = crypt14(payload)
    expect(fourteen.includes(key.subarray(30, 62))).toBe(true)
    const twelve = crypt12(payload)
    expect(open(key.subarray(126), twelve.subarray(51, 67), twelve.subarray(67, -20)).equals(payload)).toBe(
      true,
    )
    expect(md5(twelve.subarray(0, -20)).equals(twelve.subarray(-20, -4))).toBe(true)
  })

  it('shows the key as four lines of four groups', () => {
    expect(keyGrid()).toMatch(/^(?:[\da-f]{4}(?: |\n|$)){16}$/)
  })

  it.skipIf(!existsSync(samples))('writes key files byte for byte as the real ones', () => {
    const key = real('key')
    const same = whatsAppKeyFile({
      ...sampleWhatsAppKey,
      version: key[29] ?? 0,
      serverSalt: key.subarray(30, 62),
      googleIdSalt: key.subarray(62, 78),
      aes: key.subarray(126),
    })
    expect(same.equals(key)).toBe(true)
    const root = real('encrypted_backup.key')
    expect(e2eeKeyFile(root.subarray(27)).equals(root)).toBe(true)
  })
})
