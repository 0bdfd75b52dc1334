import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Session } from 'electron'
import { bundleFile } from './bundle-file.ts'
import { scheme } from './origin.ts'
import { type Page, pageOf } from './page.ts'

const contentSecurityPolicy = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')

/** The window's bundle: what is asked for waits until it is let go. */
export interface ServedBundle {
  /** Serves pages from now on. @param page what each begins with */
  servePages(page: () => Page): void
  /** Serves all else from now on: scripts that come sooner hold up the first picture. */
  serveScripts(): void
}

/** Serves the files of the window's bundle, and 404 for everything else. */
export const serveBundle = (session: Session, root: string): ServedBundle => {
  let page: () => Page
  const pages = Promise.withResolvers<void>()
  const scripts = Promise.withResolvers<void>()
  session.protocol.handle(scheme, async (request) => {
    const nonce = randomBytes(16).toString('base64')
    const headers = {
      'content-security-policy': contentSecurityPolicy(nonce),
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    }
    const file = request.method === 'GET' ? await bundleFile(root, request.url) : undefined
    const bytes = file && (await readFile(file.path).catch(() => undefined))
    if (!file || !bytes) return new Response(null, { status: 404, headers })
    const isPage = file.path.endsWith('.html')
    await (isPage ? pages : scripts).promise
    const body = isPage ? await pageOf(bytes.toString('utf8'), nonce, root, page()) : new Uint8Array(bytes)
    return new Response(body, { headers: { ...headers, 'content-type': file.mimeType } })
  })
  return {
    servePages(served) {
      page = served
      pages.resolve()
    },
    serveScripts: () => scripts.resolve(),
  }
}
