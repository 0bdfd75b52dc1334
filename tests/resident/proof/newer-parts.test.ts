import { rm, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { proofOf } from '../../../src/resident/proof/proof.ts'
import type { Proof } from '../../../src/shared/proof.ts'
import { reportOf } from '../../samples/audited.ts'
import { layDown, temporaryFolder } from '../../samples/folder.ts'
import { containerPath, encFile, sealedTar } from '../../samples/icloud.ts'
import { tarOf } from '../../samples/tar.ts'
import { unspokenOf } from '../../words/spoken.ts'

const minute = 60_000
const begin = Date.now() - 60 * minute

let folder = ''

/** Lays down files that were written so many minutes after the moment that counts. */
const written = async (...files: readonly [name: string, bytes: Uint8Array, after: number][]) => {
  for (const [name, bytes, after] of files) {
    await layDown(folder, { [name]: bytes })
    const time = new Date(begin + after * minute)
    await utimes(join(folder, name), time, time)
  }
}

const ask = async (wall = Date.now()): Promise<Proof> =>
  proofOf(
    { kind: 'icloud-backup', app: 'messenger', since: new Date(begin).toISOString() },
    { reports: [await reportOf(folder)], heard: new Map(), isWaitedFor: () => false, wall },
  )

beforeEach(() => {
  folder = join(temporaryFolder(), containerPath)
})

describe('the proof of an iCloud backup', () => {
  it('is its sealed media and its chats, both written since', async () => {
    await written(['Media.tar', sealedTar(), 10], ['ChatStorage.sqlite.enc', encFile(), 10])
    expect(await ask()).toMatchObject({ state: 'found', finding: { readableBy: 'only-you' } })
  })

  it('needs one sealed archive of several', async () => {
    await written(
      ['Media.tar', sealedTar(), -5000],
      ['Media_1.tar', sealedTar(), 10],
      ['ChatStorage.sqlite.enc', encFile(), 10],
    )
    expect(await ask()).toMatchObject({ state: 'found', finding: { readableBy: 'only-you' } })
  })

  it.each([
    ['the media is of an earlier one', -5000, 10],
    ['the chats are of an earlier one', 10, -5000],
  ])('cannot be told where %s', async (_, media, chats) => {
    await written(['Media.tar', sealedTar(), media], ['ChatStorage.sqlite.enc', encFile(), chats])
    const proof = await ask()
    expect(proof).toMatchObject({ state: 'found', finding: { readableBy: 'unknown' } })
    expect(proof.state === 'found' && unspokenOf(proof.finding)).toEqual([])
  })

  it('may still arrive while parts keep coming', async () => {
    await written(['Media.tar', sealedTar(), -5000], ['ChatStorage.sqlite.enc', encFile(), 10])
    expect(await ask(begin + 12 * minute)).toMatchObject({ state: 'arriving', stopped: false })
  })

  it('is not an empty archive beside an old one, nor media without chats, nor a file from the future', async () => {
    await written(
      ['Media.tar', sealedTar(), -5000],
      ['Media_1.tar', tarOf(), 10],
      ['ChatStorage.sqlite.enc', encFile(), 10],
    )
    expect(await ask()).toMatchObject({ state: 'found', finding: { readableBy: 'unknown' } })
    await rm(folder, { recursive: true })
    await written(['Media.tar', sealedTar(), 10])
    expect(await ask()).toMatchObject({ state: 'found', finding: { readableBy: 'unknown' } })
    await written(['Media.tar', sealedTar(), 5000], ['ChatStorage.sqlite.enc', encFile(), 10])
    expect(await ask()).not.toMatchObject({ finding: { readableBy: 'only-you' } })
  })
})
