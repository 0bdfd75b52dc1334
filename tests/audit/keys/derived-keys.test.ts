import { Buffer } from 'node:buffer'
import { describe, expect, it } from 'vitest'
import { DerivedKeys } from '../../../src/audit/keys/derived-keys.ts'
import { crypt15AesKey } from '../../../src/audit/keys/e2ee-crypto.ts'
import { iosFileKey } from '../../../src/audit/keys/ios-crypto.ts'
import { fixedBytes, sampleRoot } from '../../samples/android-key.ts'

const other = fixedBytes('other', 32)

describe('what follows from a root key', () => {
  it('is of that root and of that use, and worked out once', () => {
    const derived = new DerivedKeys()
    for (const root of [sampleRoot, other]) {
      const [crypt15, ios] = [derived.crypt15(root), derived.ios(root)]
      expect(crypt15).toEqual(crypt15AesKey(root))
      expect(ios).toEqual(iosFileKey(root))
      expect(derived.crypt15(root)).toBe(crypt15)
      expect(derived.ios(root)).toBe(ios)
    }
  })

  it('is overwritten in the end', () => {
    const derived = new DerivedKeys()
    const keys = [derived.crypt15(sampleRoot), derived.crypt15(other), derived.ios(sampleRoot)]
    derived.wipe()
    expect(keys).toEqual(keys.map(() => Buffer.alloc(32)))
    expect(derived.crypt15(sampleRoot)).toEqual(crypt15AesKey(sampleRoot))
  })
})
