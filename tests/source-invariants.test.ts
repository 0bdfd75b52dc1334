import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')

const filesBelow = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))

const sources = filesBelow('src').map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))

/** What must not be in the source, and the only files that may have it, if any. */
const forbidden: [pattern: RegExp, ...only: string[]][] = [
  [/nodeIntegration\w*:\s*true/],
  [/contextIsolation:\s*false/],
  [/sandbox:\s*false/],
  [/webSecurity:\s*false/],
  [/webviewTag:\s*true/],
  [/allowRunningInsecureContent|experimentalFeatures|enableBlinkFeatures/],
  [/unsafe-(?:inline|eval|hashes)/],
  [/\bloadFile\b/],
  [/file:\/\//],
  [/\beval\s*\(/],
  [/new Function\b/],
  [/dangerouslySetInnerHTML|\.(?:inner|outer)HTML\b|insertAdjacentHTML|document\.write/],
  [/openPath/],
  [/openExternal/, 'src/main/open-link.ts'],
  [/\bshell\.showItemInFolder\b/, 'src/main/about/about.ts', 'src/main/findings/finding-handlers.ts'],
  [/\bshell\.trashItem\b/, 'src/main/findings/finding-handlers.ts'],
  // Whatever writes, moves or deletes: the settings, the memory and its lock, saved reports and the login item.
  [
    /import \{[^}]*\b(?:appendFile|chmod|copyFile|cp|createWriteStream|link|mkdir|rename|rm|rmdir|symlink|truncate|unlink|utimes|write|writeFile)(?:Sync)?\b[^}]*\} from '(?:node:)?fs(?:\/promises)?'/,
    'src/main/login-item/autostart-file.ts',
    'src/store/file-lock.ts',
    'src/store/json-file.ts',
    'src/store/whole-file.ts',
  ],
  [/\bipcMain\b/, 'src/main/ipc.ts'],
  [/\bipcRenderer\b/, 'src/preload/index.ts'],
  [/['"](?:node:)?(?:https?|http2|net|dgram|tls|dns)(?:\/promises)?['"]/],
  [/\b(?:fetch|sendBeacon)\s*\(/],
  [/\b(?:XMLHttpRequest|WebSocket|EventSource|RTCPeerConnection)\b/],
  [/['"]electron\/remote['"]|@electron\/remote/],
]

describe('the source', () => {
  it.each(forbidden)('has no %s but in %s', (pattern, ...only) => {
    expect(sources.length).toBeGreaterThan(40)
    const having = sources.filter(({ text }) => pattern.test(text)).map(({ path }) => path)
    expect(having.sort()).toEqual(only)
  })

  it('refers to headings of the documents that are there', () => {
    const places = sources.flatMap(({ path, text }) =>
      [...text.replaceAll(/\n\s*\*\s*/g, ' ').matchAll(/(docs\/\w+\.md), "([^"]+)"/g)].map(
        ([, document = '', heading = '']) => ({ path, document, heading }),
      ),
    )
    expect(places.length).toBeGreaterThan(40)
    const missing = places.filter(
      ({ document, heading }) => !readFileSync(join(root, document), 'utf8').includes(`# ${heading}`),
    )
    expect(missing).toEqual([])
  })

  it('keeps the preload within 20 lines', () => {
    const preload = readFileSync(join(root, 'src/preload/index.ts'), 'utf8')
    expect(preload.trimEnd().split('\n').length).toBeLessThanOrEqual(20)
  })
})

describe.skipIf(!existsSync(join(root, 'out')))('the build', () => {
  it('ships no source maps and one preload file that loads nothing but Electron', () => {
    expect(filesBelow('out').filter((path) => path.endsWith('.map'))).toEqual([])
    expect(filesBelow('out/preload')).toEqual(['out/preload/index.cjs'])
    const loaded = readFileSync(join(root, 'out/preload/index.cjs'), 'utf8').matchAll(/require\(([^)]*)\)/g)
    expect([...loaded].map(([, name]) => name)).toEqual(['"electron"'])
  })
})
