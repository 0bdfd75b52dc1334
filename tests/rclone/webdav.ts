import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { createServer, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { temporaryFolder } from '../samples/folder.ts'

/** Why nothing can be tested against rclone; undefined where it is installed. */
export const noRclone: string | undefined =
  spawnSync('rclone', ['version'], { stdio: 'ignore' }).status === 0
    ? undefined
    : 'skipped: rclone is not installed'

/** The variable that rclone finds its configuration by. */
export const withConfig = (sections: Record<string, Record<string, string>>): { RCLONE_CONFIG: string } => {
  const path = join(temporaryFolder(), 'rclone.conf')
  const text = Object.entries(sections).map(
    ([name, options]) =>
      `[${name}]\n${Object.entries(options)
        .map(([option, value]) => `${option} = ${value}\n`)
        .join('')}`,
  )
  writeFileSync(path, text.join('\n'))
  return { RCLONE_CONFIG: path }
}

export interface WebDav {
  readonly url: string
  /** Bytes of file contents sent so far, by path; listings do not count. */
  readonly sent: ReadonlyMap<string, number>
  /** Stops answering without closing what is open. */
  hang(): void
  close(): Promise<void>
}

/** `rclone serve webdav` over a folder, behind a proxy that counts what goes over the wire. */
export const serveWebDav = async (folder: string): Promise<WebDav> => {
  const rclone = spawn('rclone', ['serve', 'webdav', folder, '--addr', '127.0.0.1:0'], {
    env: { ...process.env, ...withConfig({}) },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const port = await portOf(rclone)
  const sent = new Map<string, number>()
  let hangs = false
  const proxy = createServer((asked, answer) => {
    if (hangs) return
    const { method = 'GET', url: path = '/', headers } = asked
    const forward = request({ host: '127.0.0.1', port, method, path, headers }, (response) => {
      answer.writeHead(response.statusCode ?? 500, response.headers)
      response.on('data', (piece: Buffer) => {
        const file = decodeURIComponent(path)
        if (method === 'GET') sent.set(file, (sent.get(file) ?? 0) + piece.length)
      })
      response.pipe(answer)
    })
    forward.on('error', () => answer.destroy())
    asked.pipe(forward)
  })
  await listen(proxy)
  return {
    url: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    sent,
    hang: () => {
      hangs = true
    },
    async close() {
      proxy.closeAllConnections()
      proxy.close()
      rclone.kill()
      if (rclone.exitCode === null && rclone.signalCode === null) await once(rclone, 'close')
    },
  }
}

const listen = async (server: Server): Promise<void> => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
}

const portOf = async (rclone: ChildProcess): Promise<number> => {
  for await (const line of createInterface({ input: rclone.stderr as NodeJS.ReadableStream })) {
    const port = /http:\/\/127\.0\.0\.1:(\d+)/.exec(line)?.[1]
    if (port) {
      rclone.stderr?.resume()
      return Number(port)
    }
  }
  throw new Error('rclone serves nothing')
}
