import { Buffer } from 'node:buffer'
import { constants, createPrivateKey, privateEncrypt } from 'node:crypto'
import type { md, pki } from 'node-forge'

/** What stands before a SHA-256 digest in an RSA signature: `DigestInfo` of RFC 8017, 9.2, note 1. */
const digestInfo = Buffer.from('3031300d060960864801650304020105000420', 'hex')

/**
 * A private key as forge asks it to sign. Node signs in 10 ms what takes forge half a second, during which a window could not
 * be drawn.
 * @param pem PKCS#8
 */
export const nodeKey = (pem: string): pki.rsa.PrivateKey => {
  const key = createPrivateKey(pem)
  const sign = (digest: md.MessageDigest): string =>
    privateEncrypt(
      { key, padding: constants.RSA_PKCS1_PADDING },
      Buffer.concat([digestInfo, Buffer.from(digest.digest().getBytes(), 'latin1')]),
    ).toString('latin1')
  return { sign } as unknown as pki.rsa.PrivateKey
}
