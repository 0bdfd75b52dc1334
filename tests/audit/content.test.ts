import { Buffer } from 'node:buffer'
import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { isText, knownContent, looksEncrypted } from '../../src/audit/content.ts'
import { picture } from '../samples/old-android-backup.ts'
import { messageStore } from '../samples/whatsapp-database.ts'

describe('looksEncrypted', () => {
  it('holds for random bytes of any length', () => {
    for (const length of [16, 17, 64, 239, 1000, 4096]) {
      for (let run = 0; run < 500; run++) {
        const bytes = randomBytes(length)
        // One in some millions begins like a picture: the test may not fail by chance.
        if (!knownContent(bytes)) expect(looksEncrypted(bytes)).toBe(true)
      }
    }
  })

  it.each<[string, Buffer]>([
    ['nothing', Buffer.alloc(0)],
    ['too little', randomBytes(15)],
    ['zeros', Buffer.alloc(4096)],
    ['text', Buffer.from('a few words, again and again. '.repeat(100))],
    ['hex digits', Buffer.from(randomBytes(2000).toString('hex'))],
    ['base64', Buffer.from(randomBytes(2000).toString('base64'))],
    ['a database', messageStore()],
    ['a picture', picture()],
    ['a list of numbers', Buffer.from(new Uint32Array(1000).map((_, index) => index * 3).buffer)],
    ['half zeros', Buffer.concat([randomBytes(2000), Buffer.alloc(2000)])],
  ])('does not for %s', (_, bytes) => expect(looksEncrypted(bytes)).toBe(false))
})

describe('isText', () => {
  it('takes UTF-8, also where a character is cut off', () => {
    expect(isText(Buffer.from('Schlüssel\r\n\t密钥'))).toBe(true)
    expect(isText(Buffer.from('密钥').subarray(0, 5))).toBe(true)
  })
  it('takes no control characters and no other bytes', () => {
    expect(isText(Buffer.from('a\0b'))).toBe(false)
    expect(isText(Buffer.from([0xff, 0xfe, 0x61, 0x00]))).toBe(false)
    expect(isText(Buffer.alloc(0))).toBe(false)
  })
})
