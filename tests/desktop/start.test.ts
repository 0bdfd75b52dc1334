import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { temporaryFolder } from '../samples/folder.ts'
import { describeDesktop } from './availability.ts'

const root = join(import.meta.dirname, '..', '..')
const patience = { timeout: 45_000, interval: 100 }

/** The process that holds Chromium's lock on a profile, which is a link to `computer-pid`. */
const holderOf = (lock: string): number | undefined => {
  try {
    return Number(readlinkSync(lock).split('-').at(-1))
  } catch {
    return undefined
  }
}

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

describe.skipIf(process.platform !== 'linux')('npm start', () => {
  describeDesktop('in a terminal', () => {
    it('ends by Ctrl-C, and the app with it', async () => {
      const home = temporaryFolder()
      const { XDG_CONFIG_HOME: _config, ...kept } = process.env
      const script = spawn(process.execPath, [join(root, 'scripts', 'start.ts')], {
        env: { ...kept, HOME: home },
        stdio: 'ignore',
      })
      onTestFinished(() => void script.kill('SIGTERM'))
      const lock = join(home, '.config', 'Sealwatch', 'SingletonLock')
      const pid = await vi.waitUntil(() => holderOf(lock), patience)
      const exit = once(script, 'exit')
      script.kill('SIGINT')
      expect((await exit)[0]).toBe(130)
      await expect.poll(() => isAlive(pid), patience).toBe(false)
    })
  })
})
