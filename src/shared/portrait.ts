import { z } from 'zod'

const count = z.number().int().nonnegative()
/** null where a file of this kind does not hold such things. */
const heldCount = count.nullable()

/** What a file would tell a stranger, in numbers only: never a name, a phone number or a word of a message. */
export const portraitSchema = z.strictObject({
  schemaVersion: z.literal(1),
  /** Which kind of file was counted. */
  source: z.enum([
    'android',
    'android-older',
    'apple',
    'android-contacts',
    'apple-contacts',
    'apple-calls',
    'chat-export',
  ]),
  chats: heldCount,
  /** Chats of more than two. They are among `chats`. */
  groups: heldCount,
  /**
   * People in it: partners of chats, members of groups, senders, contacts. Each is counted once. In an exported chat the
   * owner is among them, because nothing tells who that is.
   */
  people: heldCount,
  messages: heldCount,
  /** Messages that the owner sent. */
  sent: heldCount,
  /** Messages whose time cannot be read. They are in no day, hour or weekday. */
  undated: count,
  /** The days of the first and the last message, in the time zone of this computer or of the exported text. */
  first: z.iso.date().nullable(),
  last: z.iso.date().nullable(),
  /** Messages by hour of the day, from midnight. */
  hours: z.array(count).length(24),
  /** Messages by day of the week, from Monday. */
  weekdays: z.array(count).length(7),
  /** Messages by day of the week, from Monday, and by hour of that day, from midnight. */
  week: z.array(z.array(count).length(24)).length(7),
  calls: heldCount,
  /** Messages that share a place. */
  locations: heldCount,
  /** Messages with a web address in them. */
  links: heldCount,
  media: z
    .strictObject({
      images: count,
      videos: count,
      audio: count,
      gifs: count,
      documents: count,
      stickers: count,
      contactCards: count,
    })
    .nullable(),
  /** False where parts of the file could not be read, so that the numbers are too small. */
  complete: z.boolean(),
})

export type Portrait = z.infer<typeof portraitSchema>
export type PortraitSource = Portrait['source']
export type Media = NonNullable<Portrait['media']>
