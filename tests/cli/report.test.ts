import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { fingerprintOf } from '../../src/report-file/signature/identity.ts'
import { layDown, temporaryFolder } from '../samples/folder.ts'
import { content, identity, signature } from '../samples/signed.ts'
import { runCli } from './run-cli.ts'

const oneLine = /^[^\n]+\.\n$/

let folder = ''
beforeEach(async () => {
  folder = temporaryFolder()
  const changed = Uint8Array.from(content, (byte, at) => (at === 3 ? byte ^ 1 : byte))
  const broken = Uint8Array.from(signature, (byte, at) => (at === signature.length - 1 ? byte ^ 1 : byte))
  await layDown(folder, {
    'a.html': content,
    'a.html.p7s': signature,
    'changed.html': changed,
    'broken.p7s': broken,
    'none.p7s': 'nothing of the kind',
    'alone.html': content,
  })
})

const verify = (...args: string[]) => runCli(['report', 'verify', ...args], { cwd: folder })

describe('report verify', () => {
  it('shows who signed an intact report and when, and that this is for the reader to compare', async () => {
    const { code, out, err } = await verify('a.html')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const shown = out.replace(/\s+/g, ' ')
    expect(shown).toContain('✓ Not changed since it was signed a.html')
    expect(shown).toContain(fingerprintOf(identity.certificate).replaceAll(':', ' '))
    expect(shown).toContain('By its own clock at 2026-11-22 10:00:05 UTC')
    expect(shown).toContain('compare the fingerprint')
    expect(out).not.toMatch(/trusted|safe|genuine/i)
  })

  it.each([
    [['changed.html', '--signature', 'a.html.p7s'], 'changed'],
    [['a.html', '--signature', 'broken.p7s'], 'broken'],
    [['a.html', '--signature', 'none.p7s'], 'no-signature'],
  ])('answers 1 to %j', async (args, answer) => {
    const { code, out } = await verify(...args, '--json')
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({ answer, path: join(folder, args[0] ?? '') })
    expect(Object.hasOwn(JSON.parse(out), 'fingerprint')).toBe(answer === 'changed')
    expect((await verify(...args)).out).not.toContain('✓')
  })

  it.each([
    [['alone.html'], 'There is no file "alone.html.p7s".'],
    [['missing.html'], 'There is no file "missing.html".'],
    [['.'], '"." cannot be read: not a regular file.'],
    [[], 'Name one saved report'],
    [['a.html', 'changed.html'], 'Name one saved report'],
    [['a.html', '--trust'], 'There is no option --trust'],
  ])('answers 2 with a sentence to %j', async (args, sentence) => {
    const { code, out, err } = await verify(...args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(oneLine)
    expect(err).toContain(sentence)
  })

  it('has a help, and no other task', async () => {
    expect((await runCli(['report', '--help'])).out.replace(/\s+/g, ' ')).toContain('openssl cms -verify')
    expect((await runCli(['report', 'sign', 'a.html'])).code).toBe(2)
  })
})
