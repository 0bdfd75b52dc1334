import type { Evidence } from '../../shared/report.ts'
import type { InsideZip } from '../archive/look-inside-zip.ts'
import type { Judgement } from '../format.ts'
import { sealedByPassword, type ToolBackup, toolJudgement } from './tool-judgement.ts'

const where = 'ZIP directory'

/**
 * The judgement of a tool's ZIP by its directory and the first bytes of one member; undefined where it holds nothing of
 * WhatsApp. The names in it are readable even where the contents are encrypted.
 */
export const judgeZip = (backup: ToolBackup, zip: InsideZip): Judgement | undefined => {
  const { best, files, encrypted, open, whole, complete } = zip
  const member = best?.member
  if (!backup.claim && (!member || member.what === 'listed')) return undefined

  const found: ToolBackup = {
    ...backup,
    app: member && member.app !== 'unknown' ? member.app : backup.app,
    claim: backup.claim ?? { fact: 'its directory names WhatsApp', where },
  }
  const evidence: Evidence[] = [
    {
      fact: `${files} files, ${encrypted} of them marked as encrypted${whole ? '' : '; not all were looked at'}`,
      where,
    },
    ...(member ? [{ fact: `holds WhatsApp's ${member.shown}`, where }] : []),
    ...(best?.content ? [{ fact: contentFacts[best.content], where: 'that member' }] : []),
  ]
  const judge = (readableBy: 'anyone' | 'unknown', reason: string) =>
    toolJudgement(found, readableBy, reason, [...evidence, ...(backup.claim ? [backup.claim] : [])], complete)

  if (files === 0)
    return judge(
      'unknown',
      `We can't tell who can read it: it is ${backup.tool} of WhatsApp, but no file was found in it.`,
    )
  const sealed = best ? best.marked : open === 0 && encrypted > 0
  if (sealed && best?.content !== 'readable') {
    const why = notAllSealed(zip)
    return why === undefined
      ? { ...sealedByPassword(found, evidence), complete }
      : judge('unknown', `We can't tell who can read it: it is ${backup.tool} of WhatsApp, but ${why}.`)
  }
  if (member?.what === 'sealed')
    return judge(
      'unknown',
      `We can't tell who can read all of this: it is ${backup.tool}, not encrypted, but the WhatsApp backups in it are encrypted on their own. Unpack it and check them.`,
    )
  if (!sealed && best?.content === 'noise')
    return judge(
      'unknown',
      `We can't tell who can read it: it is ${backup.tool} of WhatsApp that says it is not encrypted, but what is in it looks encrypted.`,
    )
  return judge(
    'anyone',
    `Anyone with this file can read it: it is ${backup.tool} with WhatsApp's data in it, not encrypted.`,
  )
}

/** Why a password for one member is not proven to stand between a reader and them all; undefined where it is. */
export const notAllSealed = ({ open, whole }: Pick<InsideZip, 'open' | 'whole'>): string | undefined =>
  open > 0
    ? 'not all files in it are encrypted'
    : whole
      ? undefined
      : 'not all of its files could be looked at'

const contentFacts = {
  readable: 'its first bytes are in clear',
  noise: 'its first bytes look encrypted',
} as const
