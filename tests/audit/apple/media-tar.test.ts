import { describe, expect, it } from 'vitest'
import { lookAtMediaTar } from '../../../src/audit/apple/media-tar.ts'
import { ciphertext, sealedName } from '../../samples/icloud.ts'
import { MemoryFile } from '../../samples/memory-file.ts'
import { tarOf } from '../../samples/tar.ts'

const archive = (members: number) =>
  tarOf(...Array.from({ length: members }, () => ({ name: sealedName(), contents: ciphertext(16 + 32) })))

describe('how many members of an archive are looked at', () => {
  it.each([
    [1926, 'sealed', 'ended'],
    [1927, 'sealed so far', 'limit'],
  ])('%i: %s', async (members, form, state) => {
    expect(await lookAtMediaTar(new MemoryFile(archive(members)).open())).toMatchObject({
      form,
      end: { state },
    })
  })

  it('is more with --deep', async () => {
    expect(await lookAtMediaTar(new MemoryFile(archive(1927)).open(), true)).toMatchObject({
      form: 'sealed',
      members: 1927,
    })
  })
})
