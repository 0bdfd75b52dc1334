import { cpSync, existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { Report } from '../../src/shared/report.ts'
import { crypt12, crypt14, crypt14Header, crypt15 } from '../samples/android-backup.ts'
import { e2eeKeyFile, whatsAppKeyFile } from '../samples/android-key.ts'
import { byName, facts } from '../samples/audited.ts'
import { layDown, temporaryFolder } from '../samples/folder.ts'
import { messageStore } from '../samples/whatsapp-database.ts'
import { jsonReport, runCli } from './run-cli.ts'

const payload = messageStore()
const realSamples = fileURLToPath(new URL('../../../shared/samples/android/', import.meta.url))

const audited = async (args: readonly string[]): Promise<{ report: Report; code: number | null }> => {
  const ended = await runCli(['audit', ...args, '--json'])
  expect(ended.err).toBe('')
  return { report: jsonReport(ended), code: ended.code }
}

/** Audits some files alone in a folder. */
const auditedFiles = async (files: Record<string, Uint8Array | string>) => {
  const folder = temporaryFolder()
  await layDown(folder, files)
  const { report, code } = await audited([folder])
  return { report, code, found: byName(report) }
}

describe('backups with their keys beside them', () => {
  it('are readable by anyone, and the evidence names the key', async () => {
    const { code, found } = await auditedFiles({
      'WhatsApp/Databases/msgstore.db.crypt15': crypt15(payload),
      'WhatsApp/Databases/msgstore-2026-11-01.1.db.crypt14': crypt14(payload),
      'WhatsApp/Databases/msgstore-2020-11-01.1.db.crypt12': crypt12(payload),
      'WhatsApp/encrypted_backup.key': e2eeKeyFile(),
      'WhatsApp/key': whatsAppKeyFile(),
    })
    expect(code).toBe(1)
    expect(Object.values(found).map(({ readableBy }) => readableBy)).toEqual(Array(5).fill('anyone'))
    expect(facts(found['msgstore.db.crypt15'])).toMatch(
      /a key that opens it lies beside it.*encrypted_backup\.key/,
    )
    expect(facts(found['msgstore-2026-11-01.1.db.crypt14'])).toMatch(/its salts are those.*\/key\]/)
    expect(facts(found['msgstore-2020-11-01.1.db.crypt12'])).toMatch(/its salts are those.*\/key\]/)
  })

  it.skipIf(!existsSync(realSamples))(
    'hold for the real samples too (skipped where they are absent)',
    async () => {
      const { report, code } = await audited([realSamples])
      expect(code).toBe(1)
      expect(report.summary).toMatchObject({ anyone: 5, worst: 'anyone' })
      const found = byName(report)
      expect(found['msgstore.db.crypt15']).toMatchObject({ format: 'crypt15', complete: true })
      expect(facts(found['msgstore.db.crypt15'])).toMatch(/a key that opens it.*encrypted_backup\.key/)
      expect(facts(found['msgstore.db.crypt14'])).toMatch(/its salts are those.*\/key\]/)
      expect(facts(found['msgstore.db.crypt12'])).toMatch(/its salts are those.*\/key\]/)
    },
  )
})

describe('backups alone', () => {
  it.each([
    ['msgstore.db.crypt15', crypt15(payload), 'only-you', 0],
    ['msgstore.db.crypt14', crypt14(payload), 'whatsapp', 1],
    ['msgstore.db.crypt12', crypt12(payload), 'whatsapp', 1],
  ] as const)('%s', async (name, bytes, verdict, exit) => {
    const { code, found } = await auditedFiles({ [name]: bytes })
    expect(found[name]).toMatchObject({ readableBy: verdict, complete: true })
    expect(code).toBe(exit)
  })

  it.skipIf(!existsSync(realSamples)).each([
    ['msgstore.db.crypt15', 'only-you', 0],
    ['msgstore.db.crypt14', 'whatsapp', 1],
    ['msgstore.db.crypt12', 'whatsapp', 1],
  ])('real %s (skipped where absent)', async (name, verdict, exit) => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'alone'))
    cpSync(join(realSamples, name), join(folder, 'alone', name))
    const { report, code } = await audited([folder])
    expect(report.findings).toHaveLength(1)
    expect(report.findings[0]?.readableBy).toBe(verdict)
    expect(code).toBe(exit)
  })
})

describe('the bytes decide', () => {
  it('a crypt14 named .crypt15', async () => {
    const { code, found } = await auditedFiles({ 'msgstore.db.crypt15': crypt14(payload) })
    expect(found['msgstore.db.crypt15']).toMatchObject({ readableBy: 'whatsapp', format: 'crypt14' })
    expect(facts(found['msgstore.db.crypt15'])).toContain('the name says crypt15, the bytes say crypt14')
    expect(code).toBe(1)
  })

  it('a database named .crypt15', async () => {
    const { code, found } = await auditedFiles({ 'msgstore.db.crypt15': payload })
    expect(found['msgstore.db.crypt15']).toMatchObject({ readableBy: 'anyone', kind: 'plaintext-database' })
    expect(code).toBe(1)
  })

  it.each([
    ['contradicts itself', crypt14Header({ keyType: 3 })],
    ['is empty', ''],
    ['is all zeros', new Uint8Array(50_000)],
  ])('a file that %s', async (_what, bytes) => {
    const { code, found } = await auditedFiles({ 'msgstore.db.crypt15': bytes })
    expect(found['msgstore.db.crypt15']?.readableBy).toBe('unknown')
    expect(code).toBe(0)
  })

  it('with --deep whatever the name', async () => {
    const folder = temporaryFolder()
    await layDown(folder, { 'photo.jpg': crypt14(payload) })
    expect((await audited([folder])).report.findings).toEqual([])
    const deep = await audited([folder, '--deep'])
    expect(deep.report.findings[0]).toMatchObject({ format: 'crypt14', readableBy: 'whatsapp' })
    expect(deep.code).toBe(1)
  })
})

it('takes several paths, files among them', async () => {
  const folder = temporaryFolder()
  await layDown(folder, { 'a/msgstore.db.crypt15': crypt15(payload), 'b.crypt14': crypt14(payload) })
  const { report } = await audited([join(folder, 'a'), join(folder, 'b.crypt14')])
  expect(report.places).toHaveLength(2)
  expect(report.summary).toMatchObject({ 'only-you': 1, whatsapp: 1 })
})

it('looks into the places that it finds where no path is named', async () => {
  const home = temporaryFolder()
  await layDown(home, { 'Documents/msgstore.db.crypt15': crypt15(payload) })
  const ended = await runCli(['--json'], { env: { HOME: home, USERPROFILE: home } })
  const { places, findings } = jsonReport(ended)
  expect(places.map(({ path }) => path)).toContain(join(home, 'Documents'))
  expect(findings.map(({ path }) => path)).toContain(join(home, 'Documents', 'msgstore.db.crypt15'))
})
