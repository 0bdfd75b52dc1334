import type { Portrait } from '../../shared/portrait.ts'
import { exportName } from '../chat/export-names.ts'
import type { Judgement, JudgeOptions, NamedFile } from '../format.ts'
import { fileFormats, nameRule } from '../formats/index.ts'
import { BoundedFile } from '../io/bounded-file.ts'
import { Unreadable } from '../io/unreadable.ts'
import { judgeFile } from '../judge.ts'
import { countLines } from './chat-export.ts'
import { chatLines } from './chat-lines.ts'
import { databasePortrait } from './database.ts'

/** Thrown where there is nothing to count, with a sentence for the user, in which the name is as it is. */
export class NoPortrait extends Error {
  override readonly name = 'NoPortrait'
}

/**
 * What a stranger would learn from a file, in numbers only. The whole file is read, once, and stored nowhere.
 * @throws NoPortrait; the signal's reason when it is aborted
 */
export const portraitOf = async (path: string, signal: AbortSignal): Promise<Portrait> => {
  const name = (/[^/\\]*$/.exec(path)?.[0] ?? '').normalize('NFC')
  const named: NamedFile = { path, name, text: path }
  try {
    const judged = await judgeFile(named, nameRule(name), fileFormats, { verify: false, deep: true, signal })
    const portrait = judged && (await count(named, judged.judgement, { verify: false, deep: true, signal }))
    if (portrait) return portrait
    throw new NoPortrait(refusal(named, judged?.judgement))
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    throw new NoPortrait(
      error.reason === 'vanished'
        ? `There is no file ${shown(named)}.`
        : `${shown(named)} was not read: ${error.reason}.`,
    )
  }
}

const count = async (
  named: NamedFile,
  { kind, format, readableBy }: Judgement,
  { signal }: JudgeOptions,
): Promise<Portrait | undefined> => {
  if (readableBy !== 'anyone') return undefined
  const file = await BoundedFile.open(named.path)
  try {
    if (kind === 'plaintext-database') return await databasePortrait(file, signal)
    if (kind !== 'chat-export' || (format !== 'txt' && format !== 'zip')) return undefined
    const lines = await chatLines(file, format, exportName(named.name), signal)
    const counted = lines && (await countLines(lines, signal))
    return counted && { ...counted, complete: lines.whole }
  } finally {
    await file.close()
  }
}

const shown = ({ name }: NamedFile): string => `"${name}"`

const refusal = (named: NamedFile, judgement: Judgement | undefined): string => {
  if (!judgement)
    return `${shown(named)} is no WhatsApp database and no exported chat: there is nothing to count.`
  const { readableBy, kind } = judgement
  if (readableBy === 'only-you' || readableBy === 'whatsapp' || readableBy === 'password-holder')
    return `${shown(named)} is encrypted: a stranger learns nothing of your chats from it without the key.`
  if (readableBy === 'unknown') return `${shown(named)} cannot be counted. ${judgement.reason}`
  if (kind === 'plaintext-database' || kind === 'chat-export')
    return `${shown(named)} holds no messages, contacts or calls that can be read.`
  return `${shown(named)} is no database and no exported chat, so there is nothing to count.`
}
