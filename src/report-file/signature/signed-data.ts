import { Buffer } from 'node:buffer'
import forge from 'node-forge'
import { at, Der, exactly, Malformed, only } from './der.ts'

/** What a detached signature says, before anything of it is believed. */
export interface SignedData {
  /** The signer's certificate, DER. */
  readonly certificate: Buffer
  /** What the signature is made over. */
  readonly attributes: Buffer
  /** SHA-256 of the file. */
  readonly contentDigest: Buffer
  /** By the signer's own clock. */
  readonly signedAt: Date
  /** RSASSA-PKCS1-v1_5 with SHA-256. */
  readonly signature: Buffer
}

/** Ours has 3 kB. */
export const largestSignature = 64 * 1024

const nullValue = Buffer.from([5, 0])
const versionOne = Buffer.from([1])

/** As `Der.oid` gives it. */
const oid = (name: string): string => forge.asn1.oidToDer(forge.pki.oids[name] as string).toHex()

/**
 * Reads the signature of one signer in the form that `signDetached` writes; undefined for anything else. Takes any bytes.
 */
export const readSignedData = (bytes: Buffer): SignedData | undefined => {
  if (bytes.length > largestSignature) return undefined
  try {
    return signedData(Der.read(bytes))
  } catch (error) {
    if (error instanceof Malformed) return undefined
    throw error
  }
}

const signedData = (document: Der): SignedData => {
  const contentInfo = exactly(2, document.sequence())
  expectOid(at(contentInfo, 0), 'signedData')
  // version, digest algorithms, content, certificates, signers; there are no revocation lists in it.
  const parts = exactly(5, only(at(contentInfo, 1).tagged(0)).sequence())
  expectVersion(at(parts, 0))
  expectAlgorithm(only(at(parts, 1).set()), 'sha256')
  // Detached: the content has a type and is not there.
  expectOid(only(at(parts, 2).sequence()), 'data')
  const certificate = only(at(parts, 3).tagged(0))
  // version, signer's name, digest algorithm, attributes, signature algorithm, signature
  const signer = exactly(6, only(at(parts, 4).set()).sequence())
  expectVersion(at(signer, 0))
  expectSigner(at(signer, 1), certificate)
  expectAlgorithm(at(signer, 2), 'sha256')
  expectAlgorithm(at(signer, 4), 'rsaEncryption')
  return {
    certificate: certificate.bytes(),
    attributes: at(signer, 3).asSet(),
    ...signedFacts(at(signer, 3).tagged(0)),
    signature: at(signer, 5).octets(),
  }
}

const signedFacts = (attributes: readonly Der[]): Pick<SignedData, 'contentDigest' | 'signedAt'> => {
  const values = new Map<string, Der>()
  for (const attribute of attributes) {
    const parts = exactly(2, attribute.sequence())
    const name = at(parts, 0).oid()
    if (values.has(name)) throw new Malformed('said twice')
    values.set(name, only(at(parts, 1).set()))
  }
  const value = (name: string): Der => {
    const found = values.get(oid(name))
    if (!found) throw new Malformed(`no ${name}`)
    return found
  }
  expectOid(value('contentType'), 'data')
  return { contentDigest: value('messageDigest').octets(), signedAt: value('signingTime').time() }
}

/** The signer is named by the issuer and serial number of its certificate. */
const expectSigner = (name: Der, certificate: Der): void => {
  const [issuer, serial] = exactly(2, name.sequence())
  // version, serial number, algorithm, issuer, ...
  const body = at(certificate.sequence(), 0).sequence()
  const isSame =
    issuer?.bytes().equals(at(body, 3).bytes()) && serial?.integer().equals(at(body, 1).integer())
  if (!isSame) throw new Malformed('another signer')
}

const expectOid = (value: Der, name: string): void => {
  if (value.oid() !== oid(name)) throw new Malformed(`not ${name}`)
}

/** With no parameters but the NULL that RSA and SHA-256 have. */
const expectAlgorithm = (value: Der, name: string): void => {
  const parts = exactly(2, value.sequence())
  expectOid(at(parts, 0), name)
  if (!at(parts, 1).bytes().equals(nullValue)) throw new Malformed('parameters')
}

const expectVersion = (value: Der): void => {
  if (!value.integer().equals(versionOne)) throw new Malformed('another version')
}
