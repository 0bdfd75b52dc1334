import { discover } from '../../src/audit/places/discover.ts'
import type { Platform } from '../../src/audit/places/platform.ts'
import type { Provider } from '../../src/audit/places/provider.ts'
import { type FakeComputer, fakePlatform } from './fake-platform.ts'

/** Stands in the samples wherever a client keeps a password, a key or a token. */
export const secret = 'SECRET-hunter2-0d9f'

/**
 * What discovery makes of one provider on a computer: `state | label | path` of each place, then each problem's sentence.
 * @throws where a secret is in anything that came out
 */
export const foundOn = async (provider: Provider, computer: FakeComputer | Platform): Promise<string[]> => {
  const platform = 'registry' in computer && 'kind' in computer ? computer : fakePlatform(computer)
  const discovery = await discover(platform, { providers: [provider], patience: 100 })
  if (JSON.stringify(discovery).includes(secret)) throw new Error('a secret left the reader')
  const places = discovery.places.map(({ state, label, path }) => `${state} | ${label} | ${path}`)
  return [...places, ...discovery.problems]
}

/** A value as QSettings writes it in Latin-1: other characters as `\x` with as many digits as they need. */
const qtValue = (text: string): string => {
  let written = ''
  let afterHex = false
  for (const unit of text.split('')) {
    const code = unit.charCodeAt(0)
    const escapes: boolean = code < 0x20 || code > 0x7e || (afterHex && /[\da-f]/i.test(unit))
    written += escapes ? `\\x${code.toString(16)}` : /["\\]/.test(unit) ? `\\${unit}` : unit
    afterHex = escapes
  }
  return /[;,=]|^\s|\s$/.test(text) || written === '' ? `"${written}"` : written
}

interface QtAccount {
  readonly url: string
  readonly user: string
  /** Paths by the key that they are written below, such as `Folders\1`. */
  readonly folders: Readonly<Record<string, string>>
}

/** The settings of Nextcloud's family, as the app writes them, with the secrets that it may have in them. */
export const qtSettings = (accounts: readonly QtAccount[], write = qtValue): string => {
  const lines = ['[General]', 'clientVersion=3.16.4 (git)', `Proxy\\pass="@ByteArray(${secret})"`, '']
  lines.push('[Accounts]', 'version=2')
  for (const [number, { url, user, folders }] of accounts.entries()) {
    lines.push(`${number}\\url=${write(url)}`, `${number}\\dav_user=${write(user)}`)
    lines.push(`${number}\\General\\token=${secret}`, `${number}\\password=${secret}`)
    for (const [key, path] of Object.entries(folders)) {
      lines.push(`${number}\\${key}\\journalPath=.sync_1.db`, `${number}\\${key}\\localPath=${write(path)}`)
      lines.push(`${number}\\${key}\\targetPath=/`, `${number}\\${key}\\virtualFilesMode=off`)
    }
  }
  return `${lines.join('\n')}\n\n[Proxy]\n0\\Folders\\9\\localPath=/not/a/folder/of/an/account\n`
}

const xmlValue = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&#34;')

interface SharedFolder {
  readonly id: string
  readonly label?: string
  readonly path: string
}

/** Syncthing's configuration with its key, its password and its pattern for new folders. */
export const syncthingConfig = (folders: readonly SharedFolder[]): string => {
  const elements = folders.map(
    ({ id, label = '', path }) =>
      `    <folder id="${xmlValue(id)}" label="${xmlValue(label)}" path="${xmlValue(path)}" type="sendreceive">
        <device id="AAAA" introducedBy=""><encryptionPassword>${secret}</encryptionPassword></device>
        <minDiskFree unit="%">1</minDiskFree>
    </folder>`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>
<!-- <folder path="/in/a/comment"/> -->
<configuration version="37">
${elements.join('\n')}
    <device id="AAAA" name="phone"><ignoredFolder id="x" label="y" path="/ignored"></ignoredFolder></device>
    <gui enabled="true" tls="false"><password>${secret}</password><apikey>${secret}</apikey></gui>
    <defaults><folder id="" label="" path="~" type="sendreceive"></folder></defaults>
</configuration>
`
}

/** One line of /proc/self/mountinfo. */
const mountLine = (path: string, type: string, source: string, options = 'rw', tags = 'shared:1'): string => {
  const octal = (text: string) =>
    text.replace(/[ \t\n\\#]/g, (mark) => `\\${mark.charCodeAt(0).toString(8).padStart(3, '0')}`)
  return `36 35 0:45 / ${octal(path)} rw,relatime ${tags}${tags && ' '}- ${type} ${octal(source)} ${options}\n`
}

/** A computer with these mounts, each of which is there. */
export const mounted = (
  ...mounts: readonly Parameters<typeof mountLine>[]
): { files: Record<string, string>; folders: string[] } => ({
  files: {
    '/proc/self/mountinfo': [
      mountLine('/', 'ext4', '/dev/sda2', 'rw', ''),
      mountLine('/proc', 'proc', 'proc'),
      ...mounts.map((mount) => mountLine(...mount)),
    ].join(''),
  },
  folders: mounts.map(([path]) => path),
})

/** The sentence on a configuration that cannot be used. */
export const unusable = (owner: string, source: string, why: string): string =>
  `${owner} lists its folders in ${source}, which can't be used: ${why}. Add its folders yourself if you use it.`
