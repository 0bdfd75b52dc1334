import { describe, expect, it } from 'vitest'
import { claims } from '../../src/renderer/rooms/guide/claims.ts'
import { remains } from '../../src/renderer/rooms/portrait/remains.ts'
import { statements } from '../../src/renderer/rooms/privacy/statements.ts'
import { type SourceId, sourceOf, sources } from '../../src/renderer/sources.ts'
import * as en from '../../src/words/en/index.ts'
import { english } from '../../src/words/english.ts'

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
    expect(title === undefined).toBe(id in en.sources.descriptions)
  })

  it.each(ids)('%s stands behind a claim', (id) => {
    expect(used).toContain(id)
  })

  it('are named in one line', () => {
    expect(
      english('sources.line', {
        by: 'WhatsApp',
        page: english('sources.title', { title: 'About end-to-end encrypted backup' }),
        dated: 'none',
        remark: 'androidTab',
      }),
    ).toBe('Source: WhatsApp, “About end-to-end encrypted backup”. Read November 2026 (the Android tab).')
    expect(
      english('sources.line', {
        by: 'WhatsApp',
        page: english('sources.descriptions.whitepaper'),
        dated: '10 September 2021',
        remark: 'inParts',
      }),
    ).toBe(
      'Source: WhatsApp, whitepaper on encrypted backups, 10 September 2021. Read November 2026 (parts of it).',
    )
  })

  it.each(ids)('%s bears a date that can be written in each language, or none', (id) => {
    expect(sourceOf(id).dated ?? '2016').toMatch(/^\d{4}(?:-\d\d(?:-\d\d)?)?$/)
  })

  it('have words for each remark', () => {
    const remarks = new Set(ids.flatMap((id) => sourceOf(id).remark ?? []))
    for (const remark of remarks) expect(en.sources.line).toContain(`${remark} {`)
  })
})
