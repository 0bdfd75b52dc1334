import type { Buffer } from 'node:buffer'
import { truncate } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checksumLimit } from '../../../src/audit/io/bounded-file.ts'
import { OverBudget } from '../../../src/audit/io/unreadable.ts'
import { iosBeginning } from '../../../src/audit/keys/ios-crypto.ts'
import { openIosEnc } from '../../../src/audit/keys/open-ios-enc.ts'
import { fixedBytes, sampleRoot } from '../../samples/android-key.ts'
import { layDown, temporaryFolder } from '../../samples/folder.ts'
import { iosEnc } from '../../samples/hmac-sealed.ts'

const { signal } = new AbortController()
const [right, wrong] = [sampleRoot, fixedBytes('wrong', 32)]
const sealed = iosEnc(fixedBytes('chats', 9000))
const untelling = iosEnc(fixedBytes('chats', 9000), sampleRoot, 'none')

const tried = async (bytes: Buffer, roots: Buffer[], wholeFiles = true, size?: number) => {
  const path = join(temporaryFolder(), 'ChatStorage.sqlite.enc')
  await layDown(join(path, '..'), { 'ChatStorage.sqlite.enc': bytes })
  if (size !== undefined) await truncate(path, size)
  const files = [{ path, beginning: bytes.subarray(0, iosBeginning), whole: true }]
  return openIosEnc(roots, { type: 'ios-enc', files }, wholeFiles, signal)
}

describe('a database of an iCloud backup', () => {
  it('opens with its key by its first block, among other keys and without reading on', async () => {
    const how = 'with it, the first block opens to a compressed Apple archive'
    expect(await tried(sealed, [right])).toBe(how)
    expect(await tried(sealed, [wrong, right], false)).toBe(how)
    expect(await tried(sealed, [wrong, right], true, checksumLimit + 50)).toBe(how)
  })

  it('opens by its HMAC where the first block tells nothing', async () => {
    expect(await tried(untelling, [wrong, right])).toContain('HMAC')
  })

  it('stays closed to another key', async () => {
    expect(await tried(sealed, [wrong])).toBeUndefined()
    expect(await tried(untelling, [wrong])).toBeUndefined()
  })

  it.each<[string, boolean, number | undefined]>([
    ['it may not be read whole', false, undefined],
    ['it is longer than is read', true, checksumLimit + 50],
    ['it was cut short', true, untelling.length - 100],
    ['hardly any of it is left', true, 40],
  ])('says that it was not tried to its end where %s', async (_, wholeFiles, size) => {
    await expect(tried(untelling, [right], wholeFiles, size)).rejects.toThrow(OverBudget)
  })

  it('cannot be told from media alone', async () => {
    await expect(openIosEnc([right], { type: 'ios-enc', files: [] }, true, signal)).rejects.toThrow(
      OverBudget,
    )
  })
})
