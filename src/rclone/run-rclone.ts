import { Buffer } from 'node:buffer'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { Unreadable } from '../audit/io/bounded-file.ts'
import { failureOf, offline } from './failure.ts'

/** How rclone is started. */
export interface Rclone {
  /** Its absolute path. */
  readonly program: string
  /** Passed on whole: rclone finds its configuration by it. */
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
  const closed = once(child, 'close').catch(() => [null])
  let complaints = Buffer.alloc(0)
  child.stderr.on('data', (piece: Buffer) => {
    complaints = Buffer.concat([complaints, piece]).subarray(-complaintsKept)
  })
  const end = () => child.kill()
  let late = false
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
    const [code] = (await closed) as [number | null]
    signal.throwIfAborted()
    if (late) throw new Unreadable(offline)
    if (code !== 0) throw failureOf(code, complaints.toString('utf8'))
  } finally {
    clearTimeout(timer)
    signal.removeEventListener('abort', end)
    await ended(child, closed)
  }
}

const ended = async (child: ChildProcess, closed: Promise<unknown>): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return
  child.kill()
  const force = setTimeout(() => child.kill('SIGKILL'), grace)
  await closed
  clearTimeout(force)
}

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
