import { Buffer } from 'node:buffer'
import { type ChildProcess, spawn } from 'node:child_process'
import { finished } from 'node:stream/promises'
import { setTimeout as delay } from 'node:timers/promises'
import { Unreadable } from '../audit/io/unreadable.ts'
import { failureOf, offline } from './failure.ts'

/** How rclone is started. */
export interface Rclone {
  /** Its absolute path. */
  readonly program: string
  readonly env: NodeJS.ProcessEnv
  readonly signal: AbortSignal
}

/** It must never wait for somebody to type, nor try for long what does not work. */
const always = [
  '--ask-password=false',
  '--contimeout=20s',
  '--timeout=60s',
  '--retries=1',
  '--low-level-retries=2',
  '--stats=0',
]

/** Milliseconds without a byte after which rclone is ended, and until it is ended by force. */
const patience = 120_000
const grace = 2_000

/** Bytes of its complaints that are kept, the last ones. */
const complaintsKept = 16 * 1024

/**
 * Starts rclone, without a shell, and yields what it prints. A caller that stops listening ends it.
 * @throws Unreadable where it fails, or the signal's reason
 */
export async function* outputOf(
  { program, env, signal }: Rclone,
  command: readonly string[],
  target: string,
): AsyncGenerator<Buffer> {
  signal.throwIfAborted()
  const child = spawn(program, [...command, ...always, '--', target], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    windowsHide: true,
  })
  const exited = exitOf(child)
  let complaints = Buffer.alloc(0)
  child.stderr.on('data', (piece: Buffer) => {
    complaints = Buffer.concat([complaints, piece]).subarray(-complaintsKept)
  })
  const told = finished(child.stderr).catch(() => {})
  let late = false
  let force: NodeJS.Timeout | undefined
  const end = () => {
    child.kill()
    force ??= setTimeout(() => child.kill('SIGKILL'), grace)
    // What rclone itself started may outlive it, and hold its end of the pipes open.
    child.stdout.destroy()
    child.stderr.destroy()
  }
  const timer = setTimeout(() => {
    late = true
    end()
  }, patience)
  signal.addEventListener('abort', end)
  try {
    for await (const piece of child.stdout as AsyncIterable<Buffer>) {
      timer.refresh()
      yield piece
    }
    const code = await exited
    // Its last words may come after its end, or never, where another program holds the pipe.
    await Promise.race([told, delay(grace, undefined, { ref: false })])
    if (code !== 0) throw failureOf(code, complaints.toString('utf8'))
  } catch (error) {
    signal.throwIfAborted()
    throw late ? new Unreadable(offline) : error
  } finally {
    clearTimeout(timer)
    signal.removeEventListener('abort', end)
    end()
    await exited
    clearTimeout(force)
  }
}

/** Resolves with its exit code once it has ended; null where a signal ended it, or it did not start. */
const exitOf = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => {
    child.once('error', () => resolve(null))
    child.once('exit', resolve)
  })

/** All that rclone prints, for short answers. */
export const answerOf = async (
  rclone: Rclone,
  command: readonly string[],
  target: string,
  atMost: number,
): Promise<Buffer> => {
  const pieces: Buffer[] = []
  let length = 0
  for await (const piece of outputOf(rclone, command, target)) {
    length += piece.length
    if (length > atMost) throw new Unreadable('rclone answered more than it was asked for')
    pieces.push(piece)
  }
  return Buffer.concat(pieces)
}
