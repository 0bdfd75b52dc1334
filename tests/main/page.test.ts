import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pageOf } from '../../src/main/page.ts'

const html = readFileSync(join(import.meta.dirname, '../../src/renderer/index.html'), 'utf8')
const german = { speech: { language: 'de', locale: 'de-AT' }, isIdle: true } as const

describe('the page', () => {
  let root: string
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'page-'))
    mkdirSync(join(root, 'first-pictures'))
    writeFileSync(join(root, 'first-pictures', 'de.html'), '<h1>Wer kann sie lesen? $& $1</h1>')
  })
  afterAll(() => rmSync(root, { recursive: true }))

  it('has its language, its locale and its nonce', async () => {
    const page = await pageOf(html, 'abc+/=', root, german)
    expect(page).toContain('<html lang="de" dir="ltr" data-locale="de-AT">')
    expect(page).toContain('nonce="abc+/="')
    expect(page).not.toContain('CSP-NONCE')
  })

  it('runs from right to left in Arabic', async () => {
    const speech = { language: 'ar', locale: 'ar-EG' } as const
    expect(await pageOf(html, 'n', root, { speech, isIdle: true })).toContain('<html lang="ar" dir="rtl"')
  })

  it('begins with its first picture, which takes no input, where nothing was audited', async () => {
    const picture = '<div id="root" inert><h1>Wer kann sie lesen? $& $1</h1></div>'
    expect(await pageOf(html, 'n', root, german)).toContain(picture)
  })

  it('begins empty where there is something else to show', async () => {
    expect(await pageOf(html, 'n', root, { ...german, isIdle: false })).toContain('<div id="root"></div>')
  })

  it('begins empty where its picture cannot be read', async () => {
    const speech = { language: 'fr', locale: 'fr' } as const
    expect(await pageOf(html, 'n', root, { speech, isIdle: true })).toContain('<div id="root"></div>')
  })
})
