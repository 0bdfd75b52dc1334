import { Buffer } from 'node:buffer'
import { type ChildProcess, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { changeSchema } from '../../src/shared/memory.ts'
import { crypt14, crypt15 } from '../samples/android-backup.ts'
import { layDown, temporaryFolder } from '../samples/folder.ts'
import { messageStore } from '../samples/whatsapp-database.ts'
import { ended, runCli, startCli } from './run-cli.ts'

const exposed = crypt14(messageStore(5))
const sealed = crypt15(messageStore(5))

const children: ChildProcess[] = []
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
})

const waitFor = async (test: () => boolean): Promise<void> => {
  while (!test()) await new Promise((resolve) => setTimeout(resolve, 20))
}

/** The command, once it has said what it watches. */
const watching = async (...args: string[]) => {
  const child = startCli(['watch', ...args])
  children.push(child)
  const text = { out: '', err: '' }
  const end = ended(child)
  child.stdout?.on('data', (piece) => {
    text.out += piece
  })
  child.stderr?.on('data', (piece) => {
    text.err += piece
  })
  await waitFor(() => `${text.out}${text.err}`.includes('Ctrl-C stops it'))
  return {
    text,
    stop: (signal: NodeJS.Signals = 'SIGTERM') => {
      child.kill(signal)
      return end
    },
  }
}

const watched = async (): Promise<string> => {
  const folder = temporaryFolder()
  await layDown(folder, { 'a/msgstore.db.crypt15': sealed })
  return folder
}

/** Puts its last argument, byte for byte, into a file of its own. */
const recorder = async (): Promise<{ program: string; taken: () => string[]; log: string }> => {
  const folder = temporaryFolder()
  const program = join(folder, 'take it.mjs')
  const log = join(folder, 'log')
  writeFileSync(
    program,
    `#!${process.execPath}
import { appendFileSync } from 'node:fs'
appendFileSync(${JSON.stringify(log)}, JSON.stringify(process.argv.slice(2)) + '\\n')
console.log('printed by the program')
`,
  )
  chmodSync(program, 0o755)
  const taken = () => (existsSync(log) ? readFileSync(log, 'utf8').split('\n').filter(Boolean) : [])
  return { program, taken, log }
}

describe('sealwatch watch', () => {
  it('says what it watches, prints a line for each change, and ends with 0', async () => {
    const folder = await watched()
    const { text, stop } = await watching(folder)
    expect(text.out).toContain(`Watching ${folder}: 2 folders are watched live`)
    expect(text.out).toContain('1 backup is there, none of them readable by others')
    writeFileSync(join(folder, 'a/msgstore.db.crypt14'), exposed)
    await waitFor(() => text.out.includes('crypt14'))
    const { code, out } = await stop('SIGINT')
    expect(code).toBe(0)
    expect(out.trimEnd().split('\n').at(-1)).toMatch(
      /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d {2}appeared {2}◔ You and WhatsApp +\S+msgstore\.db\.crypt14$/,
    )
  })

  it('prints changes and limits as lines of JSON, and nothing else', async () => {
    const folder = await watched()
    const { text, stop } = await watching(folder, '--json')
    writeFileSync(join(folder, 'a/msgstore.db'), messageStore(5))
    await waitFor(() => text.out.includes('appeared'))
    rmSync(join(folder, 'a/msgstore.db'))
    await waitFor(() => text.out.includes('gone'))
    const { code, out } = await stop()
    expect(code).toBe(0)
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines[0]).toEqual({ limits: [] })
    expect(lines.slice(1).map((line) => changeSchema.parse(line))).toMatchObject([
      { change: 'appeared', readableBy: 'anyone', path: join(folder, 'a/msgstore.db') },
      { change: 'gone', was: 'anyone' },
    ])
  })

  it('lets no file name act on the terminal', async () => {
    const folder = await watched()
    const { text, stop } = await watching(folder)
    writeFileSync(join(folder, 'a/msgstore.db.crypt14 \u001b[2J\n(1)'), exposed)
    await waitFor(() => text.out.includes('appeared'))
    const { out } = await stop()
    expect(out).toContain('⟨U+001B⟩[2J⟨U+000A⟩(1)')
    expect(out).not.toContain('\u001b')
  })

  it('writes nothing to the disk, and remembers where it is told to', async () => {
    const folder = await watched()
    const memory = join(temporaryFolder(), 'my memory.json')
    const first = await watching(folder, '--memory', memory)
    await first.stop()
    expect(existsSync(memory)).toBe(true)
    expect(readdirSync(folder)).toEqual(['a'])
    renameSync(join(folder, 'a/msgstore.db.crypt15'), join(folder, 'msgstore.db.crypt15'))
    const second = await watching(folder, '--memory', memory)
    await waitFor(() => second.text.out.includes('moved'))
    await second.stop()
  })

  it('leaves a memory to the one that has it, until that has ended or was killed', async () => {
    const folder = await watched()
    const data = temporaryFolder()
    const memory = join(data, 'memory.json')
    const first = await watching(folder, '--memory', memory)
    const { code, out, err } = await runCli(['watch', folder, '--memory', memory])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(/^Another Sealwatch \(process \d+ on .+\) remembers in ".+memory\.json" already/)
    expect(err.trimEnd().split('\n')).toHaveLength(1)
    await first.stop('SIGKILL')
    expect(readdirSync(data).sort()).toEqual(['memory.json', 'memory.json.lock'])
    const second = await watching(folder, '--memory', memory)
    expect(second.text.err).toBe('')
    await second.stop()
    expect(readdirSync(data)).toEqual(['memory.json'])
  })

  it('ends once nobody reads what it prints', async () => {
    const folder = await watched()
    const child = startCli(['watch', folder])
    children.push(child)
    let out = ''
    child.stdout?.on('data', (piece) => {
      out += piece
    })
    await waitFor(() => out.includes('Watching'))
    child.stdout?.destroy()
    const code = new Promise((resolve) => child.on('exit', resolve))
    writeFileSync(join(folder, 'a/msgstore.db'), messageStore(5))
    expect(await code).toBe(0)
  })

  it.each([
    [['--on-exposed'], 'needs a program'],
    [['--on-exposed', 'no-such-program'], 'there is no such program in the search path'],
    [['--on-exposed', './no/such'], 'there is no such program'],
    [['no-such-path-here'], 'There is no file or folder'],
    [['--memory', '.'], 'no memory of Sealwatch'],
    [['--memory', 'package.json'], 'no memory of Sealwatch'],
    [['--jsn'], 'There is no option --jsn'],
  ])('says what is wrong with %j', async (args, sentence) => {
    const { code, err, out } = await runCli(['watch', ...args])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(sentence)
    expect(err.trimEnd().split('\n')).toHaveLength(1)
  })
})

describe('--on-exposed', () => {
  const names = [
    'msgstore.db.crypt14 (1)',
    `msgstore.db.crypt14 '"$(touch x)";&|`,
    'msgstore.db.crypt14 -rf\n--help',
    '-msgstore.db.crypt14',
    'msgstore.db.crypt14 😀 e\u0301',
  ]

  it('hands over hostile paths unharmed, one at a time, and only what others can read', async () => {
    const folder = await watched()
    const { program, taken } = await recorder()
    const { text, stop } = await watching(folder, '--json', '--on-exposed', program, '--flag', 'two words')
    writeFileSync(join(folder, 'a/msgstore-1.db.crypt15'), sealed)
    for (const name of names) writeFileSync(join(folder, 'a', name), exposed)
    await waitFor(() => taken().length === names.length && text.out.includes('crypt15'))
    const { out, err } = await stop()
    expect(
      taken()
        .map((line) => JSON.parse(line))
        .sort(),
    ).toEqual(names.map((name) => ['--flag', 'two words', join(folder, 'a', name)]).sort())
    expect(out).not.toContain('printed by the program')
    expect(err).toContain('printed by the program')
  })

  it('puts the path in the place of {}', async () => {
    const folder = await watched()
    const { program, taken } = await recorder()
    const { stop } = await watching(folder, '--on-exposed', program, 'file', '{}', 'is exposed {}', '--help')
    writeFileSync(join(folder, 'a/msgstore.db'), messageStore(5))
    await waitFor(() => taken().length === 1)
    await stop()
    expect(JSON.parse(taken()[0] ?? '')).toEqual([
      'file',
      join(folder, 'a/msgstore.db'),
      'is exposed {}',
      '--help',
    ])
  })

  it('says what failed, and goes on', async () => {
    const folder = await watched()
    const { text, stop } = await watching(folder, '--on-exposed', 'sh', '-c', 'exit 3')
    writeFileSync(join(folder, 'a/msgstore.db'), messageStore(5))
    await waitFor(() => text.err.includes('exit code 3'))
    writeFileSync(join(folder, 'a/msgstore.db.crypt14'), exposed)
    await waitFor(() => text.err.split('exit code 3').length === 3)
    expect((await stop()).code).toBe(0)
  })

  const noXargs = spawnSync('xargs', ['--version']).error ? 'skipped: no xargs' : undefined

  it.skipIf(noXargs !== undefined)(`hands over bytes that are no text ${noXargs ?? ''}`, async () => {
    const folder = await watched()
    const log = join(temporaryFolder(), 'log')
    const { stop } = await watching(folder, '--on-exposed', 'sh', '-c', 'printf %s "$1" > "$0"', log)
    const path = Buffer.concat([
      Buffer.from(`${join(folder, 'a')}/`),
      Buffer.from([0xff, 0x27]),
      Buffer.from(' .crypt14'),
    ])
    // One whose name only reads so.
    writeFileSync(join(folder, String.raw`a/\xff' .crypt14`), sealed)
    writeFileSync(path, exposed)
    await waitFor(() => existsSync(log) && readFileSync(log).length > 0)
    await stop()
    expect(readFileSync(log).equals(path)).toBe(true)
  })
})
