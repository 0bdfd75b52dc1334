import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RequestInput } from '../../src/shared/ipc.ts'
import { reportSchema } from '../../src/shared/report.ts'
import { runCli } from '../cli/run-cli.ts'
import { crypt14 } from '../samples/android-backup.ts'
import { layDown } from '../samples/folder.ts'
import { messageStore } from '../samples/whatsapp-database.ts'
import { type Desktop, launch, literal } from './app.ts'
import { describeDesktop } from './availability.ts'
import { type KeyRing, keyRingMissing, startKeyRing } from './key-ring.ts'

const hostile = 'phone <b>"x"</b> \u202Egpj'

let folder = ''
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sealwatch-export-'))
  await layDown(folder, { [`in/${hostile}/msgstore.db.crypt14`]: crypt14(messageStore()) })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const audited = async (args: readonly string[] = []): Promise<Desktop> => {
  const desktop = await launch({ args })
  const path = join(folder, 'in')
  await desktop.choose(path)
  await desktop.request('startAudit', { paths: [path] })
  await desktop.state('done')
  return desktop
}

/** Answers the save dialog from now on; null closes it. */
const answerSaveDialog = (desktop: Desktop, path: string | null): Promise<void> =>
  desktop.app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = async () => ({ canceled: chosen === null, filePath: chosen ?? '' })
  }, path)

const save = async (desktop: Desktop, input: RequestInput<'exportReport'>, name: string) => {
  const path = join(folder, name)
  await answerSaveDialog(desktop, path)
  return { path, answer: await desktop.request('exportReport', input) }
}

describeDesktop('saving a report', () => {
  let desktop: Desktop
  beforeAll(async () => {
    desktop = await audited(['--password-store=basic'])
  })
  afterAll(() => desktop?.close())

  it('saves nothing where the dialog is closed', async () => {
    await answerSaveDialog(desktop, null)
    expect(await desktop.request('exportReport', { format: 'pdf', signed: false })).toBeNull()
  })

  it.each(['html', 'csv', 'json'] as const)('saves %s', async (format) => {
    const { path, answer } = await save(desktop, { format, signed: false }, `report.${format}`)
    expect(answer).toEqual({ path, signature: null, fingerprint: null })
    const text = readFileSync(path, 'utf8')
    expect(text).not.toContain('\u202E')
    if (format === 'json') {
      const state = await desktop.request('auditState')
      if (state.phase !== 'done') throw new Error(state.phase)
      expect(reportSchema.parse(JSON.parse(text))).toEqual(JSON.parse(state.report))
    } else expect(text).toContain('U+202E')
  })

  it('prints a PDF of its own page alone, and leaves no window behind', async () => {
    const { path, answer } = await save(desktop, { format: 'pdf', signed: false }, 'report.pdf')
    expect(answer).toEqual({ path, signature: null, fingerprint: null })
    const bytes = readFileSync(path)
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
    expect(bytes.toString('latin1')).not.toMatch(/Electron|Chrome|Linux|\/JavaScript|\/URI/)
    const windows = await desktop.app.evaluate(({ webContents }) => webContents.getAllWebContents().length)
    expect(windows).toBe(1)
  })

  const noText = spawnSync('pdftotext', ['-v']).status === 0 ? undefined : 'there is no pdftotext'
  it.skipIf(noText)(noText ? `(skipped: ${noText})` : 'prints the sentence and the names', () => {
    const { stdout } = spawnSync('pdftotext', ['-layout', join(folder, 'report.pdf'), '-'], {
      encoding: 'utf8',
    })
    expect(stdout).toContain('WhatsApp keeps a key to your backup.')
    expect(stdout).toContain('<b>"x"</b>')
    expect(stdout).toContain('U+202E')
    expect(stdout).toContain("What this report can and can't say")
  })

  it('gives a name its ending, and then overwrites nothing', async () => {
    const { answer } = await save(desktop, { format: 'csv', signed: false }, 'named')
    expect(answer?.path).toBe(join(folder, 'named.csv'))
    writeFileSync(join(folder, 'named.csv'), 'mine')
    await expect(save(desktop, { format: 'csv', signed: false }, 'named')).rejects.toThrow('already a file')
    expect(readFileSync(join(folder, 'named.csv'), 'utf8')).toBe('mine')
  })

  it('says in a sentence that it cannot write', async () => {
    await expect(save(desktop, { format: 'html', signed: false }, 'none/x.html')).rejects.toThrow(
      'There is no folder to save',
    )
  })

  it('loads the page without a script, and nothing but itself', async () => {
    const { path } = await save(desktop, { format: 'html', signed: false }, 'page.html')
    const html = readFileSync(path, 'utf8')
    const seen = await desktop.app.evaluate(async ({ BrowserWindow, session }, page) => {
      const own = session.fromPartition('test-of-report')
      const asked: string[] = []
      own.webRequest.onBeforeRequest(({ url }, answer) => {
        asked.push(url.slice(0, 20))
        answer({})
      })
      const window = new BrowserWindow({ show: false, webPreferences: { session: own, sandbox: true } })
      const refused: string[] = []
      window.webContents.on('console-message', (...args: unknown[]) => refused.push(String(args)))
      await window.loadURL(`data:text/html;charset=utf-8,${encodeURIComponent(page)}`)
      const script = `[document.scripts.length, document.images.length, document.querySelectorAll('b').length,
        getComputedStyle(document.querySelector('.brand')).fontSize]`
      const found = await window.webContents.executeJavaScript(script)
      window.destroy()
      return { asked, refused, found }
    }, html)
    expect(seen.found).toEqual([0, 0, 0, '13px'])
    expect(seen.refused).toEqual([])
    expect(seen.asked.every((url) => url.startsWith('data:text/html'))).toBe(true)
  })

  const hasOtherStores = process.platform === 'linux' ? undefined : 'only Linux can be without a key ring'
  it.skipIf(hasOtherStores)(
    'does not sign with a key that nothing protects, and says so before it asks where',
    async () => {
      await answerSaveDialog(desktop, join(folder, 'unprotected.csv'))
      await expect(desktop.request('exportReport', { format: 'csv', signed: true })).rejects.toThrow(
        'no key ring that protects the signing key',
      )
      expect(readdirSync(folder).filter((name) => name.startsWith('unprotected'))).toEqual([])
      const data = await desktop.app.evaluate(({ app }) => app.getPath('userData'))
      expect(existsSync(join(data, 'identity.json'))).toBe(false)
    },
  )

  it('shows where it was saved', async () => {
    await answerSaveDialog(desktop, join(folder, 'shown.json'))
    await desktop.window.getByRole('button', { name: 'Save report' }).click()
    await desktop.window.getByRole('button', { name: 'Save as JSON' }).click()
    await desktop.window.getByText(join(folder, 'shown.json')).waitFor()
    expect(existsSync(join(folder, 'shown.json'))).toBe(true)
  })
})

describe.skipIf(keyRingMissing)(keyRingMissing ? `(skipped: ${keyRingMissing})` : 'with a key ring', () => {
  describeDesktop('a signed report', () => {
    let ring: KeyRing
    let desktop: Desktop
    const outer = process.env['DBUS_SESSION_BUS_ADDRESS']
    beforeAll(async () => {
      ring = await startKeyRing()
      process.env['DBUS_SESSION_BUS_ADDRESS'] = ring.address
      desktop = await audited(['--password-store=gnome-libsecret'])
    })
    afterAll(async () => {
      await desktop?.close()
      if (outer === undefined) delete process.env['DBUS_SESSION_BUS_ADDRESS']
      else process.env['DBUS_SESSION_BUS_ADDRESS'] = outer
      ring?.stop()
    })

    it.each(['pdf', 'html', 'csv', 'json'] as const)(
      'as %s is verified by openssl and by Sealwatch, and no more with a byte changed',
      async (format) => {
        const { path, answer } = await save(desktop, { format, signed: true }, `signed.${format}`)
        expect(answer).toMatchObject({ path, signature: `${path}.p7s` })
        const checked = await runCli(['report', 'verify', path, '--json'])
        expect(checked.code).toBe(0)
        expect(JSON.parse(checked.out)).toMatchObject({ answer: 'intact', fingerprint: answer?.fingerprint })
        expect(opensslStatus(path)).toBe(0)
        const bytes = readFileSync(path)
        bytes[100] = (bytes[100] ?? 0) ^ 1
        writeFileSync(path, bytes)
        expect((await runCli(['report', 'verify', path])).code).toBe(1)
        expect(opensslStatus(path)).not.toBe(0)
      },
    )

    it('is signed by one identity, whose private key lies nowhere in the clear', async () => {
      const first = await save(desktop, { format: 'json', signed: true }, 'one.json')
      const second = await save(desktop, { format: 'csv', signed: true }, 'two.csv')
      expect(first.answer?.fingerprint).toBe(second.answer?.fingerprint)
      const data = await desktop.app.evaluate(({ app }) => app.getPath('userData'))
      const kept = JSON.parse(readFileSync(join(data, 'identity.json'), 'utf8'))
      expect(Object.keys(kept)).toEqual(['version', 'certificate', 'sealedKey'])
      expect(Buffer.from(kept.sealedKey, 'base64').toString('latin1')).not.toContain('PRIVATE KEY')
      expect(JSON.stringify(kept)).not.toContain('PRIVATE KEY')
    })

    it('shows its fingerprint in the window', async () => {
      await answerSaveDialog(desktop, join(folder, 'shown.csv'))
      await desktop.window.getByRole('button', { name: 'Save report' }).click()
      await desktop.window.getByText('Signed').click()
      await desktop.window.getByRole('button', { name: 'Save as CSV' }).click()
      await desktop.window.getByText('Fingerprint of this installation').waitFor()
      const { out } = await runCli(['report', 'verify', join(folder, 'shown.csv'), '--json'])
      const shown = JSON.parse(out).fingerprint.replaceAll(':', ' ')
      expect(await desktop.window.evaluate(`document.body.innerText.includes(${literal(shown)})`)).toBe(true)
    })
  })
})

const opensslStatus = (path: string): number | null =>
  spawnSync('openssl', [
    ...['cms', '-verify', '-binary', '-inform', 'DER', '-noverify', '-out', join(folder, 'out')],
    ...['-in', `${path}.p7s`, '-content', path],
  ]).status
