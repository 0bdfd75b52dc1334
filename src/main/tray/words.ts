import type { ExposedBackup, Status } from '../../shared/resident.ts'
import { visibleText } from '../../shared/visible-text.ts'
import type { Words } from '../../words/words.ts'
import { momentWords } from './moment.ts'
import type { Voice } from './voice.ts'

/** The state in words, for the first line of the menu and for the tooltip. */
export const stateWords = (status: Status, now: Date, voice: Voice): string => {
  const { words } = voice
  const { backups, lastAudit } = status
  switch (status.state) {
    case 'nothing':
      return words(lastAudit === null ? 'tray.noAudit' : 'tray.noBackup')
    case 'sealed':
      return words('tray.sealed', { backups })
    case 'unknown':
      return words('tray.unknown', { backups })
    case 'exposed':
      return exposedWords(status, words)
    case 'auditing':
      return words('tray.auditing')
    case 'paused':
      return pausedWords(status, now, voice)
  }
}

/** What others can read, where the state speaks of something else; undefined where that is nothing. */
export const exposedBeside = (status: Status, { words }: Voice): string | undefined =>
  status.state !== 'exposed' && status.exposed > 0 ? exposedWords(status, words) : undefined

export const lastAuditWords = ({ lastAudit, caughtUp }: Status, now: Date, voice: Voice): string => {
  if (lastAudit === null) return voice.words('tray.noLastAudit')
  const moment = momentWords(new Date(lastAudit), now, voice)
  return voice.words(caughtUp ? 'tray.lastAudit' : 'tray.lastAuditBefore', { moment })
}

/** That audits by themselves do not finish; undefined where they do. */
export const failingWords = ({ failing }: Status, now: Date, voice: Voice): string | undefined =>
  failing === null
    ? undefined
    : voice.words('tray.failing', { moment: momentWords(new Date(failing.since), now, voice) })

export const backupWords = ({ label, readableBy }: ExposedBackup, { words }: Voice): string =>
  words('tray.backup', {
    label: shortened(visibleText(label)),
    verdict: words(`verdicts.words.${readableBy}`),
  })

const exposedWords = ({ exposed: count, backups: total }: Status, words: Words): string =>
  words('tray.exposed', { count, total, of: total === 1 ? 'one' : count === total ? 'all' : 'some' })

const pausedWords = ({ pausedUntil }: Status, now: Date, voice: Voice): string =>
  pausedUntil === null || pausedUntil === 'resumed'
    ? voice.words('tray.paused')
    : voice.words('tray.pausedUntil', { moment: momentWords(new Date(pausedUntil), now, voice) })

const longest = 44

/** Both ends of a name tell more than its beginning alone. */
const shortened = (text: string): string => {
  const characters = [...text]
  if (characters.length <= longest) return text
  const half = Math.floor((longest - 1) / 2)
  return `${characters.slice(0, half).join('')}…${characters.slice(-half).join('')}`
}
