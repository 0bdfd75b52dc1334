import { Buffer } from 'node:buffer'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { headerLengthNeeded, parseBackupHeader } from '../../../src/audit/android/backup-prefix.ts'
import { fileFormats } from '../../../src/audit/formats/index.ts'
import { BoundedFile } from '../../../src/audit/io/bounded-file.ts'
import { crypt12, crypt14Header, crypt15Header } from '../../samples/android-backup.ts'
import { fixedBytes } from '../../samples/android-key.ts'
import { temporaryFolder } from '../../samples/folder.ts'
import { bytesField, delimited, varintField } from '../../samples/protobuf-writer.ts'

/**
 * A reading of the header that shares nothing with the parser's: by index arithmetic on numbers, without checks of what
 * it does not need. It answers one question: can this header be one of an end-to-end encrypted backup?
 */
const oracle = (bytes: Uint8Array): boolean => {
  const starts: [number, number][] = []
  const [b0 = 0, b1 = 0, b2 = 0] = bytes
  if (b0 < 128) starts.push([1, b0], [2, b0])
  else if (b1 < 128) starts.push([2, b0 - 128 + 128 * b1])
  else starts.push([3, b0 - 128 + 128 * (b1 - 128) + 16384 * b2])
  return starts.some(([start, length]) => {
    const top = walkFields(bytes, start, start + length)
    const holder = top?.filter(([field]) => field === 3)
    const types = top?.filter(([field]) => field === 6)
    const old = top?.filter(([field]) => field === 1)
    if (holder?.length !== 1 || !types || !old) return false
    const type = types.length > 0 ? types[0]?.[1] : old[0]?.[1]
    if (type === undefined || type === 0) return false
    const [, at, size] = holder[0] as Field
    const ivs = walkFields(bytes, at, at + size)?.filter(([field]) => field === 1)
    return (
      ivs?.length === 1 &&
      ivs[0]?.[2] === 16 &&
      bytes.slice(ivs[0][1], ivs[0][1] + 16).some((byte) => byte !== 0)
    )
  })
}

/** Field number, then the number itself or where its bytes begin, then how many bytes. */
type Field = [number, number, number]

const walkFields = (bytes: Uint8Array, from: number, to: number): Field[] | undefined => {
  if (to > bytes.length) return undefined
  const fields: Field[] = []
  let at = from
  const number = () => {
    let value = 0
    let factor = 1
    for (;;) {
      const byte = bytes[at++] ?? 0
      value += (byte % 128) * factor
      factor *= 128
      if (byte < 128 || at > to) return value
    }
  }
  while (at < to) {
    const tag = number()
    if (tag % 8 === 0) fields.push([Math.floor(tag / 8), number(), 0])
    else {
      const size = tag % 8 === 2 ? number() : tag % 8 === 1 ? 8 : 4
      fields.push([Math.floor(tag / 8), at, size])
      at += size
    }
  }
  return fields
}

const body = fixedBytes('body', 80)
const bases = [
  crypt15Header(),
  crypt15Header({ keyType: null }),
  crypt15Header({ keyType: 4, passkey: true }),
  crypt15Header({ flags: false, keyType: 2 }),
  crypt15Header({ keyType: 0 }),
  crypt15Header({ keyType: null, oldKeyType: null }),
  crypt15Header({ iv: Buffer.alloc(16) }),
  crypt15Header({ extraFields: varintField(1, 0) }),
  crypt14Header(),
  crypt14Header({ keyType: 3 }),
  crypt14Header({ extraFields: bytesField(3, bytesField(1, fixedBytes('iv', 16))) }),
  crypt12(body).subarray(0, 200),
].map((header) => Buffer.concat([header, body]))

const change = fc.record({
  op: fc.constantFrom('flip', 'set', 'insert', 'remove', 'repeat', 'cut'),
  // Mostly in the header: it stands in the first bytes.
  at: fc.oneof(fc.nat(40), fc.nat(260)),
  value: fc.nat(255),
})

const changed = (base: Buffer, changes: { op: string; at: number; value: number }[]): Buffer => {
  let bytes = [...base]
  for (const { op, at, value } of changes) {
    if (op === 'flip') bytes[at] = (bytes[at] ?? 0) ^ (1 << (value % 8))
    else if (op === 'set') bytes[at] = value
    else if (op === 'insert') bytes.splice(at, 0, value)
    else if (op === 'remove') bytes.splice(at, 1 + (value % 4))
    else if (op === 'repeat') bytes.splice(at, 0, ...bytes.slice(at, at + (value % 40)))
    else bytes = bytes.slice(0, at)
  }
  return Buffer.from(bytes.map((byte) => byte ?? 0))
}
const mutated = fc
  .tuple(fc.constantFrom(...bases), fc.array(change, { minLength: 1, maxLength: 5 }))
  .map(([base, changes]) => changed(base, changes))

/** Well-formed messages of the header's fields, in any combination: most of the lies are among these. */
const someBytes = fc.constantFrom(0, 1, 2, 15, 16, 17, 32).map((length) => fixedBytes('some', length))
const leaf = fc
  .tuple(fc.integer({ min: 1, max: 7 }), fc.oneof(someBytes, fc.nat(5)))
  .map(([number, value]) =>
    typeof value === 'number' ? varintField(number, value) : bytesField(number, value),
  )
const keyData = fc.constantFrom(
  bytesField(1, fixedBytes('iv', 16)),
  Buffer.alloc(0),
  crypt14Header().subarray(6, 120),
)
const anyMessage = fc.array(leaf, { maxLength: 4 }).map((fields) => Buffer.concat(fields))
const topField = fc.oneof(
  leaf,
  fc
    .tuple(fc.constantFrom(2, 3, 3, 3, 4, 5), fc.oneof(keyData, anyMessage))
    .map(([number, message]) => bytesField(number, message)),
)
const composed = fc
  .tuple(fc.array(topField, { maxLength: 7 }), fc.constantFrom('varint', 'two bytes'))
  .map(([fields, framing]) => {
    const message = Buffer.concat(fields)
    const framed =
      framing === 'varint'
        ? delimited(message)
        : Buffer.concat([Buffer.from([message.length & 255, 1]), message])
    return Buffer.concat([framed, body])
  })
const random = fc.uint8Array({ maxLength: 120 }).map((bytes) => Buffer.from(bytes))

const holds = (bytes: Buffer) => {
  const needed = headerLengthNeeded(bytes)
  if (needed !== undefined) expect(needed).toBeLessThanOrEqual(64 * 1024)
  const header = parseBackupHeader(bytes)
  if (header?.type !== 'e2ee') return
  expect(oracle(bytes)).toBe(true)
  expect(header.keyType).toBeGreaterThan(0)
  expect(header.bodyStart).toBeLessThanOrEqual(bytes.length)
  expect(bytes.subarray(header.ivSpan.start, header.ivSpan.end).equals(header.iv)).toBe(true)
}

describe('the header parser never says end-to-end encrypted without an IV in field 3 and a key type', () => {
  it.each([
    ['random bytes', random, 30_000],
    ['changed headers', mutated, 45_000],
    ['well-formed messages', composed, 35_000],
  ])('%s', (_, arbitrary, numRuns) => fc.assert(fc.property(arbitrary, holds), { numRuns }))

  it('and the oracle itself knows the difference', () => {
    expect(bases.map(oracle)).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
      false,
      true,
      false,
      false,
      false,
      false,
    ])
    const lies = bases.map((base) => parseBackupHeader(base)?.type)
    expect(lies).toEqual([
      'e2ee',
      'e2ee',
      'e2ee',
      'e2ee',
      'contradictory',
      'contradictory',
      'contradictory',
      'contradictory',
      'whatsapp',
      'contradictory',
      'contradictory',
      undefined,
    ])
  })
})

it('no format reads more than its budget of a file or says "only you" of one that the oracle refuses', async () => {
  const path = join(temporaryFolder(), 'x')
  const named = { path, name: 'msgstore.db.crypt15', text: path }
  const options = { verify: false, deep: false, signal: new AbortController().signal }
  const judged = async (bytes: Buffer) => {
    await writeFile(path, bytes)
    for (const format of fileFormats) {
      const file = await BoundedFile.open(path)
      const judgement = await format.judge(file, named, options)
      expect(file.bytesRead).toBeLessThanOrEqual(64 * 1024)
      if (judgement?.readableBy === 'only-you') expect(oracle(bytes)).toBe(true)
      await file.close()
    }
  }
  await fc.assert(fc.asyncProperty(fc.oneof(mutated, composed, random), judged), { numRuns: 300 })
  // A varint that promises 2 MiB of header, and headers around the limit.
  for (const length of [56_000, 57_000, 65_536, 2_000_000]) {
    const filler = bytesField(9, Buffer.alloc(length))
    await judged(
      Buffer.concat([delimited(Buffer.concat([filler, bases[0]?.subarray(2, 60) as Buffer])), body]),
    )
  }
})
