import type { Evidence, FormatName } from '../../shared/report.ts'
import type { ReadableBy } from '../../shared/verdict.ts'
import type { Judgement } from '../format.ts'
import type { Lock } from '../keys/key.ts'
import { chatStoreEncName, type EncFile } from './enc-file.ts'
import type { IcloudFolder, Part } from './icloud-folder.ts'
import type { MediaTar } from './media-tar.ts'

type Verdict = readonly [readableBy: ReadableBy, format: FormatName, reason: string]

const unknown = (why: string): Verdict => [
  'unknown',
  'unknown',
  `We can't tell who can open this iCloud backup: ${why}.`,
]

const askPhone = 'on your phone, Settings > Chats > Chat backup shows it'

/** Weighs the parts of an iCloud backup, before keys were tried; docs/formats.md, "iCloud". The weakest part decides. */
export const judgeIcloud = (folder: IcloudFolder): Judgement => {
  const [readableBy, format, reason] = verdict(folder)
  const tars = folder.tars.flatMap(({ look }) => ('seen' in look ? [look.seen] : []))
  const encs = folder.encs.flatMap(({ look }) => ('seen' in look ? [look.seen] : []))
  const broken =
    tars.some(({ end }) => end.state === 'cut short' || end.state === 'damaged') ||
    encs.some(({ harm }) => harm !== undefined)
  const lock = readableBy === 'anyone' ? undefined : lockOf(folder)
  return {
    kind: 'icloud-backup',
    format,
    readableBy,
    complete: broken ? false : null,
    reason,
    evidence: evidence(folder, format),
    ...(lock && { lock }),
  }
}

const verdict = (folder: IcloudFolder): Verdict => {
  const { tars, encs } = folder
  const tarIs = (form: MediaTar['form']) => tars.some(({ look }) => 'seen' in look && look.seen.form === form)
  const encIs = (form: EncFile['form']) => encs.some(({ look }) => 'seen' in look && look.seen.form === form)
  const isSealed = tarIs('sealed') || tarIs('sealed so far')
  if (encIs('readable')) {
    return [
      'anyone',
      'unknown',
      'Anyone with this folder can read it: a file in it that should be encrypted is not.',
    ]
  }
  if (tarIs('readable')) {
    const database = encs.length > 0 ? ', and WhatsApp holds a key to the chats' : ''
    return isSealed
      ? [
          'anyone',
          'icloud-default',
          'Anyone with this folder can open photos, videos and voice messages of an older backup in it: not all of its media is encrypted.',
        ]
      : [
          'anyone',
          'icloud-default',
          `Anyone with this folder can open the photos, videos and voice messages in it: end-to-end encryption was off${database}.`,
        ]
  }
  if (tarIs('unclear')) return unknown('not all of its media archives can be read for what they are')
  if (isSealed) return sealedMedia(folder)
  const unread = [...tars, ...encs].flatMap(({ look }) => ('unread' in look ? [look.unread] : []))
  const inCloud = unread.filter((reason) => reason === 'only in the cloud').length
  if (unread.length > 0 && unread.length === tars.length + encs.length)
    return unknown(
      inCloud === unread.length
        ? 'it is only in the cloud, and was not downloaded'
        : `none of it could be read (${unread[0]})`,
    )
  if (tars.some(isUnread)) return unknown(`its media archives could not be looked into; ${askPhone}`)
  return unknown(
    `only its media archives could tell, and there are none here with anything in them; ${askPhone}`,
  )
}

/** Sealed media is end-to-end encrypted; the chats are with it only where nothing of them speaks against it or was not read. */
const sealedMedia = ({ tars, encs }: IcloudFolder): Verdict => {
  const here = 'what is here is end-to-end encrypted, but'
  const awayTars = tars.filter(isUnread).length
  if (awayTars > 0)
    return unknown(
      `${here} ${awayTars} media ${awayTars === 1 ? 'archive' : 'archives'} could not be looked into`,
    )
  const longTars = tars.filter(({ look }) => 'seen' in look && look.seen.form === 'sealed so far').length
  if (longTars > 0)
    return unknown(
      `${here} ${longTars} media ${longTars === 1 ? 'archive holds' : 'archives hold'} more than was looked at. An audit with --deep reads it all`,
    )
  if (encs.some(({ look }) => 'seen' in look && look.seen.form !== 'envelope'))
    return unknown('its media is end-to-end encrypted, but its databases do not look like it')
  const awayEncs = encs.flatMap(({ look }) => ('unread' in look ? [look.unread] : []))
  if (awayEncs.length > 0)
    return unknown(
      `its media is end-to-end encrypted, but ${awayEncs.length} ${awayEncs.length === 1 ? 'database' : 'databases'} could not be looked into (${awayEncs[0]})`,
    )
  return [
    'only-you',
    'icloud-e2ee',
    'Only you can open this backup: its media is sealed one by one, as WhatsApp does it with end-to-end encryption alone.',
  ]
}

const isUnread = ({ look }: Part<unknown>): boolean => 'unread' in look

/** What a key is tried on: every database that may be under it, and of those that are long only the chats to their end. */
const lockOf = ({ tars, encs }: IcloudFolder): Lock | undefined => {
  const files = encs.flatMap(({ entry: { path }, name, look }) =>
    'seen' in look && look.seen.beginning
      ? [{ path, beginning: look.seen.beginning, chats: chatStoreEncName.test(name) }]
      : [],
  )
  const isSealed = tars.some(({ look }) => 'seen' in look && /^sealed/.test(look.seen.form))
  if (files.length === 0 && !isSealed) return undefined
  const hasChats = files.some(({ chats }) => chats)
  return {
    type: 'ios-enc',
    files: files.map(({ path, beginning, chats }) => ({ path, beginning, whole: chats || !hasChats })),
  }
}

const evidence = ({ tars, encs }: IcloudFolder, format: FormatName): Evidence[] => [
  ...tars.map((part) => ({ fact: tarFact(part), where: part.name })),
  ...encs
    .filter((part) => isTelling(part, format))
    .map((part) => ({ fact: encFact(part, format), where: part.name })),
  ...encs.flatMap(({ name, look }) =>
    'seen' in look && look.seen.harm ? [{ fact: look.seen.harm, where: name }] : [],
  ),
]

/** The chats, and whatever says something else than "encrypted". */
const isTelling = ({ name, look }: Part<EncFile>, format: FormatName): boolean =>
  chatStoreEncName.test(name) || 'unread' in look || !isEncrypted(look.seen, format)

/** In a default backup, any form of encryption is as it should be. */
const isEncrypted = ({ form }: EncFile, format: FormatName): boolean =>
  form === 'envelope' || (form === 'other' && format === 'icloud-default')

const tarFact = ({ look }: Part<MediaTar>): string => {
  if ('unread' in look) return `not read: ${look.unread}`
  const { form, fact, end } = look.seen
  const media = form === 'readable' ? 'media that anyone can read: ' : ''
  return `${media}${fact}${end.state === 'cut short' ? `; ${end.reason}` : ''}`
}

const encFact = ({ look }: Part<EncFile>, format: FormatName): string => {
  if ('unread' in look) return `not read: ${look.unread}`
  const { fact } = look.seen
  if (format === 'icloud-default' && isEncrypted(look.seen, format))
    return 'the database is encrypted, with a key that WhatsApp holds too'
  return fact
}
