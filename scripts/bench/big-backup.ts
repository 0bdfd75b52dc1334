import { Buffer } from 'node:buffer'
import { createCipheriv, createHash } from 'node:crypto'
import { existsSync, statfsSync } from 'node:fs'
import { mkdir, open, rename } from 'node:fs/promises'
import { dirname } from 'node:path'
import { crypt15AesKey, crypt15Header } from '../../tests/samples/android-backup.ts'
import { fixedBytes, sampleRoot } from '../../tests/samples/android-key.ts'

const mebibyte = 1024 * 1024

/**
 * Writes a crypt15 with `mebibytes` of content under the samples' root key, once.
 * @throws Error where the disk has no room for it
 */
export const bigBackup = async (path: string, mebibytes: number): Promise<void> => {
  if (existsSync(path)) return
  await mkdir(dirname(path), { recursive: true })
  const { bavail, bsize } = statfsSync(dirname(path))
  if (bavail * bsize < (mebibytes + 1024) * mebibyte)
    throw new Error(`no room for ${mebibytes} MiB and 1 GiB to spare in ${dirname(path)}`)
  const unfinished = `${path}.part`
  const file = await open(unfinished, 'w')
  try {
    const md5 = createHash('md5')
    const write = async (bytes: Buffer) => {
      md5.update(bytes)
      await file.write(bytes)
    }
    await write(crypt15Header())
    const cipher = createCipheriv('aes-256-gcm', crypt15AesKey(sampleRoot), fixedBytes('iv', 16))
    const content = fixedBytes('content', mebibyte)
    Buffer.from('SQLite format 3\0').copy(content)
    for (let done = 0; done < mebibytes; done++) await write(cipher.update(content))
    await write(cipher.final())
    await write(cipher.getAuthTag())
    await file.write(md5.digest())
  } finally {
    await file.close()
  }
  await rename(unfinished, path)
}
