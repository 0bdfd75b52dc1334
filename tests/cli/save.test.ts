import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { reportSchema } from '../../src/shared/report.ts'
import { crypt14 } from '../samples/android-backup.ts'
import { layDown, temporaryFolder } from '../samples/folder.ts'
import { messageStore } from '../samples/whatsapp-database.ts'
import { jsonReport, runCli } from './run-cli.ts'

const oneLine = /^[^\n]+\.\n$/

let folder = ''
beforeEach(async () => {
  folder = temporaryFolder()
  await layDown(folder, { 'phone/msgstore.db.crypt14': crypt14(messageStore()), 'out/old.csv': 'old' })
})

const audit = (...args: string[]) => runCli(['audit', 'phone', ...args], { cwd: folder })
const read = (name: string): string => readFileSync(join(folder, name), 'utf8')

describe('audit --save', () => {
  it('saves the report in each format and prints it as ever', async () => {
    const names = ['out/a.html', 'out/b.CSV', 'out/c.json']
    const ended = await audit(...names.flatMap((name) => ['--save', name]), '--json')
    expect(ended.code).toBe(1)
    for (const name of names) expect(ended.err).toContain(`Saved the report as "${join(folder, name)}".\n`)
    expect(reportSchema.parse(JSON.parse(read('out/c.json')))).toEqual(jsonReport(ended))
    expect(read('out/a.html')).toContain('WhatsApp keeps a key to your backup.')
    expect(read('out/b.CSV')).toContain('"You and WhatsApp"')
    expect(readdirSync(join(folder, 'out')).toSorted()).toEqual(['a.html', 'b.CSV', 'c.json', 'old.csv'])
  })

  it.each([
    ['out/old.csv', 'There is already a file'],
    ['out/x.pdf', 'end its name with .html, .csv or .json'],
    ['out/json', 'end its name with'],
    ['none/x.csv', 'There is no folder to save'],
    ['out/old.csv/x.csv', 'There is no folder to save'],
    [`out/${'x'.repeat(300)}.csv`, 'the name is too long'],
  ])('says before the audit that it cannot save %s', async (name, sentence) => {
    const { code, out, err } = await audit('--save', name)
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(err).toMatch(oneLine)
    expect(err).toMatch(new RegExp(sentence))
    expect(read('out/old.csv')).toBe('old')
  })

  const proc = process.platform === 'linux' ? undefined : 'skipped: no folder that refuses even root'
  it.skipIf(proc)('prints the report and answers 2 where the file could not be written', async () => {
    const { code, out, err } = await audit('--save', '/proc/x.csv')
    expect(code).toBe(2)
    expect(out).toContain('WhatsApp keeps a key to your backup.')
    expect(err).toMatch(oneLine)
    expect(err).toContain('"/proc/x.csv"')
  })
})
