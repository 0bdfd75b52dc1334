import { cleaned, parseStamp, type Stamp } from './stamp.ts'

/** A line of an export that begins a message or tells of an event in the chat. */
export interface ChatLine {
  readonly form: 'android' | 'iphone'
  readonly stamp: Stamp
  /** Absent in lines that the app itself writes. */
  readonly sender: string | undefined
  /** What follows, cleaned; cut where the line is long. */
  readonly text: string
  /** A mark of direction stands where WhatsApp for iPhone puts one: before what the app itself wrote. */
  readonly marked: boolean
}

/** Signs of a line that are looked at. */
const lineLimit = 500
/** The longest stamp: the longest words of a half of the day, and room. */
const stampLimit = 64
const senderLimit = 100

/** Reads one line; undefined where it is no beginning of a message. Takes time in proportion to `lineLimit`. */
export const parseChatLine = (raw: string): ChatLine | undefined => {
  const cut = raw.slice(0, lineLimit)
  const line = cleaned(cut).trimStart()
  return line.startsWith('[') ? iphoneLine(line, cut) : androidLine(line)
}

const iphoneLine = (line: string, raw: string): ChatLine | undefined => {
  const end = line.slice(0, stampLimit).indexOf('] ')
  const stamp = end < 0 ? undefined : parseStamp(line.slice(1, end))
  if (!stamp) return undefined
  const marked = raw.startsWith('\u200e') || raw.includes(': \u200e')
  return { form: 'iphone', stamp, marked, ...senderAndText(line.slice(end + 2)) }
}

const androidLine = (line: string): ChatLine | undefined => {
  const end = / [-–] /.exec(line.slice(0, stampLimit))?.index ?? -1
  const stamp = end < 0 ? undefined : parseStamp(line.slice(0, end))
  return stamp && { form: 'android', stamp, marked: false, ...senderAndText(line.slice(end + 3)) }
}

const senderAndText = (rest: string): { sender: string | undefined; text: string } => {
  const colon = rest.slice(0, senderLimit).search(/:(?: |$)/)
  const sender = colon < 1 ? '' : rest.slice(0, colon).trim()
  return sender ? { sender, text: rest.slice(colon + 1).trim() } : { sender: undefined, text: rest }
}

const levels = new Set(
  'info warn warning error err debug trace fatal critical crit notice verbose severe finer finest config alert emerg emergency panic audit stdout stderr exception traceback'.split(
    ' ',
  ),
)

/** True where what stands before the colon is no person: a log level, a part of a program, a piece of code. */
export const isMachine = (sender: string): boolean => {
  const parts = sender.split(/[^\p{L}\p{M}\d]+/u).filter((part) => part !== '')
  const [first = ''] = parts
  return (
    levels.has(first.toLowerCase()) ||
    parts.some((part) => part === part.toUpperCase() && levels.has(part.toLowerCase())) ||
    /[={}\\|]|::|->|\/\/|^[[<(]|\[\d+\]$|\(\)|\.(?:py|js|ts|java|go|cpp|rs|php)\b/.test(sender) ||
    /^\w+(?:\.\w+){2,}$/.test(sender)
  )
}

/** True for senders as address books have them; identifiers and nicknames of machines are none. */
export const isNameLike = (sender: string): boolean =>
  /^(?:\p{Lu}|\p{Lo}|\p{Lt}|\+?\d[\d\s()-]{6,}$|\p{So}|~)/u.test(sender) &&
  !/[_@#/]|\d\w*$/.test(sender.replace(/^\+?[\d\s()-]+$/, ''))
