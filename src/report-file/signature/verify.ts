import type { Buffer } from 'node:buffer'
import { constants, verify, X509Certificate } from 'node:crypto'
import { readSignedData, type SignedData } from './signed-data.ts'

/** Who signed, as far as a signature can say. */
export interface Signer {
  /** SHA-256 of the certificate, `AB:CD:...`. Whoever reads it must know it from elsewhere: anyone can make a certificate. */
  readonly fingerprint: string
  /** ISO, by the signer's own clock. */
  readonly signedAt: string
}

export type SignatureAnswer =
  /** The file is as it was when it was signed with this certificate's key. */
  | ({ readonly answer: 'intact' } & Signer)
  /** A whole signature, of another file or of this one before it was changed. */
  | ({ readonly answer: 'changed' } & Signer)
  /** The signature, or the certificate in it, does not hold. */
  | { readonly answer: 'broken' }
  /** These bytes are no signature in the form that Sealwatch writes. */
  | { readonly answer: 'no-signature' }

/** Shorter keys can be forged; longer ones only cost time. */
const keyBits = { least: 2048, most: 8192 }

/**
 * Checks a detached signature. It never says that the signer is trusted: that is for whoever compares the fingerprint.
 * @param signature the bytes of the `.p7s`
 * @param contentDigest SHA-256 of the file
 */
export const verifySignature = (signature: Buffer, contentDigest: Buffer): SignatureAnswer => {
  const signed = readSignedData(signature)
  if (!signed) return { answer: 'no-signature' }
  const certificate = certificateOf(signed)
  if (!certificate) return { answer: 'no-signature' }
  if (!holds(certificate, signed)) return { answer: 'broken' }
  return {
    answer: contentDigest.equals(signed.contentDigest) ? 'intact' : 'changed',
    fingerprint: certificate.fingerprint256,
    signedAt: signed.signedAt.toISOString(),
  }
}

const certificateOf = ({ certificate }: SignedData): X509Certificate | undefined => {
  try {
    return new X509Certificate(certificate)
  } catch {
    return undefined
  }
}

const holds = (certificate: X509Certificate, signed: SignedData): boolean => {
  const { signedAt, attributes, signature } = signed
  try {
    const { publicKey, subject, issuer, validFrom, validTo } = certificate
    const bits = publicKey.asymmetricKeyDetails?.modulusLength ?? 0
    return (
      publicKey.asymmetricKeyType === 'rsa' &&
      bits >= keyBits.least &&
      bits <= keyBits.most &&
      subject === issuer &&
      certificate.verify(publicKey) &&
      new Date(validFrom) <= signedAt &&
      signedAt <= new Date(validTo) &&
      verify('sha256', attributes, { key: publicKey, padding: constants.RSA_PKCS1_PADDING }, signature)
    )
  } catch {
    // A key of a kind that this OpenSSL does not know, or a signature that cannot be one of its key.
    return false
  }
}
