import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fingerprintOf } from '../../../src/report-file/signature/identity.ts'
import { signDetached } from '../../../src/report-file/signature/sign.ts'
import { verifySignature } from '../../../src/report-file/signature/verify.ts'
import { temporaryFolder } from '../../samples/folder.ts'
import { content, identity, sha256, signature, signedAt } from '../../samples/signed.ts'

const missing =
  spawnSync('openssl', ['cms', '-help']).status === 0 ? undefined : 'there is no openssl with cms'

/** A folder with the file, its signature and the certificate. */
const laidDown = (bytes = content, signed = signature): string => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'report'), bytes)
  writeFileSync(join(folder, 'report.p7s'), signed)
  writeFileSync(join(folder, 'signer.pem'), identity.certificate)
  return folder
}

const openssl = (folder: string, ...args: string[]) => {
  const { status, stdout, stderr } = spawnSync('openssl', args, { cwd: folder, encoding: 'utf8' })
  return { status, out: stdout, err: stderr }
}

const check = ['cms', '-verify', '-binary', '-inform', 'DER', '-in', 'report.p7s', '-content', 'report']

describe.skipIf(missing)(missing ? `openssl (skipped: ${missing})` : 'openssl', () => {
  it('verifies what we sign, with the certificate in it and against it', () => {
    const folder = laidDown()
    expect(openssl(folder, ...check, '-noverify', '-out', 'out')).toMatchObject({ status: 0 })
    const at = String(Math.floor(signedAt.getTime() / 1000))
    const against = openssl(folder, ...check, '-CAfile', 'signer.pem', '-attime', at, '-out', 'out')
    expect(against.err).toMatch(/^CMS Verification successful/)
  })

  it('and our own check fail with one byte changed', () => {
    const changed = Buffer.from(content)
    changed[3] = (changed[3] ?? 0) ^ 1
    const folder = laidDown(changed)
    expect(openssl(folder, ...check, '-noverify', '-out', 'out').status).not.toBe(0)
    expect(verifySignature(signature, sha256(changed)).answer).toBe('changed')
  })

  it('prints the fingerprint that we show', () => {
    const { out } = openssl(laidDown(), 'x509', '-in', 'signer.pem', '-noout', '-fingerprint', '-sha256')
    expect(out.trim().split('=')[1]).toBe(fingerprintOf(identity.certificate))
  })

  it('finds the certificate well formed by its strict rules', () => {
    const { out, err } = openssl(laidDown(), 'x509', '-in', 'signer.pem', '-noout', '-text')
    expect(err).toBe('')
    expect(out).toContain('Version: 3 (0x2)')
    expect(out).toMatch(/X509v3 Key Usage: critical\s+Digital Signature\n/)
    expect(out).toMatch(/X509v3 Basic Constraints: critical\s+CA:FALSE\n/)
  })

  it('verifies a signature over many megabytes', () => {
    const large = Buffer.alloc(3_000_000, 'a report ')
    const folder = laidDown(large, signDetached(large, identity, signedAt))
    expect(openssl(folder, ...check, '-noverify', '-out', 'out')).toMatchObject({ status: 0 })
  })
})
