import { Buffer } from 'node:buffer'
import type { ReadStream } from 'node:tty'
import type { SingleKey } from '../../audit/keys/key.ts'
import { parseKeyDigits } from '../../audit/verify/key-digits.ts'
import { UsageError } from '../command.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { HiddenInput } from './hidden-input.ts'

/** More than 64 digits need, however they are set. */
const longest = 4096

/**
 * Asks for the 64 digits on a terminal, where nothing of them is shown; or takes them from a pipe.
 * @throws UsageError where they are no key
 */
export const readTypedKey = async (terminal: Terminal, signal: AbortSignal): Promise<SingleKey> => {
  const { stdin } = process
  const typed = stdin.isTTY ? await askHidden(stdin, terminal, signal) : await readAll(stdin, signal)
  const parsed = parseKeyDigits(typed)
  typed.fill(0)
  if ('problem' in parsed) throw new UsageError(parsed.problem)
  return { type: 'e2ee', root: parsed.root }
}

const readAll = async (stdin: NodeJS.ReadStream, signal: AbortSignal): Promise<Buffer> => {
  const collected = Buffer.alloc(longest)
  let length = 0
  const stop = () => stdin.destroy(signal.reason)
  signal.addEventListener('abort', stop, { once: true })
  try {
    for await (const chunk of stdin as AsyncIterable<Buffer>) {
      if (length + chunk.length > longest) throw new UsageError('That is no key: it is far too long for one.')
      length += chunk.copy(collected, length)
      chunk.fill(0)
    }
  } finally {
    signal.removeEventListener('abort', stop)
  }
  const typed = Buffer.from(collected.subarray(0, length))
  collected.fill(0)
  return typed
}

/** Ctrl-C comes as a byte while the terminal hides what is typed; it is handed on as the signal that it stands for. */
const askHidden = async (stdin: ReadStream, terminal: Terminal, signal: AbortSignal): Promise<Buffer> => {
  const input = new HiddenInput(longest)
  // Before the question: what is typed at once must not be shown either.
  stdin.setRawMode(true)
  try {
    await terminal.say('64-digit key (not shown; spaces and line breaks do not matter): ')
    return await new Promise<Buffer>((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason), { once: true })
      stdin.on('end', () => resolve(input.taken()))
      stdin.on('error', reject)
      stdin.on('data', (chunk: Buffer) => {
        const event = input.take(chunk)
        chunk.fill(0)
        if (event === 'interrupted') process.emit('SIGINT', 'SIGINT')
        else if (event === 'done') resolve(input.taken())
        else if (event) terminal.say(event)
      })
    })
  } finally {
    input.wipe()
    stdin.setRawMode(false)
    stdin.removeAllListeners('data')
    stdin.pause()
    await terminal.say('\n')
  }
}
