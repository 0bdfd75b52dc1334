import { Buffer } from 'node:buffer'

/** A way to read the 64 digits. The root is the caller's to wipe. */
export interface Reading {
  readonly root: Buffer
  /** What had to be read otherwise, for a person; null for the digits as given. Says where, never which digit. */
  readonly how: string | null
}

const groups = 16
const perRow = 4
const digits = 64
const groupBytes = 2

/** "the second group of line 3": where a group stands in the grid that WhatsApp shows. */
const ordinal = ['first', 'second', 'third', 'fourth'] as const
const groupName = (index: number): string =>
  `the ${ordinal[index % perRow]} group of line ${Math.floor(index / perRow) + 1}`

const digitName = (index: number): string =>
  `the ${ordinal[index % 4]} digit of ${groupName(Math.floor(index / 4))}`

/**
 * The digits as given, then the slips that people make when they copy WhatsApp's grid of 4 x 4 groups by hand, the likely
 * ones first: read by columns, two groups swapped, two neighbouring digits swapped, one digit wrong. About 1,150 readings.
 */
export function* readings(root: Buffer): Generator<Reading> {
  yield { root: Buffer.from(root), how: null }
  yield { root: byColumns(root), how: 'line by line: here they stand column by column' }
  yield* swappedGroups(root)
  yield* swappedDigits(root)
  yield* wrongDigits(root)
}

const group = (bytes: Buffer, index: number): Buffer =>
  bytes.subarray(index * groupBytes, (index + 1) * groupBytes)

const byColumns = (root: Buffer): Buffer => {
  const turned = Buffer.alloc(root.length)
  for (let index = 0; index < groups; index++) {
    const from = (index % perRow) * perRow + Math.floor(index / perRow)
    group(root, from).copy(turned, index * groupBytes)
  }
  return turned
}

function* swappedGroups(root: Buffer): Generator<Reading> {
  for (let distance = 1; distance < groups; distance++) {
    for (let first = 0; first + distance < groups; first++) {
      const second = first + distance
      const swapped = Buffer.from(root)
      group(root, first).copy(swapped, second * groupBytes)
      group(root, second).copy(swapped, first * groupBytes)
      yield { root: swapped, how: `with ${groupName(first)} and ${groupName(second)} in each other's place` }
    }
  }
}

const digit = (bytes: Buffer, index: number): number =>
  ((bytes[index >> 1] ?? 0) >> (index % 2 === 0 ? 4 : 0)) & 0xf

const withDigit = (bytes: Buffer, index: number, value: number): Buffer => {
  const changed = Buffer.from(bytes)
  const other = digit(bytes, index ^ 1)
  changed[index >> 1] = index % 2 === 0 ? (value << 4) | other : (other << 4) | value
  return changed
}

function* swappedDigits(root: Buffer): Generator<Reading> {
  for (let index = 0; index + 1 < digits; index++) {
    const left = digit(root, index)
    const right = digit(root, index + 1)
    if (left === right) continue
    const half = withDigit(root, index, right)
    const swapped = withDigit(half, index + 1, left)
    half.fill(0)
    yield { root: swapped, how: `with ${digitName(index)} and the one behind it in each other's place` }
  }
}

function* wrongDigits(root: Buffer): Generator<Reading> {
  for (let index = 0; index < digits; index++) {
    for (let value = 0; value < 16; value++) {
      if (value === digit(root, index)) continue
      yield { root: withDigit(root, index, value), how: `with another digit for ${digitName(index)}` }
    }
  }
}
