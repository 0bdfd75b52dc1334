import { appendFile, mkdir, rename, rm, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Proof, ProofQuestion } from '../../../src/shared/proof.ts'
import { defaultSettings } from '../../../src/shared/settings.ts'
import { crypt14, crypt15 } from '../../samples/android-backup.ts'
import { e2eeKeyFile } from '../../samples/android-key.ts'
import { reportOf } from '../../samples/audited.ts'
import { layDown, temporaryFolder } from '../../samples/folder.ts'
import { messageStore } from '../../samples/whatsapp-database.ts'
import { Running } from '../running.ts'

const sealed = crypt15(messageStore(200), { keyType: 4, passkey: true })

let root = ''
let folder = ''
let question: ProofQuestion
let running: Running
const at = (name: string) => join(folder, name)

const ask = (chosen?: Parameters<Running['resident']['proof']>[1]): Promise<Proof> =>
  running.resident.proof(question, chosen)

/** Asks as the window does, each time that the engine has looked, until it is so. */
const untilIs = async (state: Proof['state']): Promise<{ last: Proof; states: Set<string> }> => {
  const states = new Set<string>()
  for (;;) {
    const last = await ask()
    states.add(last.state)
    if (last.state === state) return { last, states }
    await sleep(50)
  }
}

beforeEach(async () => {
  root = temporaryFolder()
  folder = join(root, 'Databases')
  await layDown(root, { 'Databases/msgstore-2020-01-01.1.db.crypt14': crypt14(messageStore(5)) })
  const long = new Date('2020-01-01T02:00:00Z')
  await utimes(at('msgstore-2020-01-01.1.db.crypt14'), long, long)
  running = await Running.start([root])
  question = { kind: 'android-backup', app: 'messenger', since: new Date(Date.now() - 1000).toISOString() }
})

describe('the proof', () => {
  it('is not there while nothing new is, and names the newest from before', async () => {
    expect(await ask()).toEqual({
      state: 'nothing',
      older: { path: at('msgstore-2020-01-01.1.db.crypt14'), modifiedAt: '2020-01-01T02:00:00.000Z' },
    })
  })

  it('is a sealed backup that was renamed into place, once an audit of all places saw it', async () => {
    const audits = running.reports.length
    await writeFile(at('.incoming'), sealed)
    await rename(at('.incoming'), at('msgstore.db.crypt15'))
    const { last } = await untilIs('found')
    expect(last).toMatchObject({ finding: { path: at('msgstore.db.crypt15'), readableBy: 'only-you' } })
    expect(last.state === 'found' && last.finding.evidence).not.toEqual([])
    expect(running.reports.length).toBeGreaterThan(audits)
  })

  it('is arriving while it is copied, and never found before it is whole', async () => {
    await writeFile(at('msgstore.db.crypt15'), sealed.subarray(0, 100))
    await untilIs('arriving')
    for (let end = 100; end < sealed.length; end += Math.ceil(sealed.length / 8)) {
      expect((await ask()).state).toBe('arriving')
      await appendFile(at('msgstore.db.crypt15'), sealed.subarray(end, end + Math.ceil(sealed.length / 8)))
      await sleep(150)
    }
    const { last } = await untilIs('found')
    expect(last).toMatchObject({ finding: { size: sealed.length, readableBy: 'only-you', complete: true } })
  })

  it('says that a copy has stopped before its end', async () => {
    await writeFile(at('msgstore.db.crypt15'), sealed.subarray(0, sealed.length / 2))
    for (let proof = await ask(); ; proof = await ask()) {
      if (proof.state === 'arriving' && proof.stopped) break
      expect(proof.state).not.toBe('found')
      await sleep(50)
    }
  })

  it('is refuted at once by a backup that is not sealed', async () => {
    const audits = running.reports.length
    await writeFile(at('msgstore.db.crypt15'), sealed)
    await untilIs('found')
    expect(running.reports.length).toBeGreaterThan(audits)
    await writeFile(at('wa.db.crypt14'), crypt14(messageStore(5)))
    let proof = await ask()
    while (proof.state !== 'found' || proof.finding.readableBy === 'only-you') {
      await sleep(50)
      proof = await ask()
    }
    expect(proof).toMatchObject({ finding: { path: at('wa.db.crypt14'), readableBy: 'whatsapp' } })
  })

  it('is refuted at once by a newer backup that is not sealed and not whole', async () => {
    await writeFile(at('msgstore.db.crypt15'), sealed)
    await untilIs('found')
    const open = crypt14(messageStore(200))
    await writeFile(at('msgstore.db.crypt14'), open.subarray(0, open.length / 2))
    let proof = await ask()
    while (proof.state !== 'found' || proof.finding.readableBy === 'only-you') {
      await sleep(50)
      proof = await ask()
    }
    expect(proof).toMatchObject({ finding: { path: at('msgstore.db.crypt14'), readableBy: 'whatsapp' } })
  })

  it('is refuted where the key lies beside it', async () => {
    await mkdir(at('keys'))
    await writeFile(at('keys/encrypted_backup.key'), e2eeKeyFile())
    await writeFile(at('msgstore.db.crypt15'), crypt15(messageStore(20)))
    const { last } = await untilIs('found')
    expect(last).toMatchObject({ finding: { path: at('msgstore.db.crypt15'), readableBy: 'anyone' } })
  })

  it('is none where the sealed file is older, by its time or by the day in its name', async () => {
    await writeFile(at('msgstore-2021-02-03.1.db.crypt15'), sealed)
    await writeFile(at('msgstore.db.crypt15'), sealed)
    const before = new Date(Date.now() - 60_000)
    await utimes(at('msgstore.db.crypt15'), before, before)
    await running.audit()
    expect(await ask()).toMatchObject({ state: 'nothing' })
  })

  it('is none from the future, of another app, or without chats', async () => {
    await writeFile(at('msgstore.db.crypt15'), sealed)
    const later = new Date(Date.now() + 86_400_000)
    await utimes(at('msgstore.db.crypt15'), later, later)
    await writeFile(at('wa.db.crypt15'), sealed)
    await untilIs('nothing')
    await layDown(root, { 'WhatsApp Business/Databases/msgstore.db.crypt15': sealed })
    await running.audit()
    expect(await ask()).toMatchObject({ state: 'nothing' })
  })

  it('is refuted by a backup that is not sealed, however far ahead the clock was that dated it', async () => {
    await writeFile(at('msgstore.db.crypt15'), sealed)
    await untilIs('found')
    await layDown(root, { 'usb/Databases/msgstore.db.crypt14': crypt14(messageStore(5)) })
    const later = new Date(Date.now() + 2 * 3_600_000)
    await utimes(join(root, 'usb/Databases/msgstore.db.crypt14'), later, later)
    await running.audit()
    expect(await ask()).toMatchObject({ state: 'found', finding: { readableBy: 'whatsapp' } })
  })

  it('is refuted by a backup that is not sealed where the clock of the sealed one is ahead', async () => {
    await writeFile(at('msgstore.db.crypt15'), sealed)
    const ahead = new Date(Date.now() + 50 * 60_000)
    await utimes(at('msgstore.db.crypt15'), ahead, ahead)
    await untilIs('found')
    await layDown(root, { 'usb/Databases/msgstore.db.crypt14': crypt14(messageStore(5)) })
    await running.audit()
    expect(await ask()).toMatchObject({ state: 'found', finding: { readableBy: 'whatsapp' } })
  })

  it('is gone with its file', async () => {
    await writeFile(at('msgstore.db.crypt15'), sealed)
    await untilIs('found')
    await rm(at('msgstore.db.crypt15'))
    expect(await ask()).toMatchObject({ state: 'nothing' })
  })

  it('can lie in a folder that the user chose besides', async () => {
    const other = temporaryFolder()
    await layDown(other, { 'msgstore.db.crypt15': sealed })
    const chosen = await reportOf(other)
    expect(await ask(chosen)).toMatchObject({ state: 'found', finding: { readableBy: 'only-you' } })
  })

  it('looks no further by itself while watching is paused', async () => {
    running.resident.configure({ ...defaultSettings, pausedUntil: 'resumed' })
    await writeFile(at('msgstore.db.crypt15'), sealed)
    await sleep(1000)
    expect(await ask()).toMatchObject({ state: 'nothing' })
    await running.audit()
    expect(await ask()).toMatchObject({ state: 'found' })
  })
})
