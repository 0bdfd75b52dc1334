import type { FileFormat, FolderFormat, NameRule } from '../format.ts'
import { chatExportText } from './chat-export-text.ts'
import { chatExportZip } from './chat-export-zip.ts'
import { contradictoryHeader } from './contradictory-header.ts'
import { crypt12 } from './crypt12.ts'
import { crypt14 } from './crypt14.ts'
import { crypt15 } from './crypt15.ts'
import { e2eeKey } from './e2ee-key.ts'
import { sqlite } from './sqlite.ts'
import { whatsappKey } from './whatsapp-key.ts'

/** Every format of a single file. The first one whose bytes fit decides: strong signs stand before weak ones. */
export const fileFormats: readonly FileFormat[] = [
  sqlite,
  e2eeKey,
  whatsappKey,
  crypt15,
  crypt14,
  contradictoryHeader,
  crypt12,
  chatExportZip,
  chatExportText,
]

/** Every format of a folder. */
export const folderFormats: readonly FolderFormat[] = []

const rules: readonly NameRule[] = fileFormats.flatMap(({ names }) => names)

/** One test for all names: nearly every file of a disk is turned away by it. */
const anyRule = new RegExp(rules.map(({ pattern }) => `(?:${pattern.source})`).join('|'), 'i')

/** The rule that a name falls under, a certain one before a possible one. */
export const nameRule = (name: string): NameRule | undefined => {
  if (!anyRule.test(name)) return undefined
  const fitting = rules.filter(({ pattern }) => pattern.test(name))
  return fitting.find(({ weight }) => weight === 'certain') ?? fitting[0]
}
