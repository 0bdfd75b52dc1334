import type { Finding, FormatName } from '../shared/report.ts'
import type { Words } from './words.ts'

/** The finer name inside a kind, where it says more than the kind does: in each language, or a product's own. */
const translated = [
  'txt',
  'icloud-e2ee',
  'icloud-default',
  'ios-encrypted',
  'ios-plain',
  'whatsapp-key',
  'e2ee-key',
  'hex-key',
] as const satisfies readonly FormatName[]

/** '' where the format says less than the kind. */
const ownNames: Readonly<Partial<Record<FormatName, string>>> = {
  sqlite: 'SQLite',
  zip: 'ZIP',
  'miui-bak': 'MIUI',
  'adb-ab': 'adb',
  twrp: 'TWRP',
  titanium: 'Titanium Backup',
  'neo-backup': 'Neo Backup',
  'swift-backup': 'Swift Backup',
  'smart-switch': 'Smart Switch',
  hisuite: 'HiSuite',
  folder: '',
  unknown: '',
}

const formatWords = (words: Words, format: FormatName): string => {
  const known = translated.find((name) => name === format)
  return known ? words(`finding.formats.${known}`) : (ownNames[format] ?? format)
}

/** What a finding is: its kind, with the finer name of its format where that says more. */
export const kindWords = (words: Words, { kind, format }: Pick<Finding, 'kind' | 'format'>): string => {
  const name = words(`finding.kinds.${kind}`)
  const finer = formatWords(words, format)
  return finer ? words('finding.kindWithFormat', { kind: name, format: finer }) : name
}
