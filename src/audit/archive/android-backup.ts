import { Buffer } from 'node:buffer'

/** The text that every stream of Android's own backup service begins with; docs/formats.md, "ANDROID BACKUP". */
const magic = 'ANDROID BACKUP\n'
const miuiMagic = 'MIUI BACKUP\n'

const magics = [magic, miuiMagic].map((text) => Buffer.from(text, 'latin1'))

export const beginsAndroidBackup = (head: Buffer): boolean =>
  magics.some((bytes) => head.subarray(0, bytes.length).equals(bytes))

/** Longer than any header: MIUI's lines, and the five lines of key material. */
export const androidHeaderLimit = 4096

export interface AndroidBackupHeader {
  readonly version: number
  /** True where a zlib stream follows, not a tar. */
  readonly compressed: boolean
  /** The fourth line: `none`, `AES-256`, or what else stands there. */
  readonly encryption: string
  /** Undefined where the backup is not encrypted, or where these lines are not what they must be. */
  readonly sealedKey: SealedKey | undefined
  /** Where the header starts in the file, and where the content does. */
  readonly start: number
  readonly end: number
  /** Where the line stands that says how it is encrypted: `[from, to)`. */
  readonly encryptionSpan: readonly [from: number, to: number]
  /** What MIUI puts in front. */
  readonly miui: { readonly packageName: string } | undefined
}

/** How a password opens the key of an encrypted backup (AOSP, `PasswordUtils` and `BackupManagerService`). */
export interface SealedKey {
  readonly userSalt: Buffer
  readonly checksumSalt: Buffer
  readonly rounds: number
  readonly iv: Buffer
  readonly blob: Buffer
}

/**
 * Reads the header of an adb backup, or of MIUI's around one.
 * @param head the beginning of the file, up to `androidHeaderLimit` bytes
 */
export const parseAndroidBackup = (head: Buffer): AndroidBackupHeader | undefined => {
  const text = head.toString('latin1', 0, androidHeaderLimit)
  const miui = text.startsWith(miuiMagic) ? miuiLines(text) : undefined
  const start = miui ? miui.end : 0
  if (!text.startsWith(magic, start)) return undefined
  const lines = linesFrom(text, start + magic.length, 3)
  const [version, flag, encryption] = lines ?? []
  if (!version || !flag || !encryption) return undefined
  if (!/^\d{1,3}$/.test(version.text) || !/^[01]$/.test(flag.text) || !/^[ -~]{1,64}$/.test(encryption.text))
    return undefined
  const sealed = encryption.text === 'none' ? undefined : keyLines(text, encryption.end)
  return {
    version: Number(version.text),
    compressed: flag.text === '1',
    encryption: encryption.text,
    sealedKey: sealed?.key,
    start,
    end: sealed?.end ?? encryption.end,
    encryptionSpan: [encryption.end - encryption.text.length - 1, encryption.end],
    miui: miui && { packageName: miui.packageName },
  }
}

interface Line {
  readonly text: string
  /** Where the next line starts. */
  readonly end: number
}

const linesFrom = (text: string, from: number, count: number): Line[] | undefined => {
  const lines: Line[] = []
  for (let position = from; lines.length < count; ) {
    const end = text.indexOf('\n', position)
    if (end < 0) return undefined
    lines.push({ text: text.slice(position, end), end: end + 1 })
    position = end + 1
  }
  return lines
}

/** `MIUI BACKUP`, a version, `<package> <label>`, then lines whose number differs between versions. */
const miuiLines = (text: string): { packageName: string; end: number } | undefined => {
  const end = text.indexOf(magic, miuiMagic.length)
  const [, named] = linesFrom(text, miuiMagic.length, 2) ?? []
  const packageName = /^[\w.]+/.exec(named?.text ?? '')?.[0]
  return end < 0 || !named || named.end > end || packageName === undefined ? undefined : { packageName, end }
}

/** Salts of 64 bytes, rounds, an IV of 16 bytes and the sealed key, each a line of hex digits. */
const keyLines = (text: string, from: number): { key: SealedKey; end: number } | undefined => {
  const lines = linesFrom(text, from, 5)
  const [userSalt, checksumSalt, rounds, iv, blob] = lines ?? []
  if (!userSalt || !checksumSalt || !rounds || !iv || !blob) return undefined
  const hex = /^(?:[0-9a-f]{2})+$/i
  if (![userSalt, checksumSalt, iv, blob].every((line) => hex.test(line.text))) return undefined
  if (!/^[1-9]\d{0,7}$/.test(rounds.text) || iv.text.length !== 32 || blob.text.length % 32 !== 0)
    return undefined
  const bytes = (line: Line) => Buffer.from(line.text, 'hex')
  return {
    key: {
      userSalt: bytes(userSalt),
      checksumSalt: bytes(checksumSalt),
      rounds: Number(rounds.text),
      iv: bytes(iv),
      blob: bytes(blob),
    },
    end: blob.end,
  }
}
