import { Buffer } from 'node:buffer'
import { tmpdir } from 'node:os'
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest'
import { crypt14, crypt15 } from '../samples/android-backup.ts'
import { fixedBytes } from '../samples/android-key.ts'
import { reportOf } from '../samples/audited.ts'
import { layDown, temporaryFolder } from '../samples/folder.ts'
import { type Desktop, launch } from './app.ts'
import { describeDesktop } from './availability.ts'

const payload = Buffer.concat([Buffer.from('SQLite format 3\0', 'latin1'), fixedBytes('payload', 5000)])

const sampleFolder = async (): Promise<string> => {
  const folder = temporaryFolder()
  await layDown(folder, {
    'a/msgstore.db.crypt15': crypt15(payload),
    'b/msgstore.db.crypt14': crypt14(payload),
  })
  return folder
}

describeDesktop('an audit over IPC', () => {
  let desktop: Desktop
  beforeAll(async () => {
    desktop = await launch()
  })
  afterAll(() => desktop?.close())

  it('gives the chosen folder, and null for a closed dialog', async () => {
    const folder = temporaryFolder()
    await desktop.answerFolderDialog(folder)
    expect(await desktop.request('chooseFolder')).toBe(folder)
    await desktop.answerFolderDialog(null)
    expect(await desktop.request('chooseFolder')).toBeNull()
  })

  it('ends with the findings that the engine has without a window', async () => {
    const folder = await sampleFolder()
    await desktop.choose(folder)
    await desktop.request('startAudit', { paths: [folder] })
    const state = await desktop.state('done', 'failed')
    if (state.phase !== 'done') throw new Error(state.phase)
    expect(state.paths).toEqual([folder])
    expect(state.report.findings).toHaveLength(2)
    expect(state.report.findings).toEqual((await reportOf(folder)).findings)
  })

  it('refuses a path that does not exist or was not chosen with a sentence, and keeps its state', async () => {
    const before = await desktop.request('auditState')
    await desktop.choose('/no/such/folder')
    await expect(desktop.request('startAudit', { paths: ['/no/such/folder'] })).rejects.toThrow(
      'There is no file or folder at /no/such/folder.',
    )
    await expect(desktop.request('startAudit', { paths: ['relative'] })).rejects.toThrow('whole path')
    await expect(desktop.request('startAudit', { paths: [tmpdir()] })).rejects.toThrow('that you chose')
    expect(await desktop.request('auditState')).toEqual(before)
  })
})

/** Ends a held engine that the app has given up, for a process that is held does not end by itself. */
const letGo = (pid: number): void => {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It has ended already.
  }
}

describeDesktop('an engine in trouble', () => {
  let desktop: Desktop
  beforeAll(async () => {
    desktop = await launch()
  })
  afterAll(() => desktop?.close())

  const enginePids = (): Promise<number[]> =>
    desktop.app.evaluate(({ app }) =>
      app
        .getAppMetrics()
        .filter(({ name }) => name === 'Sealwatch engine')
        .map(({ pid }) => pid),
    )

  /** Starts an audit whose engine is held still, so that it cannot end before the test goes on. */
  const startAndHold = async (folder: string): Promise<number> => {
    await desktop.choose(folder)
    await desktop.request('startAudit', { paths: [folder] })
    await desktop.state('done')
    const pid = (await enginePids()).at(-1)
    if (pid === undefined) throw new Error('the engine has no process')
    process.kill(pid, 'SIGSTOP')
    onTestFinished(() => letGo(pid))
    await desktop.choose(folder)
    await desktop.request('startAudit', { paths: [folder] })
    expect((await desktop.state('running', 'failed')).phase).toBe('running')
    return pid
  }

  it('tells a crash in a sentence and audits again', async () => {
    const folder = await sampleFolder()
    process.kill(await startAndHold(folder), 'SIGKILL')
    const failed = await desktop.state('failed', 'done')
    expect(failed).toMatchObject({
      phase: 'failed',
      paths: [folder],
      message: expect.stringMatching(/^The audit .*\.$/),
    })
    await desktop.choose(folder)
    await desktop.request('startAudit', { paths: [folder] })
    expect((await desktop.state('done', 'failed')).phase).toBe('done')
  })

  it('cancels at once and audits again while the old engine hangs', async () => {
    const folder = await sampleFolder()
    const pid = await startAndHold(folder)
    await desktop.request('cancelAudit')
    expect((await desktop.request('auditState')).phase).toBe('cancelled')
    await desktop.choose(folder)
    await desktop.request('startAudit', { paths: [folder] })
    expect((await desktop.state('done', 'failed')).phase).toBe('done')
    expect((await enginePids()).filter((other) => other !== pid)).toHaveLength(1)
  })
})
