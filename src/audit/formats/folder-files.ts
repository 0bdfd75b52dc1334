import { byExposure } from '../../shared/verdict.ts'
import type { FolderEntry, Judgement } from '../format.ts'
import type { BoundedFile } from '../io/bounded-file.ts'
import { lookInto } from '../io/look-into.ts'
import { measure } from '../io/measure.ts'
import { pathText } from '../io/system-path.ts'
import type { SkipReason } from '../io/unreadable.ts'

/** Helpers for backups that are folders: their files are opened one after the other, each within its own budget. */

export interface JudgedEntry<T> {
  readonly entry: FolderEntry
  readonly judgement: T | undefined
  /** Why the file was not looked into. */
  readonly unread: SkipReason | undefined
}

/** Opens each file and asks `judge`; a file that cannot be read is told as such, never skipped in silence. */
export const judgeEach = async <T>(
  entries: readonly FolderEntry[],
  judge: (file: BoundedFile, entry: FolderEntry) => Promise<T | undefined>,
): Promise<JudgedEntry<T>[]> => {
  const judged: JudgedEntry<T>[] = []
  for (const entry of entries) {
    const look = await lookInto(entry.path, (file) => judge(file, entry))
    const seen = 'seen' in look
    judged.push({ entry, judgement: seen ? look.seen : undefined, unread: seen ? undefined : look.unread })
  }
  return judged
}

/** What could not be looked into, for the report. */
export const unreadOf = (judged: readonly JudgedEntry<unknown>[]): { path: string; reason: SkipReason }[] =>
  judged.flatMap(({ entry, unread }) =>
    unread === undefined ? [] : [{ path: pathText(entry.path), reason: unread }],
  )

/** The judgement of the weakest file, whose evidence then names it; what was not read counts as `unread` says. */
export const weakestOf = (
  judged: readonly JudgedEntry<Judgement>[],
  unread: (reason: string) => Judgement,
): Judgement | undefined => {
  const [worst] = judged
    .flatMap(({ entry: { name }, judgement, unread: reason }) => {
      const found = judgement ?? (reason === undefined ? undefined : unread(reason))
      return found ? [{ name, found }] : []
    })
    .sort((a, b) => byExposure(a.found.readableBy, b.found.readableBy))
  return (
    worst && {
      ...worst.found,
      evidence: worst.found.evidence.map(({ fact, where }) => ({ fact, where: `${worst.name}: ${where}` })),
    }
  )
}

/** Text files that describe a backup are small; what is longer is cut, and then does not parse. */
const textLimit = 512 * 1024

/** The text of a small file beside a backup; undefined where it cannot be read. */
export const textOf = async (entry: FolderEntry | undefined): Promise<string | undefined> => {
  if (!entry) return undefined
  const [read] = await judgeEach([entry], async (file) => {
    file.followStructure()
    return (await file.read(0, textLimit)).toString('utf8')
  })
  return read?.judgement
}

/** Bytes of these files, and when the newest changed. */
export const measureFiles = (files: readonly FolderEntry[]) => measure(files.map(({ path }) => path))

/** The one file of a listing with this name, whatever its case. */
export const fileNamed = (entries: readonly FolderEntry[], name: RegExp): FolderEntry | undefined =>
  entries.find((entry) => entry.type === 'file' && name.test(entry.name))

/** The named fields of a JSON object, of whatever type they are; undefined where the text is no object. */
export const jsonObject = <Field extends string>(
  text: string | undefined,
): { readonly [Name in Field]?: unknown } | undefined => {
  if (text === undefined) return undefined
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as { readonly [Name in Field]?: unknown })
      : undefined
  } catch {
    return undefined
  }
}
