import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Looking } from '../../src/shared/looking.ts'
import { crypt15 } from '../samples/android-backup.ts'
import { e2eeKeyFile, sampleRoot } from '../samples/android-key.ts'
import { layDown, temporaryFolder } from '../samples/folder.ts'
import { messageStore } from '../samples/whatsapp-database.ts'
import { type Desktop, launch } from './app.ts'
import { describeDesktop } from './availability.ts'

/** What Electron has the desktop's own program do on Linux. */
const trashMissing = process.platform === 'linux' && spawnSync('gio', ['version']).error !== undefined

describeDesktop('a finding', () => {
  let desktop: Desktop
  let folder: string
  let home: string
  const at = (name: string) => join(folder, name)

  beforeEach(async () => {
    folder = temporaryFolder()
    home = temporaryFolder()
    await layDown(folder, {
      'msgstore.db.crypt15': crypt15(messageStore(200)),
      'msgstore.db': messageStore(200),
      'keys/encrypted_backup.key': e2eeKeyFile(),
      'notes.txt': 'milk',
    })
    desktop = await launch({ home })
    await desktop.choose(folder)
    await desktop.request('startAudit', { paths: [folder] })
    await desktop.state('done')
  })
  afterEach(() => desktop?.close())

  it('is shown in its folder, and nothing else is', async () => {
    await desktop.app.evaluate(({ shell }) => {
      const shown: string[] = []
      Object.assign(globalThis, { shown })
      shell.showItemInFolder = (path) => void shown.push(path)
    })
    await desktop.request('showInFolder', { path: at('msgstore.db') })
    for (const path of [at('notes.txt'), folder, '/etc/passwd', `${folder}/../${folder}/msgstore.db`])
      await expect(desktop.request('showInFolder', { path })).rejects.toThrow('only with findings')
    expect(await desktop.app.evaluate(() => Reflect.get(globalThis, 'shown'))).toEqual([at('msgstore.db')])
  })

  it('shows its beginning, and no byte of a key', async () => {
    const { header } = await desktop.request('header', { path: at('msgstore.db.crypt15') })
    expect(header?.spans.map(({ field }) => field)).toContain('crypt15.iv')
    const key = await desktop.request('header', { path: at('keys/encrypted_backup.key') })
    expect(key.header?.bytes.slice(2 * 27)).toBe('00'.repeat(32))
    await expect(desktop.request('header', { path: at('notes.txt') })).rejects.toThrow('only with findings')
  })

  it('tells whether a key opens it, typed or chosen, and what is in it', async () => {
    const path = at('msgstore.db.crypt15')
    const typed = { type: 'digits', digits: sampleRoot.toString('hex') } as const
    expect(await desktop.request('checkWithKey', { path, key: typed })).toMatchObject({
      verification: { answer: 'opens', path },
    })
    const key = { type: 'file', path: at('keys/encrypted_backup.key') } as const
    await expect(desktop.request('checkWithKey', { path, key })).rejects.toThrow('that you chose')
    await desktop.answerFolderDialog(key.path)
    expect(await desktop.request('chooseKeyFile')).toBe(key.path)
    expect(await desktop.request('checkWithKey', { path, key })).toMatchObject({
      verification: { answer: 'opens' },
    })
    expect(await desktop.request('portrait', { path: at('msgstore.db') })).toMatchObject({
      portrait: { source: 'android' },
    })
    expect((await desktop.request('portrait', { path })).message).toMatch(/is encrypted/)
    await desktop.request('stopLooking')
  })

  it('tells how far it has come with a large one', async () => {
    await layDown(folder, {
      'large.crypt15': crypt15(Buffer.alloc(96 * 1024 * 1024, 7), { compress: false }),
    })
    await desktop.request('startAudit', { paths: [folder] })
    await desktop.state('done')
    await desktop.window.evaluate(
      `void (window.told = [], window.sealwatch.onNotice('looking', (one) => window.told.push(one)))`,
    )
    const path = at('large.crypt15')
    const key = { type: 'digits', digits: sampleRoot.toString('hex') } as const
    const { verification } = await desktop.request('checkWithKey', { path, key })
    const told = (await desktop.window.evaluate('window.told')) as Looking[]
    expect(told.length).toBeGreaterThan(0)
    for (const one of told) expect(one).toMatchObject({ path, size: verification?.size })
  })

  it.skipIf(trashMissing)('goes to the trash as it was told, and nothing else does', async () => {
    const [going, staying] = [at('msgstore.db'), at('msgstore.db.crypt15')]
    const bytes = readFileSync(going)
    const { plan, items } = await desktop.request('trashPlan', { paths: [going, staying, at('notes.txt')] })
    expect(items).toMatchObject([
      { path: going, refusal: null, onlyCopy: true, newest: true, files: null, synced: null },
      { path: staying, refusal: null, onlyCopy: true },
      { path: at('notes.txt'), refusal: expect.stringMatching(/no finding/), finding: null },
    ])
    expect(existsSync(going)).toBe(true)
    await utimes(staying, 1, 1)
    const paths = [going, staying, at('notes.txt'), '/etc/passwd']
    expect(await desktop.request('moveToTrash', { plan: 'made up', paths })).toEqual(
      paths.map((path) => ({ path, done: false, message: expect.stringMatching(/\.$|before you move it/) })),
    )
    expect(await desktop.request('moveToTrash', { plan, paths })).toMatchObject([
      { path: going, done: true, message: null },
      { path: staying, done: false, message: expect.stringMatching(/has changed/) },
      { path: at('notes.txt'), done: false, message: expect.stringMatching(/no finding/) },
      { path: '/etc/passwd', done: false, message: expect.stringMatching(/not part/) },
    ])
    expect(readdirSync(folder).sort()).toEqual(['keys', 'msgstore.db.crypt15', 'notes.txt'])
    if (process.platform === 'linux')
      expect(readFileSync(join(home, '.local/share/Trash/files/msgstore.db')).equals(bytes)).toBe(true)
  })
})
