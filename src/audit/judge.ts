import { knownContent } from './content.ts'
import type { Claim, FileFormat, Judgement, JudgeOptions, NamedFile, NameRule } from './format.ts'
import { BoundedFile } from './io/bounded-file.ts'
import { OverBudget, Unreadable } from './io/unreadable.ts'

export interface JudgedFile {
  readonly judgement: Judgement
  /** Bytes. */
  readonly size: number
  readonly modified: Date
}

/**
 * Judges one file by its bytes: the first format that recognises them decides. Where none does, a name that is
 * WhatsApp's own still makes the file a finding, whose verdict is `unknown`.
 * @throws Unreadable where the file cannot be opened or read
 */
export const judgeFile = async (
  named: NamedFile,
  rule: NameRule | undefined,
  formats: readonly FileFormat[],
  options: JudgeOptions,
): Promise<JudgedFile | undefined> => {
  const file = await BoundedFile.open(named.path, options.download)
  try {
    const judgement = await judgeOpened(file, named, rule, formats, options)
    return judgement && { judgement, size: file.size, modified: file.modified }
  } finally {
    await file.close()
  }
}

/** The same for a file that is open already. */
export const judgeOpened = async (
  file: BoundedFile,
  named: NamedFile,
  rule: NameRule | undefined,
  formats: readonly FileFormat[],
  options: JudgeOptions,
): Promise<Judgement | undefined> => {
  const judgement = (await recognise(file, named, formats, options))?.judgement
  if (!judgement && file.curtailed) throw new Unreadable(tooDistant)
  return judgement
    ? withMismatch(file.curtailed ? withCurtailment(judgement) : judgement, rule)
    : byNameAlone(file, rule)
}

const tooDistant = 'takes more than 64 KiB over the network to judge; --verify reads more'

/** Where the bytes that would tell were not read, the finding says so. */
const withCurtailment = (judgement: Judgement): Judgement =>
  judgement.readableBy === 'unknown'
    ? { ...judgement, evidence: [...judgement.evidence, { fact: tooDistant, where: 'file size' }] }
    : judgement

/** The first format that knows the bytes, and what it says of them. */
export const recognise = async (
  file: BoundedFile,
  named: NamedFile,
  formats: readonly FileFormat[],
  options: JudgeOptions,
): Promise<{ readonly format: FileFormat; readonly judgement: Judgement } | undefined> => {
  for (const format of formats) {
    options.signal.throwIfAborted()
    try {
      const judgement = await format.judge(file, named, options)
      if (judgement) return { format, judgement }
    } catch (error) {
      // A structure that leads nowhere within the budget is not this format's; another one may still know it.
      if (!(error instanceof OverBudget)) throw error
    }
  }
  return undefined
}

const withMismatch = (judgement: Judgement, rule: NameRule | undefined): Judgement => {
  if (rule?.weight !== 'certain' || rule.format === judgement.format) return judgement
  const fact = `the name says ${formatWord(rule)}, the bytes say ${formatWord(judgement)}: the bytes decide`
  return { ...judgement, evidence: [...judgement.evidence, { fact, where: 'file name' }] }
}

const formatWord = ({ kind, format }: Claim): string => (format === 'unknown' ? kind : format)

const byNameAlone = async (file: BoundedFile, rule: NameRule | undefined): Promise<Judgement | undefined> => {
  if (rule?.weight !== 'certain') return undefined
  const head = await file.head()
  const content = knownContent(head)
  if (content?.readable && rule.kind === 'android-backup') return openContent(content.name, rule)
  const [why, fact] =
    file.size === 0
      ? ['the file is empty', 'the file is empty']
      : head.every((byte) => byte === 0)
        ? [
            'it holds only zeros, as a file that was never fully written does',
            `the first ${head.length} bytes are zeros`,
          ]
        : [
            `its bytes are not those of any ${formatWord(rule)} file that we know`,
            content ? `the bytes are ${content.name}` : 'no known format fits the bytes',
          ]
  return {
    ...namedOnly(rule, why),
    evidence: [
      { fact, where: file.size === 0 ? 'file size' : `bytes 0-${head.length - 1}` },
      { fact: `the name is that of ${formatWord(rule)}`, where: 'file name' },
    ],
  }
}

/** A picture or another file that opens as it is, under the name of a backup. */
const openContent = (content: string, rule: Claim): Judgement => ({
  kind: rule.kind,
  format: 'unknown',
  readableBy: 'anyone',
  complete: null,
  reason: `Anyone with this file can open it: it has the name of a WhatsApp backup, but is ${content}, not encrypted.`,
  evidence: [
    { fact: `the bytes are ${content}`, where: 'bytes 0-15' },
    { fact: `the name says ${formatWord(rule)}: the bytes decide`, where: 'file name' },
  ],
})

const namedOnly = ({ kind, format }: Claim, why: string) => ({
  kind,
  format,
  readableBy: 'unknown' as const,
  complete: null,
  reason: `We can't tell who can open this file: ${why}.`,
})

/** The judgement of a file with WhatsApp's own name whose bytes could not be read, such as one only in the cloud. */
export const unreadableJudgement = (rule: Claim, { reason }: Unreadable): Judgement => ({
  ...namedOnly(
    rule,
    reason === 'only in the cloud'
      ? 'it is only in the cloud, and was not downloaded'
      : reason === 'no permission'
        ? 'Sealwatch has no permission to read it'
        : `it could not be read (${reason})`,
  ),
  evidence: [{ fact: `not read: ${reason}`, where: 'file system' }],
})
