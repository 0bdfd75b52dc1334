import { describe, expect, it } from 'vitest'
import { claims } from '../../src/renderer/rooms/guide/claims.ts'
import { remains } from '../../src/renderer/rooms/portrait/remains.ts'
import { statements } from '../../src/renderer/rooms/privacy/statements.ts'
import { type SourceId, sourceOf, sources } from '../../src/renderer/sources.ts'
import { sourceDescriptions, sourceStrings } from '../../src/renderer/strings/sources.ts'

const ids = Object.keys(sources) as SourceId[]
const used = new Set<string>([
  ...Object.values(claims).flat(),
  ...Object.values(remains).flat(),
  ...Object.values(statements).flatMap((part) => Object.values(part).flat()),
])

describe('the sources', () => {
  it.each(ids)('%s has an address, and a title or a description but not both', (id) => {
    const { title, address } = sourceOf(id)
    expect(address).toMatch(/^(?:https:\/\/[\w.-]+\/\S+|docs\/.+\.md)$/)
    expect(title === undefined).toBe(id in sourceDescriptions)
  })

  it.each(ids)('%s stands behind a claim', (id) => {
    expect(used).toContain(id)
  })

  it('are named in one line', () => {
    expect(sourceStrings.line('faq-backup', sourceOf('faq-backup'))).toBe(
      'Source: WhatsApp, “About end-to-end encrypted backup”. Read November 2026 (the Android tab).',
    )
    expect(sourceStrings.line('whitepaper', sourceOf('whitepaper'))).toBe(
      'Source: WhatsApp, whitepaper on encrypted backups, 10 September 2021. Read November 2026 (parts of it).',
    )
  })
})
