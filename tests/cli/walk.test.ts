import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { layDown, temporaryFolder } from '../samples/folder.ts'
import { messageStore } from '../samples/whatsapp-database.ts'
import { cleanEnv, entry, jsonReport, runCli } from './run-cli.ts'

const hasTrace = spawnSync('strace', ['-V']).status === 0

describe('files that are only in the cloud', () => {
  it.skipIf(!hasTrace).each([[[]], [['--deep']]])(
    'are never opened (needs strace), with %j',
    async (options) => {
      const folder = temporaryFolder()
      const names = ['msgstore.db.crypt15', 'WhatsApp Chat with A.txt', 'notes.bin', 'Media.tar']
      await layDown(folder, { 'here.db': messageStore(2) })
      for (const name of names) {
        writeFileSync(join(folder, name), '')
        truncateSync(join(folder, name), 1_000_000)
      }
      const log = join(temporaryFolder(), 'trace')
      const trace = ['-f', '-y', '-e', 'trace=open,openat,openat2', '-o', log]
      const command = [...trace, process.execPath, entry, 'audit', '--json', ...options, folder]
      const { stdout } = spawnSync('strace', command, { encoding: 'utf8', env: cleanEnv() })
      const opened = readFileSync(log, 'utf8')
      // The trace sees what is opened: the file that is here.
      expect(opened).toContain('here.db')
      for (const name of names) expect(opened).not.toContain(`${name}"`)
      const skipped = JSON.parse(stdout).skipped.map(({ path }: { path: string }) => path)
      expect(skipped).toContain(join(folder, 'msgstore.db.crypt15'))
    },
  )
})

describe('a tree with everything in it that a walk can stumble over', () => {
  it.each([[[]], [['--deep']]])(
    'gives a whole report that names each skip, with %j',
    async (options) => {
      const folder = temporaryFolder()
      const deep = Array.from({ length: 200 }, () => 'd').join('/')
      await layDown(folder, { [`${deep}/msgstore.db`]: messageStore(2), 'locked/msgstore.db': 'x' })
      symlinkSync('..', join(folder, 'd', 'loop'))
      execFileSync('mkfifo', [join(folder, 'msgstore.db.crypt14')])
      const server = createServer().listen(join(folder, 'socket'))
      mkdirSync(join(folder, 'many'))
      for (let index = 0; index < 50_000; index++) writeFileSync(join(folder, 'many', `${index}.jpg`), '')
      chmodSync(join(folder, 'locked'), 0)
      try {
        chmodSync(folder, 0o755)
        const isRoot = process.getuid?.() === 0
        const ended = isRoot
          ? spawnSync(
              'setpriv',
              [
                '--reuid=65534',
                '--regid=65534',
                '--clear-groups',
                process.execPath,
                entry,
                'audit',
                '--json',
                ...options,
                folder,
              ],
              { encoding: 'utf8', env: cleanEnv(), maxBuffer: 1e8 },
            )
          : undefined
        const report = ended
          ? jsonReport({ code: ended.status, signal: null, out: ended.stdout, err: ended.stderr })
          : jsonReport(await runCli(['audit', '--json', ...options, folder]))
        const skipped = Object.fromEntries(
          report.skipped.map(({ path, reason }) => [path.slice(folder.length), reason]),
        )
        expect(skipped).toEqual({
          '/d/loop': 'symbolic link, not followed',
          '/msgstore.db.crypt14': 'not a regular file',
          '/socket': 'not a regular file',
          '/locked': 'no permission',
        })
        expect(report.findings.map(({ path }) => path)).toEqual([join(folder, deep, 'msgstore.db')])
      } finally {
        chmodSync(join(folder, 'locked'), 0o700)
        server.close()
      }
    },
    60_000,
  )
})

describe('places that overlap', () => {
  it('are walked once', async () => {
    const folder = temporaryFolder()
    await layDown(folder, { 'inner/msgstore.db': messageStore(2) })
    const report = jsonReport(await runCli(['audit', '--json', folder, join(folder, 'inner')]))
    expect(report.findings).toHaveLength(1)
    expect(report.skipped).toEqual([{ path: join(folder, 'inner'), reason: 'already looked into' }])
  })
})
