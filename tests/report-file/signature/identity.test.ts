import { X509Certificate } from 'node:crypto'
import { hostname, userInfo } from 'node:os'
import { expect, it } from 'vitest'
import { createIdentity, fingerprintOf } from '../../../src/report-file/signature/identity.ts'
import { identity } from '../../samples/signed.ts'

const certificate = new X509Certificate(identity.certificate)

it('is a self-signed certificate of RSA 3072 that may sign and nothing else', () => {
  expect(certificate.publicKey.asymmetricKeyType).toBe('rsa')
  expect(certificate.publicKey.asymmetricKeyDetails?.modulusLength).toBe(3072)
  expect(certificate.verify(certificate.publicKey)).toBe(true)
  expect(certificate.issuer).toBe(certificate.subject)
  expect(certificate.ca).toBe(false)
})

it('names an installation, and neither a person nor a computer', () => {
  expect(certificate.subject).toMatch(/^CN=Sealwatch installation [\dA-F]{4}-[\dA-F]{4}$/)
  const bytes = certificate.raw.toString('latin1')
  expect(bytes).not.toContain(hostname())
  expect(certificate.subject).not.toContain(userInfo().username)
})

it('is valid from the day before, and for 30 years', () => {
  expect(new Date(certificate.validFrom)).toEqual(new Date('2026-11-21T09:00:00.000Z'))
  expect(new Date(certificate.validTo).getUTCFullYear()).toBe(2056)
})

it('is another each time', async () => {
  const other = await createIdentity(new Date())
  expect(fingerprintOf(other.certificate)).not.toBe(fingerprintOf(identity.certificate))
  expect(fingerprintOf(identity.certificate)).toMatch(/^(?:[\dA-F]{2}:){31}[\dA-F]{2}$/)
})
