import { type ChatLine, isMachine, isNameLike, parseChatLine } from './chat-line.ts'
import type { ExportName } from './export-names.ts'
import { encryptionNotice, hasMediaMark } from './notice.ts'

/** What shows that a text is an exported chat. Line numbers begin with 1; no text, name or number is kept. */
export interface ExportSigns {
  readonly form: 'android' | 'iphone'
  /** Lines that were looked at, and those of them that begin a message. */
  readonly looked: number
  readonly chatLines: readonly number[]
  /** The line of the notice on end-to-end encryption. */
  readonly notice: number | undefined
  /** The first line that names or remarks on media as WhatsApp does. */
  readonly media: number | undefined
  /** How many senders have more than one line. */
  readonly recurring: number
}

/** Lines that are looked at: a long first message may fill many. */
const lineLimit = 400

interface Numbered {
  readonly number: number
  readonly line: ChatLine
}

/**
 * Judges text by its first lines. With WhatsApp's own name one line is enough; with a name that speaks of WhatsApp three,
 * and a sign that people talk; without either, three lines and two signs. Undefined where it is no export.
 */
export const recogniseExport = (text: string, name: ExportName['strength']): ExportSigns | undefined => {
  const rows = text.split(/\r\n|\n|\r/, lineLimit)
  const filled = rows.flatMap((row, index) => (row.trim() === '' ? [] : [index + 1]))
  const stamped = rows.flatMap((row, index): Numbered[] => {
    const line = parseChatLine(row)
    return line ? [{ number: index + 1, line }] : []
  })
  const [first] = stamped
  if (!first) return undefined
  const machines = stamped.filter(({ line }) => line.sender !== undefined && isMachine(line.sender)).length
  if (machines * 5 > stamped.length) return undefined
  // Lines of another form are quoted ones.
  const lines = stamped.filter(
    ({ line }) => line.form === first.line.form && line.stamp.shape === first.line.stamp.shape,
  )
  const begins = filled[0] === first.number
  const dense = lines.length >= 10 && lines.length * 5 >= filled.length * 4
  if (!begins && !dense) return undefined

  const talk = conversation(lines)
  const noticed = lines.slice(0, 5).flatMap(({ number, line }) => {
    const kind = encryptionNotice(line)
    return kind ? [{ number, kind }] : []
  })[0]
  const media = lines.find(({ line }) => hasMediaMark(line))?.number
  const marked = lines.some(({ line }) => line.marked)
  const signs =
    (noticed?.kind === 'known' ? 2 : noticed ? 1 : 0) +
    (media ? 1 : 0) +
    (marked ? 1 : 0) +
    (talk.dialogue ? 2 : talk.recurring > 0 ? 1 : 0)
  const enough =
    name === 'own'
      ? lines.length >= 1
      : name === 'loose'
        ? noticed?.kind === 'known' || (lines.length >= 3 && signs >= 1)
        : lines.length >= 3 && signs >= 2
  if (!enough) return undefined
  return {
    form: first.line.form,
    looked: filled.length,
    chatLines: lines.map(({ number }) => number),
    notice: noticed?.number,
    media,
    recurring: talk.recurring,
  }
}

/**
 * Who speaks. `dialogue`: at least two people, each more than once, in turns, over at least six lines, with stamps that
 * logs do not have; that alone is as much as two signs.
 */
const conversation = (lines: readonly Numbered[]): { recurring: number; dialogue: boolean } => {
  const counts = new Map<string, number>()
  let turns = 0
  let last: string | undefined
  for (const { line } of lines) {
    const { sender } = line
    if (sender === undefined) continue
    counts.set(sender, (counts.get(sender) ?? 0) + 1)
    if (last !== undefined && last !== sender) turns++
    last = sender
  }
  const recurring = [...counts].filter(([, count]) => count > 1)
  const people = recurring.filter(([sender]) => isNameLike(sender)).length
  const [first] = lines
  const likeLog = first?.line.stamp.iso === true && first.line.stamp.seconds
  const plain = first?.line.form === 'iphone' || first?.line.stamp.seconds === false
  return {
    recurring: recurring.length,
    dialogue: people >= 2 && turns >= 3 && lines.length >= 6 && plain && !likeLog,
  }
}
