import { Buffer } from 'node:buffer'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { connect, type Socket } from 'node:net'

/**
 * A system bus of its own, and on it the part of logind that tells of sleep and of the end: D-Bus as its specification has it, as far as one who
 * only speaks needs it.
 */
export interface FakeLogind {
  /** What DBUS_SYSTEM_BUS_ADDRESS must be for those who are to hear it. */
  readonly address: string
  prepareForSleep(begins: boolean): void
  prepareForShutdown(): void
  stop(): void
}

const logind = 'org.freedesktop.login1'
const bus = 'org.freedesktop.DBus'

/** Little endian, each value at a multiple of its own size. */
class Marshalled {
  bytes = Buffer.alloc(0)

  pad(size: number): this {
    return this.put(Buffer.alloc((size - (this.bytes.length % size)) % size))
  }

  put(bytes: Buffer): this {
    this.bytes = Buffer.concat([this.bytes, bytes])
    return this
  }

  uint32(value: number): this {
    const bytes = Buffer.alloc(4)
    bytes.writeUInt32LE(value)
    return this.pad(4).put(bytes)
  }

  string(text: string): this {
    return this.uint32(Buffer.byteLength(text)).put(Buffer.from(`${text}\0`))
  }

  signature(text: string): this {
    return this.put(Buffer.from([text.length, ...Buffer.from(text), 0]))
  }
}

interface Message {
  /** 1: a call; 4: a signal. */
  readonly type: 1 | 4
  readonly path: string
  readonly of: string
  readonly member: string
  readonly to?: string
  readonly signature?: string
  readonly body?: Buffer
}

const marshal = (message: Message, serial: number): Buffer => {
  const { type, path, of, member, to, signature, body = Buffer.alloc(0) } = message
  const fields = new Marshalled()
  const field = (code: number, kind: 'o' | 's' | 'g', value: string | undefined) => {
    if (value === undefined) return
    fields
      .pad(8)
      .put(Buffer.from([code]))
      .signature(kind)
    if (kind === 'g') fields.signature(value)
    else fields.string(value)
  }
  field(1, 'o', path)
  field(2, 's', of)
  field(3, 's', member)
  field(6, 's', to)
  field(8, 'g', signature)
  const head = new Marshalled().put(Buffer.from(['l'.charCodeAt(0), type, 0, 1]))
  head.uint32(body.length).uint32(serial).uint32(fields.bytes.length).put(fields.bytes).pad(8)
  return Buffer.concat([head.bytes, body])
}

/** A socket on which calls and signals can be sent. */
const connected = async (address: string): Promise<Socket> => {
  const path = /unix:(?:path|abstract)=([^,]+)/.exec(address)?.[1] ?? ''
  const socket = connect(address.includes('abstract=') ? `\0${path}` : path)
  await once(socket, 'connect')
  const user = Buffer.from(String(process.getuid?.() ?? 0)).toString('hex')
  socket.write(`\0AUTH EXTERNAL ${user}\r\n`)
  await once(socket, 'data')
  socket.write('BEGIN\r\n')
  // Answers say nothing that a test needs.
  socket.resume()
  return socket
}

const addressOf = async (daemon: ChildProcess): Promise<string> => {
  if (!daemon.stdout) throw new Error('the bus has no output')
  const [text] = (await once(daemon.stdout, 'data')) as [Buffer]
  return text.toString().trim()
}

export const startFakeLogind = async (): Promise<FakeLogind> => {
  const daemon = spawn('dbus-daemon', ['--session', '--nofork', '--print-address'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const address = await addressOf(daemon)
  const socket = await connected(address)
  let serial = 0
  const send = (message: Message) => socket.write(marshal(message, ++serial))
  const call = (member: string, signature?: string, body?: Buffer) =>
    send({
      type: 1,
      path: '/org/freedesktop/DBus',
      of: bus,
      member,
      to: bus,
      ...(signature !== undefined && { signature }),
      ...(body && { body }),
    })
  const signal = (member: string, value: boolean) => {
    send({
      type: 4,
      path: '/org/freedesktop/login1',
      of: `${logind}.Manager`,
      member,
      signature: 'b',
      body: new Marshalled().uint32(value ? 1 : 0).bytes,
    })
  }
  call('Hello')
  call('RequestName', 'su', new Marshalled().string(logind).uint32(0).bytes)
  return {
    address,
    prepareForSleep: (begins) => signal('PrepareForSleep', begins),
    prepareForShutdown: () => signal('PrepareForShutdown', true),
    stop() {
      socket.destroy()
      daemon.kill()
    },
  }
}
