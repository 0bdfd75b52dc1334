import type { Buffer } from 'node:buffer'
import { truncate } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checksumLimit } from '../../../src/audit/io/bounded-file.ts'
import { iosBeginning } from '../../../src/audit/keys/ios-crypto.ts'
import { Trials } from '../../../src/audit/keys/trials.ts'
import { tryWholeDatabases } from '../../../src/audit/keys/whole-databases.ts'
import { fixedBytes, sampleRoot } from '../../samples/android-key.ts'
import { layDown, temporaryFolder } from '../../samples/folder.ts'
import { iosEnc } from '../../samples/hmac-sealed.ts'

const { signal } = new AbortController()
const [right, wrong] = [sampleRoot, fixedBytes('wrong', 32)]
const sealed = iosEnc(fixedBytes('chats', 9000), sampleRoot, 'none')

const tried = async (databases: readonly Buffer[], size?: number, verify = false) => {
  const folder = temporaryFolder()
  const files = []
  for (const [index, bytes] of databases.entries()) {
    const path = join(folder, `${index}.sqlite.enc`)
    await layDown(folder, { [`${index}.sqlite.enc`]: bytes })
    if (size !== undefined) await truncate(path, size)
    files.push({ path, beginning: bytes.subarray(0, iosBeginning), whole: true })
  }
  const options = { verify, signal, trials: new Trials(signal) }
  const answer = await tryWholeDatabases([wrong, right], { type: 'ios-enc', files }, options)
  return { opening: [...answer.opening], tried: [...answer.tried] }
}

const other = iosEnc(fixedBytes('chats', 900), fixedBytes('third', 32), 'none')
const long = checksumLimit + 50

describe('databases of an iCloud backup', () => {
  it('open by their HMAC, and not to another key', async () => {
    expect(await tried([sealed])).toEqual({ opening: [right], tried: [wrong, right] })
    expect(await tried([other, sealed])).toEqual({ opening: [right], tried: [wrong, right] })
    expect(await tried([other])).toEqual({ opening: [], tried: [wrong, right] })
  })

  it.each([
    ['it is longer than is read', long],
    ['it was cut short', sealed.length - 100],
    ['hardly any of it is left', 40],
  ])('leave every key untried where %s', async (_, size) => {
    expect(await tried([sealed], size)).toEqual({ opening: [], tried: [] })
  })

  it('are read whole with --verify', async () => {
    expect(await tried([sealed], long, true)).toEqual({ opening: [], tried: [wrong, right] })
  })

  it('cannot tell where there are none', async () => {
    expect(await tried([])).toEqual({ opening: [], tried: [] })
  })
})
