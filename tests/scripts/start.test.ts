import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { crypt14 } from '../samples/android-backup.ts'
import { fixedBytes } from '../samples/android-key.ts'
import { layDown, temporaryFolder } from '../samples/folder.ts'

const root = join(import.meta.dirname, '..', '..')

const start = (args: string[], environment: NodeJS.ProcessEnv) =>
  spawnSync(process.execPath, [join(root, 'scripts', 'start.ts'), ...args], {
    env: environment,
    encoding: 'utf8',
  })

describe.skipIf(!existsSync(join(root, 'src', 'cli', 'index.ts')))('npm start without a window', () => {
  const { DISPLAY: _display, WAYLAND_DISPLAY: _wayland, ...environment } = process.env

  it.runIf(process.platform === 'linux')('audits in the terminal where there is no display', async () => {
    const folder = temporaryFolder()
    await layDown(folder, { 'msgstore.db.crypt14': crypt14(fixedBytes('payload', 5000)) })
    const { status, stdout, stderr } = start([folder, '--json'], environment)
    expect(stderr.split('\n')[0]).toBe(
      'There is no display to open a window on. The audit runs in this terminal instead.',
    )
    expect(JSON.parse(stdout)).toMatchObject({ findings: [{ readableBy: 'whatsapp' }] })
    expect(status).toBe(1)
  })

  it('audits in the terminal where there is no Electron', () => {
    const folder = temporaryFolder()
    const nowhere = join(folder, 'nowhere')
    const environmentWithout = { ...environment, DISPLAY: ':0', ELECTRON_OVERRIDE_DIST_PATH: nowhere }
    const { status, stdout, stderr } = start([folder, '--json'], environmentWithout)
    expect(stderr).toContain('There is no Electron to open a window with')
    expect(stderr).not.toMatch(/^\s+at /m)
    expect(JSON.parse(stdout)).toMatchObject({ findings: [] })
    expect(status).toBe(0)
  })
})
