import type { FolderEntry, JudgeOptions } from './format.ts'
import { fileFormats, nameRule } from './formats/index.ts'
import { stubbedName } from './io/cloud-stub.ts'
import { pathText } from './io/system-path.ts'
import { judgeFile } from './judge.ts'

const options: JudgeOptions = { deep: true, verify: false, signal: new AbortController().signal }

/**
 * Whether a file of this computer whose beginning may be a backup's is none after all, by all bytes that judging it reads. What
 * is a backup, or could not be read, is for the audit to judge and to report.
 */
export const isTurnedAway = async ({ path, name }: FolderEntry): Promise<boolean> => {
  if (stubbedName(name) !== undefined) return false
  try {
    const file = { path, name, text: pathText(path) }
    return (await judgeFile(file, nameRule(name), fileFormats, options)) === undefined
  } catch {
    return false
  }
}
