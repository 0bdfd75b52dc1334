import { once } from 'node:events'
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { ended, jsonReport, runCli, startCli } from '../cli/run-cli.ts'
import { crypt14 } from '../samples/android-backup.ts'
import { layDown, temporaryFolder } from '../samples/folder.ts'
import { messageStore } from '../samples/whatsapp-database.ts'
import { noRclone, serveWebDav, withConfig } from './webdav.ts'

// Each file is read by programs of its own, which take long where others work too.
vi.setConfig({ testTimeout: 180_000 })

const backup = { 'msgstore.db.crypt14': crypt14(messageStore()) }

/** A program that is found as rclone. */
const standIn = (script: string): { PATH: string } => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'rclone'), `#!/bin/sh\n${script}\n`)
  chmodSync(join(folder, 'rclone'), 0o755)
  return { PATH: `${folder}:${process.env['PATH']}` }
}

describe('sealwatch audit --rclone', () => {
  it('says that rclone is missing', async () => {
    const { code, out, err } = await runCli(['audit', '--rclone', 'gdrive:'], {
      env: { PATH: temporaryFolder() },
    })
    expect([code, out]).toEqual([2, ''])
    expect(err).toBe(
      '--rclone needs the program rclone, which is not on the search path; rclone.org tells how to install it.\n',
    )
  })

  it.each([
    '-P:',
    '--config=/x:',
    ':sftp,host=h,pass=SECRET:',
    'dav,pass=SECRET:x',
    'gdrive',
    ':',
    'C:',
    ' a:',
  ])('refuses %j without repeating it', async (remote) => {
    const env = standIn('echo started >&2; exit 9')
    const { code, out, err } = await runCli(['audit', `--rclone=${remote}`], { env })
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(/^--rclone takes a remote .*\n$/)
    expect(err).not.toContain('SECRET')
  })

  it.each([
    ['Failed to create file system: oauth2: token expired: refresh_token=SECRET', 'not let in'],
    ["couldn't list: 401 Unauthorized https://user:SECRET@host/", 'not let in'],
    ['dial tcp 10.0.0.1: connection refused user=SECRET', 'does not answer'],
    ['something new SECRET', 'rclone could not read it (exit code 1)'],
  ])('says what %j means, and nothing of it', async (complaint, sentence) => {
    const env = standIn(`echo "${complaint}" >&2; exit 1`)
    const result = await runCli(['audit', '--rclone', 'gdrive:x', '--json'], { env })
    expect(result.code).toBe(2)
    expect(result.err).toContain(sentence)
    expect(result.out + result.err).not.toMatch(/SECRET|refresh_token/)
    expect(jsonReport(result)).toMatchObject({ findings: [], places: [{ kind: 'rclone', path: 'gdrive:x' }] })
  })

  it.each([
    ['printf "not json\\n"', "rclone's list cannot be read"],
    ['yes | head -c 400000 | tr -d "\\n"', "rclone's list cannot be read"],
    [
      'printf \'[\\n{"Path":"../../etc/passwd","Name":"passwd","Size":1,"ModTime":"x","IsDir":false}\\n]\\n\'',
      'its name cannot be used as a path',
    ],
    [
      'printf \'[\\n{"Path":"a","Name":"a","Size":1,"ModTime":"","IsDir":true},\\n\'; exit 1',
      'not all of it was listed',
    ],
  ])('names what a list like %j leaves out', async (list, reason) => {
    const root = '{"Path":"","Name":"","Size":-1,"ModTime":"2026-01-01T00:00:00Z","IsDir":true}'
    const env = standIn(`case "$*" in *--stat\\ *|*--stat) echo '${root}';; *) ${list};; esac`)
    const result = await runCli(['audit', '--rclone', 'gdrive:', '--json'], { env })
    expect(
      jsonReport(result)
        .skipped.map((skipped) => skipped.reason)
        .join(),
    ).toContain(reason)
  })

  it('hands rclone the remote behind "--", with the environment and no shell', async () => {
    const log = join(temporaryFolder(), 'log')
    const env = { ...standIn(`printf '%s\\n' "$@" "$MARK" >"${log}"; exit 1`), MARK: 'passed on' }
    await runCli(['audit', '--rclone', 'my drive:$(touch x); "y"'], { env })
    expect(readFileSync(log, 'utf8')).toMatch(/\n--\nmy drive:\$\(touch x\); "y"\npassed on\n$/)
  })

  it.each([
    ['that waits', 'exec sleep 60'],
    ['that does not listen', "trap '' TERM; while :; do sleep 0.2; done"],
    ['whose helper goes on', 'sleep 20 & exec sleep 60'],
  ])('ends an rclone %s with Ctrl-C', async (_, script) => {
    const pid = join(temporaryFolder(), 'pid')
    const env = standIn(`echo $$ >"${pid}.new"; mv "${pid}.new" "${pid}"; ${script}`)
    const child = startCli(['audit', '--rclone', 'gdrive:'], { env })
    const result = ended(child)
    while (!existsSync(pid)) await new Promise((resolve) => setTimeout(resolve, 50))
    child.kill('SIGINT')
    expect(await result).toMatchObject({ code: 130, out: '' })
    expect(() => process.kill(Number(readFileSync(pid, 'utf8')), 0)).toThrow('ESRCH')
  })
})

describe.skipIf(noRclone)(`with rclone itself ${noRclone ?? ''}`, () => {
  it('audits by RCLONE_CONFIG, and shows paths as rclone writes them', async () => {
    const folder = temporaryFolder()
    await layDown(folder, backup)
    const env = { ...withConfig({ 'my drive': { type: 'alias', remote: folder } }), RCLONE_EXCLUDE: '*' }
    const { code, out, err } = await runCli(['audit', '--rclone', 'my drive:'], { env })
    expect([code, err]).toEqual([1, ''])
    expect(out).toMatch(/^my drive: .*\nmy drive:\n .*msgstore\.db\.crypt14/)
    const json = await runCli(['--rclone', 'my drive:', '--json'], { env })
    expect(jsonReport(json).findings).toMatchObject([
      { path: 'my drive:msgstore.db.crypt14', readableBy: 'whatsapp' },
    ])
  })

  it('says which remote or path there is not', async () => {
    const env = withConfig({ here: { type: 'alias', remote: temporaryFolder() } })
    const unknown = await runCli(['audit', '--rclone', 'there:'], { env })
    expect(unknown).toMatchObject({ code: 2, out: '' })
    expect(unknown.err).toMatch(/^There is no remote "there" in rclone's configuration; .*\n$/)
    const missing = await runCli(['audit', '--rclone', 'here:nothing'], { env })
    expect(missing).toMatchObject({ code: 2, out: '' })
    expect(missing.err).toMatch(/^There is no file or folder "here:nothing", as rclone says\.\n$/)
  })

  it('says that a server is down, and still audits the other places', async () => {
    const folder = temporaryFolder()
    await layDown(folder, backup)
    const dav = await serveWebDav(folder)
    const env = withConfig({ dav: { type: 'webdav', url: dav.url, vendor: 'other' } })
    await dav.close()
    const result = await runCli(['audit', folder, '--rclone', 'dav:', '--json'], { env })
    expect(result.code).toBe(2)
    expect(result.err).toBe('"dav:" does not answer: it is offline, or this computer is.\n')
    const report = jsonReport(result)
    expect(report.places.map(({ state }) => state)).toEqual(['ok', 'offline'])
    expect(report.findings).toHaveLength(1)
    expect(report.skipped).toEqual([{ path: 'dav:', reason: 'offline' }])
  })

  it('says that a sign-in is refused', async () => {
    const { createServer } = await import('node:http')
    const server = createServer((_, answer) => answer.writeHead(401).end()).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as { port: number }
    const url = `http://127.0.0.1:${port}`
    const env = withConfig({ dav: { type: 'webdav', url, vendor: 'other', user: 'me' } })
    const result = await runCli(['audit', '--rclone', 'dav:', '--json'], { env })
    server.close()
    expect(result.code).toBe(2)
    expect(result.err).toContain('rclone config reconnect dav:')
    expect(jsonReport(result).places).toMatchObject([{ state: 'no permission' }])
  })
})
