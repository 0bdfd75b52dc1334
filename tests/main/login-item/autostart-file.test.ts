import { execFile, spawnSync } from 'node:child_process'
import { chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it, vi } from 'vitest'
import { AutostartFile } from '../../../src/main/login-item/autostart-file.ts'
import { desktopEntry } from '../../../src/main/login-item/desktop-entry.ts'
import { temporaryFolder } from '../../samples/folder.ts'

const execOf = (program: string, ...args: string[]) => /^Exec=(.*)$/m.exec(desktopEntry(program, args))?.[1]

/** Names as a desktop must not misread them. */
const hostile = [
  'plain',
  'with space',
  'dou"ble',
  "sin'gle",
  'back\\slash',
  'dol$HOMElar',
  'back`tick`',
  'per%fcent%',
  'a=b',
  'new\nline',
  'tab\there',
  'semi;colon & more > <',
  'umläut 备份',
  'all "\\$`%% \\" of them',
]

/** A desktop's own program that starts entries. */
const canLaunch = spawnSync('gio', ['help', 'launch']).status === 0

describe('the line that a desktop runs', () => {
  it('is quoted and escaped as the specification says', () => {
    expect(execOf('/opt/Seal watch/sealwatch', '--hidden')).toBe('"/opt/Seal watch/sealwatch" "--hidden"')
    expect(execOf('/a"b')).toBe(String.raw`"/a\\"b"`)
    expect(execOf('/a$b')).toBe(String.raw`"/a\\$b"`)
    expect(execOf('/a`b')).toBe('"/a\\\\`b"')
    expect(execOf('/a\\b')).toBe(String.raw`"/a\\\\b"`)
    expect(execOf('/a', '100%')).toBe('"/a" "100%%"')
    expect(execOf('/a%b')).toBe(String.raw`"/bin/sh" "-c" "exec \\"\\$0\\" \\"\\$@\\"" "/a%%b"`)
    expect(execOf('/a\nb')).toBe(String.raw`"/a\nb"`)
  })

  it.skipIf(!canLaunch).each(hostile)(
    'starts a program at %j with its arguments (needs gio launch)',
    async (name) => {
      const folder = join(temporaryFolder(), name)
      await mkdir(folder)
      const program = join(folder, 'program')
      await writeFile(
        program,
        '#!/bin/sh\nprintf "%s\\0" "$@" > "$(dirname "$0")/ran.new"\nmv "$(dirname "$0")/ran.new" "$(dirname "$0")/ran"\n',
      )
      await chmod(program, 0o700)
      const entry = join(temporaryFolder(), 'sealwatch.desktop')
      await writeFile(entry, desktopEntry(program, [name, '--hidden']))
      await promisify(execFile)('gio', ['launch', entry])
      await vi.waitFor(async () => {
        expect((await readFile(join(folder, 'ran'), 'utf8')).split('\0')).toEqual([name, '--hidden', ''])
      }, 10_000)
    },
  )
})

describe('the file that starts Sealwatch at login', () => {
  const ownFile = () => {
    const path = join(temporaryFolder(), 'config', 'autostart', 'sealwatch.desktop')
    return { path, item: new AutostartFile(path, '/opt/sealwatch', []) }
  }

  it('is written, found, written again where the app moved, and removed, and nothing else is', async () => {
    const { path, item } = ownFile()
    expect(await item.isOn()).toBe(false)
    await item.set(false)
    await item.set(true)
    expect(await item.isOn()).toBe(true)
    await new AutostartFile(path, '/elsewhere/sealwatch', []).set(true)
    expect(await readFile(path, 'utf8')).toContain('Exec="/elsewhere/sealwatch" "--hidden"\n')
    await writeFile(join(dirname(path), 'other.desktop'), 'other')
    await item.set(false)
    expect(await readdir(dirname(path))).toEqual(['other.desktop'])
  })

  it.each(['Hidden=true', 'X-GNOME-Autostart-enabled=false'])(
    'is off where the desktop says %s',
    async (line) => {
      const { path, item } = ownFile()
      await item.set(true)
      const text = await readFile(path, 'utf8')
      await writeFile(path, `${text.replace('X-GNOME-Autostart-enabled=true\n', '')}${line}\n`)
      expect(await item.isOn()).toBe(false)
      await item.set(true)
      expect(await item.isOn()).toBe(true)
    },
  )

  it('leaves a file of that name alone that somebody else wrote', async () => {
    const { path, item } = ownFile()
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, '[Desktop Entry]\nExec=other\n')
    expect(await item.isOn()).toBe(false)
    await expect(item.set(true)).rejects.toThrow('own')
    await expect(item.set(false)).rejects.toThrow('own')
    expect(await readFile(path, 'utf8')).toBe('[Desktop Entry]\nExec=other\n')
  })
})
