import { describe, expect, it } from 'vitest'
import { exportNames } from '../../../src/audit/chat/export-name-table.ts'
import { exportName, exportNameRules } from '../../../src/audit/chat/export-names.ts'
import { nameRule } from '../../../src/audit/formats/index.ts'

const names = exportNames.flatMap(([language, ...patterns]) =>
  patterns.map((pattern) => ({ language, name: pattern.replace('{name}', 'Ab 12') })),
)

const changes: [string, (name: string) => string][] = [
  ['as it is', (name) => name],
  ['NFD', (name) => name.normalize('NFD')],
  ['in capitals', (name) => name.toUpperCase()],
  ['underscores', (name) => name.replaceAll(/\s/g, '_')],
  ['percent signs', (name) => name.replaceAll(/\s/g, '%20')],
  ['NBSP', (name) => name.replaceAll(' ', '\u00a0')],
  ['a copy', (name) => `${name} (1)`],
  ['a copy with underscores', (name) => `${name}_(2)`.replaceAll(' ', '_')],
  ['a date before it', (name) => `2024-01-31_${name}`],
  ['a colon forbidden', (name) => name.replaceAll(':', '_')],
]

it('the table has all 58 languages and the iPhone', () => {
  expect(exportNames).toHaveLength(59)
  expect(new Set(exportNames.map(([language]) => language)).size).toBe(59)
})

describe.each(changes)('names with %s', (_, change) => {
  it.each(names)('$language: $name', ({ language, name }) => {
    for (const extension of ['txt', 'zip'] as const) {
      const file = `${change(name)}.${extension}`
      expect(exportName(file), file).toEqual({ strength: 'own', language })
      expect(nameRule(file.normalize('NFC'))).toMatchObject({ weight: 'certain', format: extension })
    }
  })
})

it.each([
  ['My WhatsApp notes.txt', 'loose'],
  ['How to export a WhatsApp Chat with friends.txt', 'loose'],
  ['chat_whatsapp_a.zip', 'loose'],
  ['whats app.txt', 'loose'],
  ['محادثة واتساب.txt', 'loose'],
  ['_chat.txt', 'loose'],
  ['_chat (1).txt', 'loose'],
  ['WhatsApp Chat with .txt', 'loose'],
  ['WhatsApp chat tips.txt', 'loose'],
  ['WhatsApp Chat.txt', 'loose'],
  ['Copy of WhatsApp Chat with A.txt', 'loose'],
  ['chat.txt', 'none'],
  ['notes.txt', 'none'],
  ['What is an app.txt', 'none'],
])('%s is %s', (name, strength) => {
  expect(exportName(name).strength).toBe(strength)
})

it.each([
  'notes.txt',
  'WhatsApp Chat with A.pdf',
  'WhatsApp.txtx',
  'chat.txt',
  'WhatsApp Image 2024-01-01 at 10.00.00.jpeg',
  'archive.zip',
])('%s is no reason to open a file', (name) => {
  expect(
    exportNameRules('txt')
      .concat(exportNameRules('zip'))
      .some(({ pattern }) => pattern.test(name)),
  ).toBe(false)
})

it('names that are long and hostile take no long time', () => {
  for (const part of ['WhatsApp ', ' ile WhatsApp ', '_', '%20', 'whatsapp.txt.', '(1)'])
    expect(['own', 'loose', 'none']).toContain(exportName(part.repeat(100_000)).strength)
  for (const part of ['WhatsApp ', ' ile WhatsApp ', '_', '%20', '1 ', '.txt', ' with '])
    expect(() => nameRule(part.repeat(300))).not.toThrow()
})
