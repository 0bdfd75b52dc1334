import { existsSync } from 'node:fs'
import { dirname, isAbsolute, join } from 'node:path'
import type { Report } from '../../src/shared/report.ts'
import { inEnglish, readingsOf } from '../../src/words/engine-phrases.ts'

/** Names of files, and of parts of them, that stand where a fact was seen: the same in each language. */
const fixedNames: ReadonlySet<string> = new Set([
  'Manifest.plist',
  'Manifest.plist, Applications',
  'Manifest.db',
  'Status.plist',
  'info.xml',
  'APKFILE',
  'SmartSwitchBackup.json',
  'backupHistoryInfo.xml',
  '.properties',
  '*.am.json',
])

const isName = (where: string, path: string): boolean =>
  // In a folder, the file that decides stands before it.
  fixedNames.has(where.replace(/^com\.whatsapp[\w.]*: /, '')) ||
  isAbsolute(where) ||
  // Where a sync client has left a stub, the file's own name is told.
  [where, `.${where}.icloud`].some(
    (name) => existsSync(join(path, name)) || existsSync(join(dirname(path), name)),
  )

/** What the engine says in a report, each sentence with why it could not be said in another language. */
export const unspoken = (report: Report): string[] => {
  const wrong = new Set<string>()
  const check = (what: string, sentence: string): void => {
    const readings = readingsOf(sentence)
    const [phrase] = readings
    if (!phrase) wrong.add(`${what}: no phrase is ${JSON.stringify(sentence)}`)
    else if (readings.length > 1)
      wrong.add(`${what}: ${readings.map(({ key }) => key).join(' or ')} is ${JSON.stringify(sentence)}`)
    else if (inEnglish(phrase) !== sentence)
      wrong.add(
        `${what}: ${phrase.key} says ${JSON.stringify(inEnglish(phrase))} for ${JSON.stringify(sentence)}`,
      )
  }
  for (const { path, reason, evidence } of report.findings) {
    check('reason', reason)
    for (const { fact, where } of evidence) {
      check('fact', fact)
      if (!isName(where, path)) check('where', where)
    }
  }
  for (const { reason } of report.skipped) check('skipped', reason)
  return [...wrong]
}
