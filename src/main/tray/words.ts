import type { ExposedBackup, Status } from '../../shared/resident.ts'
import { verdictWords } from '../../shared/verdict.ts'
import { visibleText } from '../../shared/visible-text.ts'
import { momentWords } from './moment.ts'

/** The state in words, for the first line of the menu and for the tooltip. */
export const stateWords = (status: Status, now: Date, locale: string): string => {
  switch (status.state) {
    case 'nothing':
      return status.lastAudit === null ? 'No audit so far' : 'No WhatsApp backup found so far'
    case 'sealed':
      return status.backups === 1
        ? 'Your backup is closed to others'
        : `Your ${status.backups} backups are closed to others`
    case 'unknown':
      return status.backups === 1
        ? "We can't tell who can read your backup"
        : `We can't tell for all of your ${status.backups} backups`
    case 'exposed':
      return exposedWords(status)
    case 'auditing':
      return 'Looking for backups'
    case 'paused':
      return pausedWords(status, now, locale)
  }
}

/** What others can read, where the state speaks of something else; undefined where that is nothing. */
export const exposedBeside = (status: Status): string | undefined =>
  status.state !== 'exposed' && status.exposed > 0 ? exposedWords(status) : undefined

export const lastAuditWords = ({ lastAudit, caughtUp }: Status, now: Date, locale: string): string => {
  if (lastAudit === null) return 'Last audit: none'
  const moment = momentWords(new Date(lastAudit), now, locale)
  return `Last audit: ${moment}${caughtUp ? '' : ', before this start'}`
}

export const backupWords = ({ label, readableBy }: ExposedBackup): string =>
  `${shortened(visibleText(label))} – ${verdictWords[readableBy]}`

const exposedWords = ({ exposed, backups }: Status): string => {
  if (backups === 1) return 'Your backup can be read by others'
  if (exposed === backups) return `All ${backups} of your backups can be read by others`
  return `${exposed} of your ${backups} backups can be read by others`
}

const pausedWords = ({ pausedUntil }: Status, now: Date, locale: string): string =>
  pausedUntil === null || pausedUntil === 'resumed'
    ? 'Watching is paused until you resume it'
    : `Watching is paused until ${momentWords(new Date(pausedUntil), now, locale)}`

const longest = 44

/** Both ends of a name tell more than its beginning alone. */
const shortened = (text: string): string => {
  const characters = [...text]
  if (characters.length <= longest) return text
  const half = Math.floor((longest - 1) / 2)
  return `${characters.slice(0, half).join('')}…${characters.slice(-half).join('')}`
}
