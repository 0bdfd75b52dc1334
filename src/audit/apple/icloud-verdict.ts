import type { Evidence, FormatName } from '../../shared/report.ts'
import type { ReadableBy } from '../../shared/verdict.ts'
import type { Judgement } from '../format.ts'
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

/** Weighs the parts of an iCloud backup; docs/formats.md, "iCloud". The weakest part decides. */
export const judgeIcloud = (folder: IcloudFolder): Judgement => {
  const [readableBy, format, reason] = verdict(folder)
  const tars = folder.tars.flatMap(({ look }) => ('seen' in look ? [look.seen] : []))
  const broken = tars.some(({ end }) => end.state === 'cut short' || end.state === 'damaged')
  return {
    kind: 'icloud-backup',
    format,
    readableBy,
    complete: broken ? false : null,
    reason,
    evidence: evidence(folder, format),
  }
}

const verdict = ({ tars, encs }: IcloudFolder): Verdict => {
  const tarIs = (form: MediaTar['form']) => tars.some(({ look }) => 'seen' in look && look.seen.form === form)
  const encIs = (form: EncFile['form']) => encs.some(({ look }) => 'seen' in look && look.seen.form === form)
  if (encIs('readable')) {
    return [
      'anyone',
      'unknown',
      'Anyone with this folder can read it: a file in it that should be encrypted is not.',
    ]
  }
  if (tarIs('readable')) {
    const database = encs.length > 0 ? ', and WhatsApp holds a key to the chats' : ''
    return tarIs('sealed')
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
  const away = tars.filter(({ look }) => 'unread' in look)
  if (tarIs('sealed')) {
    if (away.length > 0)
      return unknown(
        `what is here is end-to-end encrypted, but ${away.length} media ${away.length === 1 ? 'archive' : 'archives'} could not be looked into`,
      )
    if (encIs('other key') || encIs('nothing'))
      return unknown('its media is end-to-end encrypted, but its databases do not look like it')
    return [
      'only-you',
      'icloud-e2ee',
      'Only you can open this backup: its media is sealed one by one, as WhatsApp does it with end-to-end encryption alone.',
    ]
  }
  const unread = [...tars, ...encs].flatMap(({ look }) => ('unread' in look ? [look.unread] : []))
  const inCloud = unread.filter((reason) => reason === 'only in the cloud').length
  if (unread.length > 0 && unread.length === tars.length + encs.length)
    return unknown(
      inCloud === unread.length
        ? 'it is only in the cloud, and was not downloaded'
        : `none of it could be read (${unread[0]})`,
    )
  if (away.length > 0) return unknown(`its media archives could not be looked into; ${askPhone}`)
  return unknown(
    `only its media archives could tell, and there are none here with anything in them; ${askPhone}`,
  )
}

const evidence = ({ tars, encs }: IcloudFolder, format: FormatName): Evidence[] => [
  ...tars.map((part) => ({ fact: tarFact(part), where: part.name })),
  ...encs.filter(telling).map((part) => ({ fact: encFact(part, format), where: part.name })),
]

/** The chats, and whatever says something else than "encrypted". */
const telling = ({ name, look }: Part<EncFile>): boolean =>
  chatStoreEncName.test(name) || 'unread' in look || !/^(?:envelope|other)$/.test(look.seen.form)

const tarFact = ({ look }: Part<MediaTar>): string => {
  if ('unread' in look) return `not read: ${look.unread}`
  const { form, fact, end } = look.seen
  const media = form === 'readable' ? 'media that anyone can read: ' : ''
  return `${media}${fact}${end.state === 'cut short' ? `; ${end.reason}` : ''}`
}

const encFact = ({ look }: Part<EncFile>, format: FormatName): string => {
  if ('unread' in look) return `not read: ${look.unread}`
  const { form, fact } = look.seen
  if (format === 'icloud-default' && /^(?:envelope|other)$/.test(form))
    return 'the database is encrypted, with a key that WhatsApp holds too'
  return fact
}
