import type { App, Evidence, FormatName } from '../../shared/report.ts'
import { containerWords } from '../archive/container.ts'
import { cannotUnpack, type Inside } from '../archive/look-inside.ts'
import type { Judgement } from '../format.ts'

/** A tool's password is never WhatsApp's end-to-end encryption: no backup of a tool is `only-you`. */
export type ToolVerdict = 'password-holder' | 'unknown' | 'anyone'

/** What is known of a tool's backup before its content was looked at. */
export interface ToolBackup {
  readonly format: FormatName
  /** For sentences, with its article: `a backup by Titanium`. */
  readonly tool: string
  /** What says that WhatsApp is in it, such as its name; undefined where only the content can. */
  readonly claim?: Evidence | undefined
  readonly app?: App | undefined
  /** True where the backup is a folder, and `path` names that. */
  readonly folder?: boolean
  /** True where it may hold all apps of a phone, so that what was not seen may be WhatsApp. */
  readonly wholePhone?: boolean
}

export const toolJudgement = (
  { format, app }: ToolBackup,
  readableBy: ToolVerdict,
  reason: string,
  evidence: readonly Evidence[],
  complete: boolean | null = null,
): Judgement => ({
  kind: 'phone-tool-backup',
  format,
  readableBy,
  complete,
  reason,
  evidence,
  ...(app && app !== 'unknown' && { app }),
})

/** For content under a password: shown by the bytes, and where nothing names WhatsApp, said so. */
export const sealedByPassword = (backup: ToolBackup, evidence: readonly Evidence[]): Judgement =>
  toolJudgement(
    backup,
    'password-holder',
    backup.claim
      ? `Whoever has its password can read it: it is ${backup.tool} of WhatsApp, encrypted with a password that is not WhatsApp's.`
      : `Whoever has its password can read it: it is ${backup.tool}, encrypted as a whole. Whether WhatsApp is in it cannot be seen from here.`,
    [...evidence, ...(backup.claim ? [backup.claim] : [])],
  )

/**
 * The judgement of a backup whose container is in clear; undefined where nothing of WhatsApp is in it.
 * @param where the part of the file that was looked at
 */
export const readableContent = (
  backup: ToolBackup,
  inside: Inside,
  where: string,
  before: readonly Evidence[] = [],
): Judgement | undefined => {
  const { best, whole, complete } = inside
  const unit = backup.folder ? 'folder' : 'file'
  const found: ToolBackup = { ...backup, app: best && best.app !== 'unknown' ? best.app : backup.app }
  const evidence = [...before, ...insideEvidence(inside, where), ...(backup.claim ? [backup.claim] : [])]
  const judge = (readableBy: ToolVerdict, reason: string) =>
    toolJudgement(found, readableBy, reason, evidence, complete)

  if (best?.what === 'data')
    return judge(
      'anyone',
      `Anyone with this ${unit} can read it: it is ${backup.tool} with WhatsApp's data in it, not encrypted.`,
    )
  if (best?.what === 'sealed')
    return judge(
      'unknown',
      `We can't tell who can read all of this: it is ${backup.tool}, not encrypted, but the WhatsApp backups in it are encrypted on their own. Unpack it and check them.`,
    )
  if (best && whole)
    return backup.claim
      ? judge(
          'unknown',
          `We can't tell where the chats are: ${backup.tool} lists WhatsApp, but holds none of its data.`,
        )
      : undefined
  if (backup.claim && (inside.tar || inside.why === cannotUnpack))
    return judge(
      'anyone',
      whole
        ? `Anyone with this ${unit} can read it: it has the name of a WhatsApp backup and is not encrypted, but nothing known as WhatsApp's is in it.`
        : `Anyone with this ${unit} can read it: it is ${backup.tool} of WhatsApp, not encrypted.`,
    )
  if (backup.claim)
    return judge(
      'unknown',
      `We can't tell who can read it: it has the name of a WhatsApp backup, but ${inside.why ?? 'nothing known is in it'}.`,
    )
  if (whole || !(best || backup.wholePhone)) return undefined
  return judge(
    'unknown',
    `We can't tell whether WhatsApp's data is in it: it is ${backup.tool}, not encrypted, and ${inside.why ?? 'not all of it was looked at'}. An audit with --deep reads it all.`,
  )
}

const insideEvidence = ({ container, tar, members, best, why, whole }: Inside, where: string): Evidence[] => {
  const facts: Evidence[] = [{ fact: `${containerWords[container]}, not encrypted`, where }]
  if (tar)
    facts.push({
      fact: `${members} member headers read${whole ? ', to the end' : why ? `: ${why}` : ''}`,
      where: 'member headers',
    })
  else if (why) facts.push({ fact: `not looked into: ${why}`, where })
  if (best) {
    const what = {
      data: "WhatsApp's data",
      sealed: 'an encrypted WhatsApp backup',
      listed: 'WhatsApp, without data',
    }
    facts.push({ fact: `holds ${what[best.what]}: ${best.shown}`, where: 'member headers' })
  }
  return facts
}
