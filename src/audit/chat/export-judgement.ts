import type { Evidence, FormatName } from '../../shared/report.ts'
import type { Judgement } from '../format.ts'
import type { ExportName } from './export-names.ts'
import type { ExportSigns } from './recognise.ts'

/** What is told of lines: their numbers, never what they say. */
const lineNumbers = (numbers: readonly number[]): string =>
  numbers.length === 1 ? `line ${numbers[0]}` : `lines ${numbers.slice(0, 3).join(', ')}`

const systems = { android: 'Android', iphone: 'iPhone' }

export const nameEvidence = ({ strength, language }: ExportName): Evidence[] =>
  strength === 'own'
    ? [{ fact: `WhatsApp gives exported chats such a name in ${language}`, where: 'file name' }]
    : []

/** @param member `in member 3` for a text inside an archive */
export const signEvidence = (signs: ExportSigns, member?: string): Evidence[] => {
  const at = (where: string) => (member ? `${where} ${member}` : where)
  const count = signs.chatLines.length
  const evidence = [
    {
      fact: `${count} of ${signs.looked} lines begin like messages that WhatsApp for ${systems[signs.form]} exported`,
      where: at(lineNumbers(signs.chatLines)),
    },
  ]
  if (signs.notice !== undefined)
    evidence.push({
      fact: 'a notice on end-to-end encryption that can be read, which proves that this text is not encrypted',
      where: at(`line ${signs.notice}`),
    })
  if (signs.media !== undefined)
    evidence.push({
      fact: 'media is named or left out as WhatsApp does it',
      where: at(`line ${signs.media}`),
    })
  if (signs.recurring > 1)
    evidence.push({
      fact: `senders with more than one message: ${signs.recurring}`,
      where: at(lineNumbers(signs.chatLines)),
    })
  return evidence
}

const misleading =
  ' Its line about end-to-end encryption speaks of how messages travel, and does not protect this file.'

/** A chat that can be read by whoever has the file. */
export const readableExport = (
  format: 'txt' | 'zip',
  what: string,
  signs: ExportSigns,
  evidence: Evidence[],
  complete: false | null,
): Judgement => ({
  kind: 'chat-export',
  format,
  readableBy: 'anyone',
  complete,
  reason: `Anyone with this file can read it: it is ${what}, not encrypted.${signs.notice === undefined ? '' : misleading}`,
  evidence,
})

export const unknownExport = (format: FormatName, why: string, evidence: Evidence[]): Judgement => ({
  kind: 'chat-export',
  format,
  readableBy: 'unknown',
  complete: null,
  reason: `We can't tell who can open this file: ${why}.`,
  evidence,
})
