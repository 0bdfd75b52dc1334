import { Buffer } from 'node:buffer'
import { type FileFormat, onlyNamed } from '../format.ts'

/** How Java serialises an object: stream header, then an object with its class description. */
const javaObject = Buffer.from('aced00057372', 'hex')

/** Larger than the numbers and the two short arrays in it need. */
const largest = 4096

/**
 * `password_data.key`: the check of the backup's password that WhatsApp keeps on the phone, PBKDF2-HMAC-SHA512 with 100,000
 * rounds; docs/formats.md, "Key files". Only its name and its being a Java object tell it.
 */
export const passwordData: FileFormat = {
  id: 'password-data',

  names: [
    {
      pattern: /password_data(?:[ _(-][^.]*)?\.key/i,
      weight: 'certain',
      kind: 'key-file',
      format: 'unknown',
    },
  ],

  begins: onlyNamed,

  annotate: async ({ size }) => [
    { from: 0, to: 4, field: 'java.stream' },
    { from: 4, to: size, field: 'key.password', withheld: true },
  ],

  async judge(file, { name }) {
    if (!/password_data/i.test(name) || file.size > largest) return undefined
    const head = await file.head()
    if (!head.subarray(0, javaObject.length).equals(javaObject)) return undefined
    return {
      kind: 'key-file',
      format: 'unknown',
      readableBy: 'unknown',
      complete: null,
      reason:
        "We can't tell who can use this file: it is no key, but a check of your backup password, and whoever has it can try passwords on it without limit.",
      evidence: [
        { fact: "the name is that of WhatsApp's check of the backup password", where: 'file name' },
        {
          fact: 'a serialised Java object, as that file is: it holds a salted hash of the password, not the key',
          where: `bytes 0-${head.length - 1}`,
        },
      ],
    }
  },
}
