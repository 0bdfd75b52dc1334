import type { Buffer } from 'node:buffer'
import { createHash, createPublicKey, generateKeyPair, randomBytes, X509Certificate } from 'node:crypto'
import { promisify } from 'node:util'
import forge from 'node-forge'
import { nodeKey } from './node-key.ts'

/** What an installation signs with. It says nothing of a person or a computer. */
export interface Identity {
  /** Self-signed X.509 v3, PEM. */
  readonly certificate: string
  /** PKCS#8, PEM, not encrypted: whoever keeps it must do that. */
  readonly privateKey: string
}

const day = 24 * 60 * 60 * 1000
const validDays = 30 * 365

/**
 * A new identity: RSA with 3072 bits, which lasts beyond 2030 by NIST SP 800-57 and is what every CMS reader knows. It is valid
 * from the day before, for clocks that are put back.
 */
export const createIdentity = async (now: Date): Promise<Identity> => {
  const { publicKey, privateKey } = await promisify(generateKeyPair)('rsa', {
    modulusLength: 3072,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  })
  const certificate = forge.pki.createCertificate()
  certificate.publicKey = forge.pki.publicKeyFromPem(publicKey)
  certificate.serialNumber = serialNumber()
  certificate.validity.notBefore = new Date(now.getTime() - day)
  certificate.validity.notAfter = new Date(now.getTime() + validDays * day)
  const spki = createPublicKey(publicKey).export({ type: 'spki', format: 'der' })
  const name = [{ name: 'commonName', value: `Sealwatch installation ${shortId(spki)}` }]
  certificate.setSubject(name)
  certificate.setIssuer(name)
  certificate.setExtensions([
    { name: 'basicConstraints', cA: false, critical: true },
    { name: 'keyUsage', digitalSignature: true, critical: true },
    { name: 'subjectKeyIdentifier' },
  ])
  certificate.sign(nodeKey(privateKey), forge.md.sha256.create())
  return { certificate: forge.pki.certificateToPem(certificate), privateKey }
}

/** Random, and positive in DER, as RFC 5280 wants it: hex digits of 16 bytes. */
const serialNumber = (): string => {
  const bytes = randomBytes(16)
  bytes[0] = ((bytes[0] ?? 0) & 0x3f) | 0x40
  return bytes.toString('hex')
}

/** A name for people, such as `3F2A-91BC`; only the fingerprint is proof. */
const shortId = (spki: Buffer): string => {
  const id = createHash('sha256').update(spki).digest('hex').slice(0, 8).toUpperCase()
  return `${id.slice(0, 4)}-${id.slice(4)}`
}

/** SHA-256 of a certificate as `openssl x509 -fingerprint -sha256` prints it: `AB:CD:...`. */
export const fingerprintOf = (certificate: string): string => new X509Certificate(certificate).fingerprint256
