import type { Report } from './report.ts'
import { isExposed, type ReadableBy } from './verdict.ts'

/** What an audit comes to, as a message with its numbers; each id is one sentence in each language. */
export interface VerdictMessage {
  readonly id:
    | 'exposed'
    | 'whatsapp'
    | 'unknown'
    | 'password-holder'
    | 'only-you'
    | 'nothing-found'
    | 'nothing-to-see'
  /** Backups that the sentence is about. */
  readonly count: number
  /** All backups. */
  readonly total: number
  /** What may hide a backup: folders and files without permission, only in the cloud, or places that are not there. */
  readonly unseen: number
}

const byDesign = /^(?:symbolic link|not a regular file|vanished|.*, not looked into$)/

/** Skipped on purpose or by nature: nothing that a person calls a backup is missed there. */
export const isLeftOutByDesign = (reason: string): boolean => byDesign.test(reason)

const unseenIn = (report: Report): number => {
  const places = new Set(report.places.filter(({ state }) => state !== 'ok').map(({ path }) => path))
  const paths = report.skipped.filter(({ reason }) => !isLeftOutByDesign(reason)).map(({ path }) => path)
  return new Set([...places, ...paths]).size
}

/** The one message of a report: the most exposed backups decide what it is about. */
export const verdictMessage = (report: Report): VerdictMessage => {
  const total = report.backups.length
  const unseen = unseenIn(report)
  const message = (id: VerdictMessage['id'], count: number): VerdictMessage => ({ id, count, total, unseen })
  const counted = (test: (verdict: ReadableBy) => boolean) =>
    report.backups.filter(({ readableBy }) => test(readableBy)).length

  if (total === 0) return message(allUnseen(report) ? 'nothing-to-see' : 'nothing-found', 0)
  const exposed = counted(isExposed)
  if (exposed > 0) return message(counted((v) => v === 'anyone') > 0 ? 'exposed' : 'whatsapp', exposed)
  const unknown = counted((verdict) => verdict === 'unknown')
  if (unknown > 0) return message('unknown', unknown)
  const sealed = counted((verdict) => verdict === 'password-holder')
  return sealed > 0 ? message('password-holder', sealed) : message('only-you', total)
}

/** True where no place at all could be looked into. */
const allUnseen = ({ places }: Report): boolean =>
  places.length > 0 && places.every(({ state }) => state !== 'ok')

type Forms = { readonly one: string; readonly other: string }

const plural = new Intl.PluralRules('en')
const form = (count: number, forms: Forms): string => forms[plural.select(count) === 'one' ? 'one' : 'other']

/** Of one backup, of all, or of some: three sentences, because languages order these differently. */
const about = ({ count, total }: VerdictMessage, only: string, all: string, some: string): string => {
  const text = total === 1 ? only : count === total ? all : some
  return text.replaceAll('{count}', String(count)).replaceAll('{total}', String(total))
}

const main = (message: VerdictMessage): string => {
  switch (message.id) {
    case 'exposed':
      return about(
        message,
        'Your backup can be read by others',
        'All {total} of your backups can be read by others',
        '{count} of your {total} backups can be read by others',
      )
    case 'whatsapp':
      return about(
        message,
        'WhatsApp keeps a key to your backup',
        'WhatsApp keeps a key to all {total} of your backups',
        'WhatsApp keeps a key to {count} of your {total} backups',
      )
    case 'unknown':
      return about(
        message,
        "We can't tell who can read your backup",
        "We can't tell who can read any of your {total} backups",
        "We can't tell who can read {count} of your {total} backups",
      )
    case 'password-holder':
      return about(
        message,
        'Whoever has its password can read your backup',
        'Whoever has their password can read your {total} backups',
        'Whoever has the password can read {count} of your {total} backups; only you can read the others',
      )
    case 'only-you':
      return about(
        message,
        'Only you can read your backup',
        'Only you can read your {total} backups',
        'Only you can read your {total} backups',
      )
    case 'nothing-found':
      return 'We found no WhatsApp backup'
    case 'nothing-to-see':
      return 'We could not look into any of the places'
  }
}

const unseenTail = (unseen: number): string =>
  `${unseen} ${form(unseen, { one: 'file or folder', other: 'files or folders' })} could not be looked into`

/**
 * The sentence of a report, the same in the window and in the terminal. It speaks of what could not be looked into
 * wherever it would otherwise sound like an all-clear.
 */
export const verdictSentence = (report: Report): string => {
  const message = verdictMessage(report)
  const alarming = message.id === 'exposed' || message.id === 'whatsapp' || message.id === 'nothing-to-see'
  return alarming || message.unseen === 0
    ? `${main(message)}.`
    : `${main(message)}, but ${unseenTail(message.unseen)}.`
}
