import { Buffer } from 'node:buffer'
import type { Media, Portrait } from '../../shared/portrait.ts'
import { parseChatLine } from '../chat/chat-line.ts'
import { encryptionNotice } from '../chat/notice.ts'
import { cleaned } from '../chat/stamp.ts'
import { Texts } from './distinct.ts'
import { countsOf } from './reading.ts'
import { Tally } from './tally.ts'
import { WrittenTimes, writtenStamp } from './written-time.ts'

/** How names of attachments begin or end; docs/formats.md, "Chat exports". */
const attachments: readonly (readonly [RegExp, keyof Media])[] = [
  [/(?:^|[^a-z])(?:IMG-\d{8}-WA\d+|\d{8,}-PHOTO-)/i, 'images'],
  [/(?:^|[^a-z])(?:VID-\d{8}-WA\d+|\d{8,}-VIDEO-)/i, 'videos'],
  [/(?:^|[^a-z])(?:(?:PTT|AUD)-\d{8}-WA\d+|\d{8,}-AUDIO-)/i, 'audio'],
  [/(?:^|[^a-z])\d{8,}-GIF-/i, 'gifs'],
  [/(?:^|[^a-z])(?:STK-\d{8}-WA\d+|\d{8,}-STICKER-)/i, 'stickers'],
  [/\.vcf(?:$|[^a-z])/i, 'contactCards'],
  [
    /(?:^|[^a-z])DOC-\d{8}-WA\d+|<[^<>:]{1,40}: [^<>]+\.[a-z\d]{2,5}>|\.[a-z\d]{2,5} \([^()]+\)$/i,
    'documents',
  ],
]
const place = /https?:\/\/(?:maps\.google\.|maps\.app\.goo\.gl|(?:www\.)?google\.[a-z.]+\/maps)/i
const link = /https?:\/\//i

/** Counts an exported chat by its lines; its time is that of the phone that wrote it. */
export const countLines = async (
  lines: AsyncIterable<string> | Iterable<string>,
  signal: AbortSignal,
): Promise<Omit<Portrait, 'complete'> | undefined> => {
  const tally = new Tally('written')
  const times = new WrittenTimes()
  const senders = new Texts()
  let linked = true
  for await (const line of lines) {
    signal.throwIfAborted()
    const message = parseChatLine(line)
    if (!message) {
      // The message before goes on over this line.
      if (!linked && link.test(line)) {
        tally.links++
        linked = true
      }
      continue
    }
    linked = true
    // An iPhone writes the chat's name before the notice that opens it.
    if (message.sender === undefined || encryptionNotice(message) === 'known') continue
    const sender = Buffer.from(message.sender)
    senders.add(sender, 0, sender.length)
    tally.messages++
    times.add(writtenStamp(stampOf(line)))
    const attached = attachments.find(([pattern]) => pattern.test(message.text))?.[1]
    if (attached) tally.media[attached]++
    else if (place.test(message.text)) tally.locations++
    linked = link.test(line)
    if (linked) tally.links++
  }
  if (tally.messages === 0) return undefined
  tally.undated = times.undated
  for (const [time, messages] of times.hours()) tally.written(time, messages)
  return {
    schemaVersion: 1,
    source: 'chat-export',
    ...countsOf(tally, { chats: 1, groups: senders.size > 2 ? 1 : 0, people: senders.size, calls: null }),
    sent: null,
  }
}

/** What stands before the sender: inside the brackets of an iPhone's line, or before the dash of an Android's. */
const stampOf = (line: string): string => {
  const clean = cleaned(line.slice(0, 100)).trimStart()
  if (clean.startsWith('[')) return clean.slice(1, clean.indexOf(']'))
  return clean.slice(0, / [-–] /.exec(clean)?.index)
}
