import { Buffer } from 'node:buffer'
import { readFileSync, writeFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { IdentityKeeper } from '../../../src/main/report-export/identity-keeper.ts'
import type { KeyStore } from '../../../src/main/report-export/key-store.ts'
import { fingerprintOf } from '../../../src/report-file/signature/identity.ts'
import { temporaryFolder } from '../../samples/folder.ts'
import { saidBy } from '../said-by.ts'

/** A store whose seal is no more than base64: what matters here is when it is asked. */
const store = (more: Partial<KeyStore> = {}): KeyStore => ({
  protects: () => true,
  seal: (text) => Buffer.from(text).toString('base64'),
  open: (sealed) => Buffer.from(sealed, 'base64').toString(),
  ...more,
})

const fails = (): never => {
  throw new Error('Error while decrypting the ciphertext')
}

const fileIn = (folder: string) => join(folder, 'identity.json')

describe('the identity of an installation', () => {
  it('is made once, however often it is asked for, and is the same after a restart', async () => {
    const path = fileIn(temporaryFolder())
    const keeper = new IdentityKeeper(path, store())
    const [first, second] = await Promise.all([keeper.identity(), keeper.identity()])
    const later = await new IdentityKeeper(path, store()).identity()
    expect(second).toEqual(first)
    expect(later).toEqual(first)
  })

  it('is not made where nothing protects its key', async () => {
    const folder = temporaryFolder()
    for (const protects of [() => false, fails]) {
      const keeper = new IdentityKeeper(fileIn(folder), store({ protects }))
      expect(await keeper.identity().then(String, saidBy)).toContain(
        'no key ring that protects the signing key',
      )
    }
    expect(await readdir(folder)).toEqual([])
  })

  it('is not replaced where the store does not open its key, and is back when it does', async () => {
    const path = fileIn(temporaryFolder())
    const { certificate } = await new IdentityKeeper(path, store()).identity()
    const before = readFileSync(path)
    const locked = new IdentityKeeper(path, store({ open: fails }))
    expect(await locked.identity().then(String, saidBy)).toContain('does not give it back')
    expect(readFileSync(path)).toEqual(before)
    const again = await new IdentityKeeper(path, store()).identity()
    expect(fingerprintOf(again.certificate)).toBe(fingerprintOf(certificate))
  })

  it('is replaced when the user wants another, and only where its key is protected', async () => {
    const path = fileIn(temporaryFolder())
    const keeper = new IdentityKeeper(path, store())
    expect(await keeper.fingerprint()).toBeNull()
    const first = fingerprintOf((await keeper.identity()).certificate)
    expect(await keeper.fingerprint()).toBe(first)
    const second = await keeper.renew()
    expect(second).not.toBe(first)
    const later = new IdentityKeeper(path, store({ protects: () => false }))
    expect(await later.renew().then(String, saidBy)).toContain('no key ring that protects the signing key')
    expect(await later.fingerprint()).toBe(second)
    expect(fingerprintOf((await new IdentityKeeper(path, store()).identity()).certificate)).toBe(second)
  })

  it('signs with no key but that of its certificate', async () => {
    const path = fileIn(temporaryFolder())
    await new IdentityKeeper(path, store()).identity()
    const otherPath = fileIn(temporaryFolder())
    await new IdentityKeeper(otherPath, store()).identity()
    const { sealedKey } = JSON.parse(readFileSync(otherPath, 'utf8'))
    writeFileSync(path, JSON.stringify({ ...JSON.parse(readFileSync(path, 'utf8')), sealedKey }))
    expect(await new IdentityKeeper(path, store()).identity().then(String, saidBy)).toContain(
      'does not give it back',
    )
  })

  it('signs nothing where it cannot be kept', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'file'), '')
    const keeper = new IdentityKeeper(join(folder, 'file', 'identity.json'), store())
    expect(await keeper.identity().then(String, saidBy)).toMatch(/was not signed|does not give it back/)
    const sealing = new IdentityKeeper(fileIn(folder), store({ seal: fails }))
    expect(await sealing.identity().then(String, saidBy)).toContain('could not be kept on the disk')
    expect(await readdir(folder)).toEqual(['file'])
  })
})
