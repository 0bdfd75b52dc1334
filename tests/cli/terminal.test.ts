import { spawn } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, readlinkSync, symlinkSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { crypt14, crypt15, crypt15Header } from '../samples/android-backup.ts'
import { fixedBytes } from '../samples/android-key.ts'
import { layDown, temporaryFolder } from '../samples/folder.ts'
import { cleanEnv, ended, entry, jsonReport, noTerminal, runCli, runInTerminal, startCli } from './run-cli.ts'

const esc = '\x1b'
const oneLine = /^[^\n]+\.\n$/

const folderWithBackup = async (): Promise<string> => {
  const folder = temporaryFolder()
  await layDown(folder, { 'Databases/msgstore.db.crypt14': crypt14(Buffer.from('x')) })
  return folder
}

describe('help and version', () => {
  it.each([[['--help']], [['-h']], [['audit', '--help']]])('%j', async (args) => {
    const { code, out, err } = await runCli(args)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/^.*sealwatch.*audit/ims)
  })
  it.each([[['--version']], [['audit', '--version']]])('%j', async (args) => {
    expect(await runCli(args)).toMatchObject({ code: 0, out: `sealwatch ${manifest.version}\n`, err: '' })
  })
  it('lists every option of the audit', async () => {
    const { out } = await runCli(['audit', '--help'])
    for (const option of [
      '--json',
      '--deep',
      '--verify',
      '--evidence',
      '--skipped',
      '--no-color',
      '--help',
      '--version',
    ])
      expect(out).toContain(option)
  })
})

describe('what cannot run as asked ends with 2 and one sentence', () => {
  it.each([
    [['--jsno'], 'no option --jsno'],
    [['audit', '-x'], 'no option -x'],
    [['audit', '--json=yes'], '--json'],
    [['frobnicate'], '"frobnicate" is neither a command'],
    [['audit', 'no/such/path'], 'no file or folder "no/such/path"'],
    [['audit', ''], 'no file or folder ""'],
    [['audit', `a${esc}[31mb`], '⟨U+001B⟩[31m'],
  ])('%j', async (args, sentence) => {
    const { code, out, err } = await runCli(args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(sentence)
    expect(err).toMatch(oneLine)
  })

  it('also where one of several paths is missing: nothing is audited then', async () => {
    const { code, out } = await runCli(['audit', await folderWithBackup(), 'no/such/path', '--json'])
    expect({ code, out }).toEqual({ code: 2, out: '' })
  })
})

it('takes a path that begins with a dash behind "--"', async () => {
  const folder = temporaryFolder()
  await layDown(folder, { '--json': crypt14(Buffer.from('x')) })
  const ended = await runCli(['audit', '--json', '--', '--json'], { cwd: folder })
  expect(jsonReport(ended).findings[0]).toMatchObject({ path: join(folder, '--json'), format: 'crypt14' })
})

describe('a place that cannot be looked into', () => {
  it('is no all-clear: a link is not followed, and the last line says so', async () => {
    const folder = await folderWithBackup()
    const link = join(temporaryFolder(), 'link')
    symlinkSync(folder, link)
    const report = jsonReport(await runCli(['audit', link, '--json']))
    expect(report.places[0]?.state).toBe('symbolic link, not followed')
    expect(report.skipped).toEqual([{ path: link, reason: 'symbolic link, not followed' }])
    const { code, out } = await runCli(['audit', link])
    expect(out.trimEnd().split('\n').at(-1)).toBe('We could not look into any of the places.')
    expect(code).toBe(0)
  })
})

describe('the table', () => {
  it('names backup, verdict, file and reason, and ends with the sentence', async () => {
    const { out } = await runCli(['audit', await folderWithBackup()])
    expect(out).toContain('◔ You and WhatsApp  msgstore.db.crypt14  crypt14')
    expect(out).toContain('You and WhatsApp can open this backup')
    expect(out.trimEnd().split('\n').at(-1)).toBe('WhatsApp keeps a key to your backup.')
  })

  it.each([40, 60, 80])('fits into %i columns', async (columns) => {
    const folder = temporaryFolder()
    await layDown(folder, {
      '備份/msgstore-2026-11-01.1.db.crypt15': crypt15(Buffer.from('x')),
      '備份/訊息備份訊息備份訊息備份訊息備份訊息備份訊息.crypt15': crypt15(Buffer.from('x')),
      'b/msgstore.db.crypt15': '',
    })
    const { out } = await runCli(['audit', '.'], { cwd: folder, env: { COLUMNS: String(columns) } })
    const wide = (line: string) => line.length + (line.match(/\p{Script=Han}/gu)?.length ?? 0)
    // The folder of a backup stands whole on a line of its own, to be copied.
    const lines = out.split('\n').filter((line) => !line.startsWith(folder))
    expect(Math.max(...lines.map(wide))).toBeLessThanOrEqual(columns)
    expect(out).toContain('.crypt15')
  })

  it('is ASCII where the locale is not UTF-8', async () => {
    const folder = temporaryFolder()
    await layDown(folder, { 'a/b/c/d/e/é.crypt15': crypt15(Buffer.from('x')) })
    const { out } = await runCli(['audit', folder], { env: { LC_ALL: 'C' } })
    expect(out).toMatch(/^\p{ASCII}*$/u)
    expect(out).toContain('(*) Only you')
  })

  it('shows evidence with --evidence and each skipped path with --skipped', async () => {
    const folder = await folderWithBackup()
    symlinkSync('/nowhere', join(folder, 'link'))
    const short = (await runCli(['audit', folder])).out
    expect(short).toMatch(/Not looked into: 1.*--skipped/)
    expect(short).not.toContain(join(folder, 'link'))
    expect(short).not.toContain('key type 0')
    const long = (await runCli(['audit', folder, '--evidence', '--skipped'])).out
    expect(long).toContain(join(folder, 'link'))
    expect(long).toContain('key type 0')
  })
})

describe('colors', () => {
  it('are not for pipes', async () => {
    expect((await runCli(['audit', await folderWithBackup()])).out).not.toContain(esc)
  })
  it('can be forced, and forbidden', async () => {
    const folder = await folderWithBackup()
    const forced = { FORCE_COLOR: '1' }
    expect((await runCli(['audit', folder], { env: forced })).out).toContain(`${esc}[33m◔ You and WhatsApp`)
    expect((await runCli(['audit', folder, '--no-color'], { env: forced })).out).not.toContain(esc)
    expect((await runCli(['audit', folder], { env: { ...forced, NO_COLOR: '1' } })).out).not.toContain(esc)
  })
  it.skipIf(noTerminal)(
    'are for terminals, with a progress line that is cleared (skipped without a pseudo-terminal)',
    async () => {
      const folder = await folderWithBackup()
      const { code, out } = await runInTerminal(['audit', folder], { columns: 60 })
      expect(code).toBe(1)
      expect(out).toContain(`${esc}[33m◔ You and WhatsApp`)
      expect(out).toContain(`\r${esc}[2K0 folders`)
      expect(out.lastIndexOf(`\r${esc}[2K`)).toBeLessThan(out.indexOf('◔'))
      const plain = await runInTerminal(['audit', folder], { env: { NO_COLOR: '1' } })
      expect(plain.out).not.toContain(`${esc}[3`)
    },
  )
})

describe('hostile names', () => {
  const hostile = `evil${esc}[2J\u202egnp\nline\u200b\u009b31m.crypt15`

  it('are shown escaped', async () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'x\ry'))
    await layDown(folder, { [`x\ry/${hostile}`]: crypt15(Buffer.from('x')) })
    for (const args of [[], ['--evidence', '--skipped']]) {
      const { out } = await runCli(['audit', folder, ...args], { env: { COLUMNS: '120' } })
      expect(out).toContain('⟨U+001B⟩[2J⟨U+202E⟩gnp⟨U+000A⟩')
      expect(out.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e\u200b]/u)
    }
  })

  it('stay true in JSON, whose text acts on no terminal', async () => {
    const folder = temporaryFolder()
    await layDown(folder, { [hostile]: crypt15(Buffer.from('x')) })
    const ended = await runCli(['audit', folder, '--json'])
    expect(jsonReport(ended).findings[0]?.path).toBe(join(folder, hostile))
    expect(ended.out.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e\u200b]/u)
  })

  it.skipIf(process.platform !== 'linux')('may be bytes that are no text', async () => {
    const folder = temporaryFolder()
    const name = Buffer.concat([Buffer.from(`${folder}/bad`), Buffer.from([0xff]), Buffer.from('.crypt15')])
    const { writeFileSync } = await import('node:fs')
    writeFileSync(name, crypt15(Buffer.from('x')))
    const ended = await runCli(['audit', folder, '--json'])
    expect(jsonReport(ended).findings[0]).toMatchObject({
      path: `${folder}/bad\\xff.crypt15`,
      readableBy: 'only-you',
    })
    writeFileSync(`${folder}/bad\\xff.crypt15`, crypt15(Buffer.from('x')))
    const { findings } = jsonReport(await runCli(['audit', folder, '--json']))
    expect(findings.map(({ path }) => path)).toEqual(Array(2).fill(`${folder}/bad\\xff.crypt15`))
    const [one, other] = findings.map(({ evidence }) => evidence.map(({ fact }) => fact))
    expect(
      [one, other].filter((facts) => facts?.some((fact) => fact.includes('not valid text'))),
    ).toHaveLength(1)
  })
})

describe('long reports', () => {
  const manyBackups = async (): Promise<string> => {
    const folder = temporaryFolder()
    const files = Array.from({ length: 400 }, (_, index) => [`${index}/msgstore.db.crypt15`, ''])
    await layDown(folder, Object.fromEntries(files))
    return folder
  }

  it('are written whole to a slow reader', async () => {
    const child = startCli(['audit', await manyBackups(), '--json'])
    child.stdout?.pause()
    await setTimeout(300)
    const result = ended(child)
    child.stdout?.resume()
    const { out, code } = await result
    expect(out.length).toBeGreaterThan(100_000)
    expect(jsonReport({ out, code, err: '', signal: null }).findings).toHaveLength(400)
  })

  it.each(['--json', '--evidence'])('end quietly where the reader leaves (%s)', async (option) => {
    const command = '"$0" "$1" audit "$2" "$3" | head -c 100 >/dev/null; echo $PIPESTATUS'
    const args = ['-c', command, process.execPath, entry, await manyBackups(), option]
    const { out, err } = await ended(spawn('bash', args, { env: cleanEnv() }))
    expect({ out, err }).toEqual({ out: '0\n', err: '' })
  })
})

/** True once a process has a file open. */
const hasOpen = (pid: number | undefined, path: string): boolean => {
  try {
    const folder = `/proc/${pid}/fd`
    return readdirSync(folder).some((fd) => readlinkSync(join(folder, fd)) === path)
  } catch {
    return false
  }
}

it.skipIf(process.platform !== 'linux').each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('%s stops the audit, and says so', async (signal, exit) => {
  const folder = temporaryFolder()
  const path = join(folder, 'msgstore.db.crypt15')
  await layDown(folder, {
    'msgstore.db.crypt15': Buffer.concat([crypt15Header(), fixedBytes('content', 8192)]),
  })
  // Sparse: hours of reading, and no room on the disk.
  truncateSync(path, 4e12)
  const child = startCli(['audit', folder, '--verify', '--json'])
  const result = ended(child)
  while (!hasOpen(child.pid, path) && child.exitCode === null) await setTimeout(5)
  child.kill(signal)
  expect(await result).toEqual({
    code: exit,
    signal: null,
    out: '',
    err: 'Stopped before the end. Your files are as they were.\n',
  })
})

it('runs under the names that the package gives it', () => {
  expect(manifest.scripts).toMatchObject({
    audit: 'node bin/sealwatch.mjs audit',
    sealwatch: 'node bin/sealwatch.mjs',
  })
  expect(readFileSync(entry, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/)
})
