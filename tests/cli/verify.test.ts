import { readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { verificationSchema } from '../../src/shared/verification.ts'
import { crypt14, crypt15 } from '../samples/android-backup.ts'
import { e2eeKeyFile, fixedBytes, keyGrid, sampleRoot, whatsAppKeyFile } from '../samples/android-key.ts'
import { layDown, temporaryFolder } from '../samples/folder.ts'
import { messageStore } from '../samples/whatsapp-database.ts'
import { type Ended, noTerminal, runCli, runInTerminal } from './run-cli.ts'

const payload = messageStore(500)
const whole = crypt15(payload)
const hex = sampleRoot.toString('hex')
const wrong = fixedBytes('wrong', 32).toString('hex')
const oneLine = /^[^\n]+\.\n$/
const prompt = 'do not matter): '

let folder = ''
beforeEach(async () => {
  folder = temporaryFolder()
  await layDown(folder, {
    'msgstore.db.crypt15': whole,
    'cut.msgstore.db.crypt15': whole.subarray(0, -1000),
    'msgstore.db.crypt14': crypt14(payload),
    'encrypted_backup.key': e2eeKeyFile(),
    key: whatsAppKeyFile(),
    'digits.txt': `${keyGrid().toUpperCase()}\n`,
    'wrong.txt': wrong,
    'password.txt': 'correct horse battery staple',
  })
})

const verify = (args: string[], input = ''): Promise<Ended> =>
  runCli(['verify', ...args], { cwd: folder, input })

describe('a key in a file', () => {
  it.each([
    ['msgstore.db.crypt15', 'encrypted_backup.key', 0, 'opens'],
    ['msgstore.db.crypt15', 'digits.txt', 0, 'opens'],
    ['msgstore.db.crypt15', 'wrong.txt', 1, 'wrong-key'],
    ['msgstore.db.crypt15', 'key', 2, 'not-applicable'],
    ['cut.msgstore.db.crypt15', 'digits.txt', 1, 'damaged'],
    ['msgstore.db.crypt14', 'key', 0, 'opens'],
    ['msgstore.db.crypt14', 'digits.txt', 2, 'not-applicable'],
  ])('%s with %s', async (file, keyFile, code, answer) => {
    const json = await verify([file, '--key-file', keyFile, '--json'])
    expect({ code: json.code, err: json.err }).toEqual({ code, err: '' })
    const result = verificationSchema.parse(JSON.parse(json.out))
    expect(result).toMatchObject({ answer, path: join(folder, file) })
    const text = await verify([file, `--key-file=${keyFile}`])
    expect(text.code).toBe(code)
    expect(text.out.replaceAll(/\s+/g, ' ')).toContain(result.reason)
    for (const { out } of [json, text]) expect(out.toLowerCase()).not.toContain(hex.slice(0, 8))
  })
})

describe('a key from a pipe', () => {
  it.each([
    ['as 64 digits', hex],
    ['as the grid', `${keyGrid()}\n`],
  ])('%s', async (_how, input) => {
    const { code, out, err } = await verify(['msgstore.db.crypt15'], input)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain('✓ This key opens it')
  })

  it('may hold a slip, and then says where', async () => {
    const slip = (hex.startsWith('0') ? '1' : '0') + hex.slice(1)
    const { code, out } = await verify(['msgstore.db.crypt15'], slip)
    expect(code).toBe(0)
    expect(out.replaceAll(/\s+/g, ' ')).toContain('the first digit of the first group of line 1')
  })

  it.each([
    ['', 'this has 0'],
    [hex.slice(2), 'this has 62'],
    ['my password', 'A password is no key'],
    [' '.repeat(100_000), 'far too long'],
  ])('%j is none', async (input, sentence) => {
    const { code, out, err } = await verify(['msgstore.db.crypt15'], input)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(sentence)
    expect(err).toMatch(oneLine)
  })

  it('is not asked for where no digits can open the file', async () => {
    const { code, out, err } = await verify(['msgstore.db.crypt14'], hex)
    expect({ code, err }).toEqual({ code: 2, err: '' })
    expect(out.replaceAll(/\s+/g, ' ')).toContain('No 64-digit key opens this backup')
  })
})

describe('a key on the command line is refused and not repeated', () => {
  it.each([
    [['msgstore.db.crypt15', hex]],
    [[hex, 'msgstore.db.crypt15']],
    [['msgstore.db.crypt15', keyGrid()]],
    [['msgstore.db.crypt15', ...keyGrid().split(/\s/)]],
    [['msgstore.db.crypt15', `--key=${hex}`]],
    [['msgstore.db.crypt15', '--key', hex.slice(3)]],
    [['msgstore.db.crypt15', '--key-file', hex]],
  ])('%#', async (args) => {
    const { code, out, err } = await verify(args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(/history of your shell\.\n$/)
    expect(err).not.toContain(hex.slice(8, 12))
  })
})

describe('what cannot be verified ends with 2 and one sentence', () => {
  it.each([
    [[], 'Name one backup file'],
    [['a', 'b'], 'Name one backup file'],
    [['nothing.crypt15'], 'There is no file "nothing.crypt15"'],
    [['.'], 'not a regular file'],
    [['link'], 'not a regular file'],
    [['msgstore.db.crypt15', '--key-file', 'nothing'], 'There is no file "nothing"'],
    [['msgstore.db.crypt15', '--key-file', 'password.txt'], 'That is no key file'],
    [['msgstore.db.crypt15', '--key-file', 'msgstore.db.crypt14'], 'That is no key file'],
    [['msgstore.db.crypt15', '--key-file'], '--key-file'],
    [['--frob'], 'no option --frob'],
  ])('%j', async (args, sentence) => {
    symlinkSync('msgstore.db.crypt15', join(folder, 'link'))
    const { code, out, err } = await verify(args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(sentence)
    expect(err).toMatch(oneLine)
  })
})

it('explains itself', async () => {
  const { code, out } = await verify(['--help'])
  expect(code).toBe(0)
  for (const text of ['--key-file', '--json', '.crypt14', 'password']) expect(out).toContain(text)
})

it('leaves the folder as it was', async () => {
  const state = () =>
    readdirSync(folder).map((name) => [name, readFileSync(join(folder, name)).toString('hex')])
  const before = state()
  await verify(['msgstore.db.crypt15'], hex)
  expect(state()).toEqual(before)
})

describe.skipIf(noTerminal)('typed in a terminal (skipped without a pseudo-terminal)', () => {
  const type = (...typed: [prompt: string, text: string][]): Promise<Ended> =>
    runInTerminal(['verify', 'msgstore.db.crypt15'], { cwd: folder, typed })

  it.each([
    ['at once', `${hex}\r`],
    ['as the grid, pasted', `${keyGrid().replaceAll('\n', '\r')}\r`],
    ['as the grid, pasted with both line ends', `${keyGrid().replaceAll('\n', '\r\n')}\r\n`],
    ['with a digit taken back', `${hex}7\x7f\r`],
    ['begun again', `junk\x15${hex}\r`],
    ['with arrow keys between', `${hex.slice(0, 9)}\x1b[D\x1bOC\x1b[1;5C${hex.slice(9)}\r`],
    ['ended by Ctrl-D', `${hex}\x04`],
  ])('%s', async (_how, typed) => {
    const { code, out } = await type([prompt, typed])
    expect(out).toContain('This key opens it')
    expect(code).toBe(0)
    expect(out).not.toContain(hex.slice(0, 4))
  })

  it('counts digits at a line break, and ends at the second one', async () => {
    const { code, out } = await type([prompt, `${hex.slice(0, 40)}\r`], ['press Enter again', '\r'])
    expect(out).toContain('40 of 64 digits so far')
    expect(out).toContain('A key has 64 digits, and this has 40.')
    expect(code).toBe(2)
  })

  it('stops at Ctrl-C', async () => {
    const { code, out } = await type([prompt, `${hex.slice(0, 40)}\x03`])
    expect(out).toContain('Stopped before the end. Your files are as they were.')
    expect(code).toBe(130)
  })
})
