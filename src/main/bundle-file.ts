import { realpath } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'
import { isOwnUrl } from './origin.ts'

const mimeTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

/** Names as the bundler writes them. No `%`, no backslash, no empty part, none that begins with a dot. */
const plainPath = /^(?:\/[A-Za-z0-9_][A-Za-z0-9._-]*)+$/

export interface BundleFile {
  readonly path: string
  readonly mimeType: string
}

/**
 * The file of the window's bundle that a URL names, or undefined.
 * @param root the folder of the bundle; a link in it that leads out of it names nothing
 */
export const bundleFile = async (root: string, text: string): Promise<BundleFile | undefined> => {
  if (!isOwnUrl(text)) return undefined
  const { pathname } = new URL(text)
  const name = pathname === '/' ? '/index.html' : pathname
  const mimeType = mimeTypes[extname(name)]
  if (!plainPath.test(name) || mimeType === undefined) return undefined
  try {
    const path = await realpath(join(root, name))
    return path.startsWith((await realpath(root)) + sep) ? { path, mimeType } : undefined
  } catch {
    return undefined
  }
}
