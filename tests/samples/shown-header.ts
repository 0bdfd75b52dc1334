import { Buffer } from 'node:buffer'
import { join } from 'node:path'
import { expect } from 'vitest'
import { headerOf as headerOfFile, readHeader } from '../../src/audit/header/read-header.ts'
import { type Header, headerAnswerSchema } from '../../src/shared/header.ts'
import { layDown, temporaryFolder } from './folder.ts'
import { MemoryFile, named } from './memory-file.ts'

const { signal } = new AbortController()

export const answerFor = async (name: string, bytes: string | Uint8Array) => {
  const folder = temporaryFolder()
  await layDown(folder, { [name]: bytes })
  return headerAnswerSchema.parse(await readHeader(join(folder, name), signal))
}

/** What the window is told of a file: each byte explained once, shown as it is or as zeros. */
export const headerOf = async (name: string, bytes: string | Uint8Array): Promise<Header> => {
  const { header, message } = await answerFor(name, bytes)
  if (!header) throw new Error(message ?? '')
  return tiledHeader(header, Buffer.from(bytes))
}

/**
 * The same for a file cut off after each of its first bytes, by how many are left. Undefined where it is then of no
 * format any more.
 */
export const headersCutShort = async (
  name: string,
  bytes: Buffer,
): Promise<readonly (Header | undefined)[]> => {
  const headers: (Header | undefined)[] = []
  for (let length = 0; length <= Math.min(bytes.length, 600); length++) {
    const left = bytes.subarray(0, length)
    const header = await headerOfFile(new MemoryFile(left).open(), named(name), signal)
    headerAnswerSchema.parse({ header: header ?? null, message: null })
    headers.push(header && tiledHeader(header, left))
  }
  return headers
}

const tiledHeader = (header: Header, bytes: Buffer): Header => {
  let end = 0
  for (const { from, to, withheld } of header.spans) {
    expect(from).toBe(end)
    expect(to).toBeGreaterThan(from)
    end = to
    const shown = header.bytes.slice(2 * from, 2 * to)
    expect(shown).toBe(withheld ? '00'.repeat(to - from) : bytes.toString('hex', from, to))
  }
  expect(end).toBe(Math.min(512, bytes.length))
  expect(header.bytes).toHaveLength(2 * end)
  return header
}

export const bytesOf = ({ bytes, spans }: Header, field: string): string[] =>
  spans.filter((span) => span.field === field).map(({ from, to }) => bytes.slice(2 * from, 2 * to))

export const values = ({ spans }: Header): Record<string, string> =>
  Object.fromEntries(spans.flatMap(({ field, value }) => (value === null ? [] : [[field, value]])))

/** Its fields with their offsets, as `from-to field`, and a star behind those that are withheld. */
export const layout = ({ spans }: Header): string[] =>
  spans.map(({ from, to, field, withheld }) => `${from}-${to} ${field}${withheld ? '*' : ''}`)
