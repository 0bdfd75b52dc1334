import type { Change, ChangeKind } from '../../shared/memory.ts'
import type { Place } from '../../shared/report.ts'
import type { Failing, Limit, Status } from '../../shared/resident.ts'
import { visibleText } from '../../shared/visible-text.ts'
import { verdictLabel, verdictStyle } from '../audit/verdict-mark.ts'
import { columns } from '../terminal/columns.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { padEnd } from '../terminal/text-width.ts'

const words: Record<ChangeKind, string> = {
  appeared: 'appeared',
  exposed: 'exposed',
  sealed: 'sealed',
  moved: 'moved',
  gone: 'gone',
}

const clockTime = (moment: string): string => {
  const date = new Date(moment)
  const part = (value: number) => String(value).padStart(2, '0')
  const day = `${date.getFullYear()}-${part(date.getMonth() + 1)}-${part(date.getDate())}`
  return `${day} ${part(date.getHours())}:${part(date.getMinutes())}:${part(date.getSeconds())}`
}

const widestWord = Math.max(...Object.values(words).map(({ length }) => length))
const widestVerdict = 26

/** One change on one line. */
export const changeLine = (
  { change, at, readableBy, path, from }: Change,
  terminal: Pick<Terminal, 'paint' | 'unicode'>,
): string => {
  const verdict = padEnd(verdictLabel(readableBy, terminal), widestVerdict)
  const shown = from === null ? visibleText(path) : `${visibleText(path)} (from ${visibleText(from)})`
  return [
    terminal.paint('faint', clockTime(at)),
    words[change].padEnd(widestWord),
    terminal.paint(change === 'gone' ? 'gray' : verdictStyle(readableBy), verdict),
    shown,
  ].join('  ')
}

const counted = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`

/** What is watched, and what is there. */
export const beginning = (places: readonly Place[], { watched, backups, exposed }: Status): string => {
  const [only] = places
  const where =
    places.length === 1 && only ? visibleText(only.path) : counted(places.length, 'place', 'places')
  const live = `${counted(watched, 'folder is', 'folders are')} watched live`
  const there =
    backups === 0
      ? 'no backup is there'
      : `${counted(backups, 'backup is', 'backups are')} there, ${exposed === 0 ? 'none' : exposed} of them readable by others`
  return `Watching ${where}: ${live}, the rest on schedule; ${there}. Ctrl-C stops it.`
}

export const limitText = ({ why, todo }: Limit, terminal: Terminal): string =>
  columns('! ', visibleText(`${why} ${todo}`), terminal.width)

export const failingText = ({ why }: Failing): string =>
  visibleText(`${why} It is tried again on schedule; until one finishes, a new backup may go unnoticed.`)

export const finishedAgain = 'An audit has finished again.'

/** A process cannot have back the threads that wait, so it says so and is ended by whoever started it. */
export const stuckText = (folders: readonly string[]): string => {
  const who = folders.length === 0 ? 'A folder' : folders.map(visibleText).join(', ')
  return `${who} ${folders.length > 1 ? 'do' : 'does'} not answer, so nothing new is noticed until it does. Disconnect it, or end Sealwatch and start it without it.`
}
