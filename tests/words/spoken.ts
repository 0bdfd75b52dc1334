import { existsSync } from 'node:fs'
import { basename, dirname, isAbsolute, join } from 'node:path'
import { providers } from '../../src/audit/places/providers/index.ts'
import type { Discovery } from '../../src/shared/discovery.ts'
import type { Finding, Report } from '../../src/shared/report.ts'
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
  where === basename(path) ||
  // Where a sync client has left a stub, the file's own name is told.
  [where, `.${where}.icloud`].some(
    (name) => existsSync(join(path, name)) || existsSync(join(dirname(path), name)),
  )

/** Names of products, which are the same in each language; an account may follow in brackets. */
const products =
  /^(?:Box|Dropbox|FTP|Google Drive|iCloud Drive|Insync|MEGA|Nextcloud|OneDrive|ownCloud|pCloud(?: Drive)?|Proton Drive|SSH|Synology Drive|Syncthing|WebDAV|google-drive-ocamlfuse|onedriver|rclone|s3fs)(?: \(.+\))?$/s

/** Why a sentence of the engine could not be said in another language, and said in English comes out the same. */
const unsaid = (what: string, sentence: string): string[] => {
  const readings = readingsOf(sentence)
  const [phrase] = readings
  if (!phrase) return [`${what}: no phrase is ${JSON.stringify(sentence)}`]
  if (readings.length > 1)
    return [`${what}: ${readings.map(({ key }) => key).join(' or ')} is ${JSON.stringify(sentence)}`]
  const again = inEnglish(phrase)
  return again === sentence ? [] : [`${what}: ${phrase.key} is ${JSON.stringify(again)} in English`]
}

/** What the engine says of a finding, each sentence with why it could not be said in another language. */
export const unspokenOf = ({
  path,
  reason,
  evidence,
}: Pick<Finding, 'path' | 'reason' | 'evidence'>): string[] => [
  ...unsaid('reason', reason),
  ...evidence.flatMap(({ fact, where }) => [
    ...unsaid('fact', fact),
    ...(isName(where, path) ? [] : unsaid('where', where)),
  ]),
]

/** The same of a whole report. */
export const unspoken = ({ findings, skipped }: Pick<Report, 'findings' | 'skipped'>): string[] => [
  ...new Set([
    ...findings.flatMap(unspokenOf),
    ...skipped.flatMap(({ reason }) => unsaid('skipped', reason)),
  ]),
]

/** The same of a place's label, or of a provider's. */
export const unspokenLabel = (label: string): string[] => (products.test(label) ? [] : unsaid('label', label))

const kinds: ReadonlySet<string> = new Set(providers.map(({ id }) => id))

/** The same of what was found out about places. Tests have providers of their own, whose labels mean nothing. */
export const unspokenPlaces = ({ places, problems }: Discovery): string[] => [
  ...places.flatMap(({ kind, label }) => (kinds.has(kind) ? unspokenLabel(label) : [])),
  ...places.flatMap(({ advice }) => (advice === undefined ? [] : unsaid('advice', advice))),
  ...problems.flatMap((problem) => unsaid('problem', problem)),
]
