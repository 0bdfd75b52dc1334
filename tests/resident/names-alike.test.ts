import { Buffer } from 'node:buffer'
import { mkdirSync, writeFileSync } from 'node:fs'
import { rm, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { checkFile } from '../../src/audit/check-file.ts'
import { lookAt, stillThere } from '../../src/resident/trash/look.ts'
import type { Finding } from '../../src/shared/report.ts'
import { crypt14, crypt15 } from '../samples/android-backup.ts'
import { reportOf } from '../samples/audited.ts'
import { temporaryFolder } from '../samples/folder.ts'
import { messageStore } from '../samples/whatsapp-database.ts'
import { Running, until } from './running.ts'

const missing = process.platform === 'linux' ? undefined : 'only Linux has names that are no text'

/** The same letters on a screen: one name with the byte 0xff, and one with a backslash, an x and two f. */
const bytes = Buffer.from('a\xff', 'latin1')
const text = String.raw`a\xff`

describe.skipIf(missing)(`two names of which one is no text ${missing ?? ''}`, () => {
  let root = ''
  beforeEach(() => {
    root = temporaryFolder()
  })
  const at = (name: Buffer | string, more = '') =>
    Buffer.concat([Buffer.from(`${root}/`), Buffer.from(name), Buffer.from(more)])
  const exposed = crypt14(messageStore(5))
  const sealed = crypt15(messageStore(5))
  const when = new Date('2026-03-01T00:00:00Z')
  const lay = async (path: Buffer, content: Buffer) => {
    writeFileSync(path, content)
    await utimes(path, when, when)
  }

  it.each([
    ['file', '.crypt14'],
    ['folder', '/msgstore.db.crypt14'],
  ])('are two findings, each with its own verdict: a %s', async (what, more) => {
    if (what === 'folder') for (const name of [bytes, text]) mkdirSync(at(name))
    await lay(at(bytes, more), exposed)
    await lay(at(text, more), sealed)
    const { findings, backups } = await reportOf(root)
    expect(findings).toHaveLength(2)
    expect(findings.find(({ path }) => path === join(root, `${text}${more}`))?.readableBy).toBe('only-you')
    expect(findings.map(({ readableBy }) => readableBy).sort()).toEqual(['only-you', 'whatsapp'])
    expect(backups).toHaveLength(what === 'folder' ? 2 : 1)
    for (const { path, readableBy } of findings)
      expect((await checkFile(path, '1')).finding?.readableBy).toBe(readableBy)
  })

  it.each([
    ['comes beside the one with the letters', text, bytes],
    ['was there before the one with the letters', bytes, text],
  ])('are told one by one, and ignored one by one: the one with the byte %s', async (_, first, second) => {
    for (const name of [bytes, text]) mkdirSync(at(name))
    const more = '/msgstore.db.crypt14'
    await lay(at(first, more), exposed)
    const running = await Running.start([root], {}, { schedule: 'manual' })
    const [known] = running.reports[0]?.findings ?? []
    for (const what of ['finding', 'backup'] as const) {
      const target = (what === 'finding' ? known?.path : known?.backup) ?? ''
      await running.resident.ignore({ what, target, reason: 'old phone', until: { type: 'always' } })
    }
    await lay(at(second, more), exposed)
    await running.audit()
    expect(running.resident.findings).toHaveLength(2)
    await until(() => running.status.exposed === 1)
    expect(running.changes.map(({ change }) => change)).toEqual(['appeared'])
    expect(running.changes[0]?.path).not.toBe(known?.path)
  })

  it('go into the trash one by one, and only the one that can be named', async () => {
    await lay(at(bytes, '.crypt14'), exposed)
    await lay(at(text, '.crypt14'), exposed)
    const { findings } = await reportOf(root)
    const { signal } = new AbortController()
    const named = join(root, `${text}.crypt14`)
    const looks = await Promise.all(
      findings.map(async (one) => [one.path === named, (await lookAt(one, signal)).changed]),
    )
    expect(looks).toContainEqual([true, undefined])
    expect(looks).toContainEqual([false, expect.stringMatching(/not valid text/)])
    // It is no copy of itself.
    expect((await stillThere(findings, [named], signal)).map(({ path }) => path)).not.toContain(named)
    await rm(named)
    expect((await lookAt(findings.find(({ path }) => path === named) as Finding, signal)).changed).toBe(
      'It is not there any more.',
    )
  })
})
