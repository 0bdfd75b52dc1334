import { Buffer } from 'node:buffer'
import forge from 'node-forge'
import type { Identity } from './identity.ts'
import { nodeKey } from './node-key.ts'

const { oids } = forge.pki

/** What forge takes for a signing time, which its types call a string. */
const timeValue = (time: Date): string => time as unknown as string

/**
 * Signs the bytes of a file: a detached CMS SignedData (RFC 5652), as DER for a `.p7s` beside the file. It carries the
 * certificate, the SHA-256 of the bytes and the time.
 */
export const signDetached = (bytes: Buffer, identity: Identity, signedAt: Date): Buffer => {
  const message = forge.pkcs7.createSignedData()
  message.content = forge.util.createBuffer(bytes.toString('latin1'))
  message.addCertificate(identity.certificate)
  message.addSigner({
    key: nodeKey(identity.privateKey),
    certificate: identity.certificate,
    digestAlgorithm: oids['sha256'] as string,
    // In this order the set is sorted, as DER wants it: forge does not sort.
    authenticatedAttributes: [
      { type: oids['contentType'] as string, value: oids['data'] },
      { type: oids['signingTime'] as string, value: timeValue(signedAt) },
      { type: oids['messageDigest'] as string },
    ],
  })
  message.sign({ detached: true })
  return Buffer.from(forge.asn1.toDer(message.toAsn1()).getBytes(), 'latin1')
}
