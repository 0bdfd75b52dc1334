import { basename } from 'node:path'
import type { Portrait } from '../../shared/portrait.ts'
import { visibleText } from '../../shared/visible-text.ts'
import { columns } from '../terminal/columns.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { bars } from './bars.ts'

const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

const grouped = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',')

const counted = (count: number, one: string, other = `${one}s`): string =>
  `${grouped(count)} ${count === 1 ? one : other}`

/** The numbers for a person. */
export const portraitText = (portrait: Portrait, path: string, terminal: Terminal): string => {
  const blocks = [
    terminal.paint('strong', `What a stranger would learn from ${visibleText(basename(path))}`),
    factLines(portrait)
      .map((line) => columns('  ', line, terminal.width))
      .join('\n'),
    ...(portrait.first ? [hoursBlock(portrait, terminal), weekdaysBlock(portrait, terminal)] : []),
    terminal.paint(
      'faint',
      columns(
        '',
        portrait.complete
          ? 'Counted here and stored nowhere. The file holds the names and the words too.'
          : 'Parts of the file could not be read, so the true numbers are larger. Counted here and stored nowhere.',
        terminal.width,
      ),
    ),
  ]
  return blocks.join('\n\n')
}

const factLines = (portrait: Portrait): string[] => {
  const { chats, groups, people, messages, sent, undated, first, last, calls, locations, links } = portrait
  const lines: string[] = []
  if (chats !== null)
    lines.push(counted(chats, 'chat') + (groups ? `, ${counted(groups, 'group')} among them` : ''))
  if (people !== null) lines.push(counted(people, 'person', 'people'))
  if (messages !== null)
    lines.push(
      counted(messages, 'message') +
        (sent === null ? '' : `, ${grouped(sent)} of them sent from this account`),
    )
  if (first && last) lines.push(first === last ? `on ${first}` : `from ${first} to ${last}`)
  if (undated > 0) lines.push(`${counted(undated, 'message')} without a date`)
  const media = mediaText(portrait)
  if (media) lines.push(media)
  const rest = [
    ...(calls ? [counted(calls, 'call')] : []),
    ...(locations ? [counted(locations, 'shared place')] : []),
    ...(links ? [`${counted(links, 'message')} with a link`] : []),
  ]
  if (rest.length > 0) lines.push(rest.join(', '))
  return lines
}

const mediaText = ({ media }: Portrait): string =>
  media
    ? [
        [media.images, 'picture'],
        [media.videos, 'video'],
        [media.audio, 'voice or audio message'],
        [media.gifs, 'GIF'],
        [media.documents, 'document'],
        [media.stickers, 'sticker'],
        [media.contactCards, 'contact card'],
      ]
        .filter(([count]) => count !== 0)
        .map(([count, word]) => counted(count as number, word as string))
        .join(', ')
    : ''

const hoursBlock = ({ hours }: Portrait, terminal: Terminal): string =>
  [
    `  ${terminal.paint('faint', 'Hours of the day')}`,
    `  ${terminal.paint('teal', bars(hours, terminal.unicode, 2))}`,
    `  ${['0', '6', '12', '18'].map((hour) => hour.padEnd(12)).join('')}`.trimEnd(),
  ].join('\n')

const weekdaysBlock = ({ weekdays }: Portrait, terminal: Terminal): string =>
  [
    `  ${terminal.paint('faint', 'Days of the week')}`,
    `  ${terminal.paint('teal', bars(weekdays, terminal.unicode, 4))}`,
    `  ${days.map((day) => day.padEnd(4)).join('')}`.trimEnd(),
  ].join('\n')
