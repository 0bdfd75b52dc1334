import { nameEvidence, readableExport, signEvidence, unknownExport } from '../chat/export-judgement.ts'
import { exportName, exportNameRules } from '../chat/export-names.ts'
import { plainText } from '../chat/plain-text.ts'
import { mayBeginChat } from '../chat/quick-text.ts'
import { recogniseExport } from '../chat/recognise.ts'
import type { FileFormat } from '../format.ts'
import { contentFrom } from '../header/field-span.ts'
import type { BoundedFile } from '../io/bounded-file.ts'
import { OverBudget } from '../io/unreadable.ts'

/** Enough for fifty lines even where the first message is long; half of the budget of a header. */
const sampleLength = 32 * 1024

/** An exported chat as text; docs/formats.md, "Chat exports". */
export const chatExportText: FileFormat = {
  id: 'chat-export-text',

  names: exportNameRules('txt'),

  begins: (head, _size, name) => mayBeginChat(head, exportName(name)),

  annotate: async () => [contentFrom(0)],

  async judge(file, named) {
    const name = exportName(named.name)
    const quick = plainText(await file.head())
    // Text without a name that speaks of WhatsApp is read further only where it begins like a chat.
    if (quick === undefined || quick === '') return undefined
    if (name.strength === 'none' && !recogniseExport(quick, 'own')) return undefined
    const signs = recogniseExport(plainText(await sample(file)) ?? quick, name.strength)
    if (signs)
      return readableExport(
        'txt',
        'an exported chat in plain text',
        signs,
        [...signEvidence(signs), ...nameEvidence(name)],
        null,
      )
    if (name.strength !== 'own' || !/\.txt(?![\da-z])/i.test(named.name)) return undefined
    return unknownExport(
      'txt',
      'it has the name of an exported chat and is plain text, but no line in it is one that we know from exported chats',
      [{ fact: 'the text does not begin like an exported chat', where: 'line 1' }, ...nameEvidence(name)],
    )
  },
}

/** What other formats have read of the file counts too; then the first page must do. */
const sample = async (file: BoundedFile) => {
  try {
    return await file.head(sampleLength)
  } catch (error) {
    if (error instanceof OverBudget) return file.head()
    throw error
  }
}
