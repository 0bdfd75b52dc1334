import type { App, Evidence, FormatName } from '../../shared/report.ts'
import type { ReadableBy } from '../../shared/verdict.ts'
import type { Judgement } from '../format.ts'
import type { DeviceBackup, PresentFile } from './device-backup.ts'
import type { DeviceManifest, Form } from './device-signs.ts'

type Verdict = readonly [readableBy: ReadableBy, reason: string]

const unknown = (why: string): Verdict => ['unknown', `We can't tell who can open the chats: ${why}.`]

/** The signs of the backup as a whole. */
interface Signs {
  readonly encrypted: boolean | null
  readonly version: string | null
  readonly listed: ReadonlySet<App>
  /** `absent` where there is no index, `unread` where it could not be looked at. */
  readonly index: Form | 'absent' | 'unread'
  /** The index is that of iOS before 10, which is never encrypted. */
  readonly oldIndex: boolean
}

const signsOf = ({ manifest, index }: DeviceBackup): Signs => {
  const list: DeviceManifest | undefined = manifest && 'seen' in manifest ? manifest.seen : undefined
  return {
    encrypted: list?.encrypted ?? null,
    version: list?.version ?? null,
    listed: list?.apps ?? new Set(),
    index: !index ? 'absent' : 'seen' in index.look ? index.look.seen.form : 'unread',
    oldIndex: index?.name.toLowerCase() === 'manifest.mbdb',
  }
}

/**
 * Weighs the signs of a device backup; docs/formats.md, "Device backups". Undefined where nothing of WhatsApp's is in it.
 * One sign alone never makes it sealed.
 */
export const judgeDeviceBackup = (backup: DeviceBackup): Judgement | undefined => {
  const signs = signsOf(backup)
  const { present } = backup
  if (present.length === 0 && signs.listed.size === 0) return undefined
  const [readableBy, reason] = verdict(signs, present)
  const apps = new Set(present.length > 0 ? present.map(({ app }) => app) : signs.listed)
  const [app] = apps
  return {
    kind: 'device-backup',
    format: formatOf(readableBy, signs),
    readableBy,
    complete: completeness(backup, signs),
    reason,
    evidence: evidence(backup, signs),
    app: apps.size === 1 && app ? app : 'unknown',
  }
}

const formatOf = (readableBy: ReadableBy, { encrypted, index }: Signs): FormatName => {
  if (readableBy === 'anyone') return 'ios-plain'
  if (readableBy === 'password-holder') return 'ios-encrypted'
  if (encrypted === true && index !== 'unclear') return 'ios-encrypted'
  return encrypted === false && index !== 'sealed' ? 'ios-plain' : 'unknown'
}

const formIs =
  (form: Form) =>
  ({ look }: PresentFile): boolean =>
    'seen' in look && look.seen.form === form

const holdings = (files: readonly PresentFile[]): string =>
  [...new Set(files.map(({ holds }) => holds))].join(', ').replace(/, ([^,]*)$/, ' and $1')

const verdict = (signs: Signs, present: readonly PresentFile[]): Verdict => {
  const readable = present.filter(formIs('readable'))
  if (readable.length > 0) {
    const but = signs.encrypted === true ? ', although the backup says of itself that it is encrypted' : ''
    return [
      'anyone',
      `Anyone with this folder can read WhatsApp's ${holdings(readable)} in it: they are not encrypted${but}.`,
    ]
  }
  const chats = present.filter(({ holds }) => holds === 'chats')
  if (chats.length === 0) {
    return unknown(
      'this device backup lists WhatsApp, but its chats are not in it. That fits end-to-end encrypted backup being on, but does not prove it',
    )
  }
  if (present.some(formIs('nothing'))) return unknown('a WhatsApp database in this device backup is empty')
  if (present.some(formIs('unclear')))
    return unknown('a WhatsApp database in this device backup is neither readable nor encrypted')
  return present.some(formIs('sealed')) ? sealedChats(signs) : unreadChats(signs)
}

const sealedChats = ({ encrypted, index, oldIndex, version }: Signs): Verdict => {
  if (encrypted === null)
    return unknown('they look encrypted, but the backup does not say whether it is encrypted')
  if (!encrypted) return unknown('they look encrypted, but the backup says of itself that it is not')
  if (index === 'unclear')
    return unknown('they look encrypted, but Manifest.db is neither readable nor encrypted')
  if (index === 'readable' && !oldIndex && !isBeforeSealedIndex(version))
    return unknown('the backup says of itself that it is encrypted, but its Manifest.db is not')
  return sealed
}

/** The chats themselves could not be looked at; the backup as a whole may still tell, by two signs. */
const unreadChats = ({ encrypted, index }: Signs): Verdict => {
  if (encrypted === true && index === 'sealed') return sealed
  if (encrypted === false && index === 'readable') {
    return [
      'anyone',
      "Anyone with this folder can read WhatsApp's chats: the backup is not encrypted. The chats themselves were not opened.",
    ]
  }
  return unknown('they could not be looked into')
}

const sealed: Verdict = [
  'password-holder',
  "Whoever has the password of this device backup can read WhatsApp's chats in it. That password is no part of WhatsApp's end-to-end encryption.",
]

/** Manifest.db itself is encrypted since iOS 10.2. */
const isBeforeSealedIndex = (version: string | null): boolean => {
  const [major, minor] = (version ?? '').split('.').map(Number)
  if (major === undefined || !(major > 0)) return false
  return major < 10 || (major === 10 && (minor ?? 0) < 2)
}

const completeness = ({ finished, present }: DeviceBackup, { index }: Signs): boolean | null => {
  const cut = present.some(({ look }) => 'seen' in look && (look.seen.form === 'nothing' || !look.seen.whole))
  if (finished === false || index === 'absent' || index === 'nothing' || cut) return false
  const chatsSeen = present.some(({ holds, look }) => holds === 'chats' && 'seen' in look)
  return finished === true && chatsSeen ? true : null
}

const evidence = (backup: DeviceBackup, signs: Signs): Evidence[] => {
  const list: Evidence[] = [{ fact: listFact(backup, signs), where: 'Manifest.plist' }]
  if (signs.listed.size > 0) {
    const names = [...signs.listed].map((app) => (app === 'business' ? 'WhatsApp Business' : 'WhatsApp'))
    list.push({ fact: `it lists ${names.sort().join(' and ')}`, where: 'Manifest.plist, Applications' })
  }
  list.push({ fact: indexFact(backup, signs), where: backup.index?.name ?? 'Manifest.db' })
  for (const { holds, app, look, where } of backup.present) {
    const whose = app === 'business' ? "WhatsApp Business's" : "WhatsApp's"
    list.push({ fact: `${whose} ${holds}: ${formFact(look)}`, where })
  }
  if (!backup.present.some(({ holds }) => holds === 'chats'))
    list.push({ fact: "no file has the name of WhatsApp's chats", where: 'file names' })
  if (backup.finished !== null) {
    const finished = backup.finished ? 'finished' : 'not finished'
    list.push({ fact: `the backup says of itself that it is ${finished}`, where: 'Status.plist' })
  }
  return list
}

const listFact = ({ manifest }: DeviceBackup, { encrypted, version }: Signs): string => {
  if (!manifest) return 'it is missing'
  if ('unread' in manifest) return `not read: ${manifest.unread}`
  if (encrypted === null) return 'it does not say whether the backup is encrypted'
  const by = version && /^[\d.]{1,12}$/.test(version) ? `, by iOS ${version}` : ''
  return `it says that the backup is ${encrypted ? '' : 'not '}encrypted${by}`
}

const indexFact = ({ index }: DeviceBackup, { oldIndex }: Signs): string => {
  if (!index) return 'it is missing'
  const { look } = index
  if (oldIndex && 'seen' in look && look.seen.form === 'readable')
    return 'the index of iOS before 10, which is never encrypted'
  return formFact(look)
}

const formFact = (look: PresentFile['look']): string => {
  if ('unread' in look) return `not read: ${look.unread}`
  const cut = look.seen.whole ? '' : ', shorter than its header says'
  return {
    readable: `a SQLite database, not encrypted${cut}`,
    sealed: 'looks encrypted, no SQLite database',
    nothing: look.seen.size === 0 ? 'empty' : 'only zeros at its beginning',
    unclear: 'neither a SQLite database nor encrypted',
  }[look.seen.form]
}
