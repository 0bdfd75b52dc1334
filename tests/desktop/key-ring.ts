import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** Why no key ring of one's own can be had here; undefined where it can. */
export const keyRingMissing: string | undefined =
  process.platform !== 'linux'
    ? 'only Linux has key rings that a test can bring along'
    : ['dbus-daemon', 'gnome-keyring-daemon'].some(
          (program) => spawnSync(program, ['--version']).status !== 0,
        )
      ? 'there is no dbus-daemon or no gnome-keyring-daemon'
      : undefined

export interface KeyRing {
  /** The bus that it answers on. */
  readonly address: string
  stop(): void
}

/** A real, empty, unlocked key ring on a bus of its own. */
export const startKeyRing = async (): Promise<KeyRing> => {
  const home = mkdtempSync(join(tmpdir(), 'sealwatch-keyring-'))
  const bus = spawn('dbus-daemon', ['--session', '--nofork', '--print-address'])
  const address = (await firstLine(bus)).trim()
  const env = {
    ...process.env,
    HOME: home,
    XDG_DATA_HOME: home,
    XDG_RUNTIME_DIR: home,
    DBUS_SESSION_BUS_ADDRESS: address,
  }
  const ring = spawn('gnome-keyring-daemon', ['--foreground', '--unlock', '--components=secrets'], { env })
  ring.stdin.end('a word')
  ring.once('error', () => bus.kill())
  await answering(address)
  return {
    address,
    stop() {
      ring.kill()
      bus.kill()
      rmSync(home, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

/** The ring itself says nothing when it is there. */
const answering = async (address: string): Promise<void> => {
  for (let tries = 0; tries < 100; tries++) {
    const names = spawnSync('busctl', [`--address=${address}`, 'list', '--acquired'], { encoding: 'utf8' })
    if (names.stdout?.includes('org.freedesktop.secrets')) return
    await sleep(100)
  }
  throw new Error('the key ring does not answer')
}

/** The bus says its address when it is there. */
const firstLine = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', () => reject(new Error('ended at once')))
    child.stdout?.setEncoding('utf8').once('data', resolve)
  })
