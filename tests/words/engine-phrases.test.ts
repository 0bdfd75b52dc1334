import { parse, TYPE } from '@formatjs/icu-messageformat-parser'
import { createTranslator } from 'use-intl/core'
import { describe, expect, test } from 'vitest'
import { engine } from '../../src/words/en/engine.ts'
import {
  inEnglish,
  type Phrase,
  type PhraseValue,
  phraseOf,
  readingsOf,
  type SayMessage,
  sayPhrase,
  standing,
} from '../../src/words/engine-phrases.ts'
import { slots } from '../../src/words/engine-slots.ts'

/** Texts that arguments can be, where not any word will do. */
const examples: Readonly<Record<string, string>> = {
  app: 'WhatsApp Business',
  client: 'Finder',
  code: 'EIO',
  columns: 'message.chat_row_id, jid.raw_string',
  errno: 'EIO',
  fields: '7, 9',
  folders: 'WhatsApp Images, WhatsApp Video',
  inside: 'com.whatsapp/…/msgstore.db',
  language: 'Chinese, simplified',
  lines: '1, 2, 40',
  package: 'com.whatsapp.w4b',
  part: 'com.whatsapp (1).tar',
  path: 'Media/<chat>/<name>.jpg',
  system: 'Mac',
  tables: 'message, chat',
  version: '2.25.1.7',
  word: 'AES-256',
}

/** Every phrase of a group with some values in it: nested phrases are one of their group. */
const phrasesOf = (group: keyof typeof engine, depth = 0): Phrase[] =>
  Object.entries(engine[group]).flatMap(([name, message]) =>
    choices(message).map((chosen) => ({
      key: `engine.${group}.${name}`,
      values: Object.fromEntries(
        argumentsOf(message).map((argument) => [argument, chosen[argument] ?? example(argument, depth)]),
      ),
    })),
  )

const example = (argument: string, depth: number): PhraseValue => {
  const slot = slots[argument]
  if (!slot) throw new Error(`{${argument}} has no slot`)
  if (slot.is === 'number') return 12_345
  if (slot.is === 'text') return examples[argument] ?? 'crypt15'
  const phrases = phrasesOf(slot.group, depth + 1)
  expect(depth).toBeLessThan(4)
  return slot.is === 'list' ? phrases.slice(0, 3) : (phrases.at(-1) as Phrase)
}

const argumentsOf = (message: string): string[] => [
  ...new Set(
    parse(message).flatMap((element) =>
      element.type === TYPE.literal || element.type === TYPE.pound ? [] : [element.value],
    ),
  ),
]

/** The values of selects and plurals that make a difference. */
const choices = (message: string): Record<string, string | number>[] =>
  parse(message).reduce<Record<string, string | number>[]>(
    (found, element) => {
      if (element.type !== TYPE.select && element.type !== TYPE.plural) return found
      const values = element.type === TYPE.plural ? [1, 12_345] : Object.keys(element.options)
      return found.flatMap((one) => values.map((value) => ({ ...one, [element.value]: value })))
    },
    [{}],
  )

describe('the phrases of the engine', () => {
  test.each(standing)('are each recognised, as nothing else and with what stands in them: %s', (group) => {
    for (const phrase of phrasesOf(group)) expect(readingsOf(inEnglish(phrase))).toEqual([phrase])
  })

  test('stand in the catalog once', () => {
    const messages = standing.flatMap((group) => Object.values<string>(engine[group]))
    expect(new Set(messages).size).toBe(messages.length)
  })

  test.each(Object.keys(slots))('{%s} stands in one of them', (argument) => {
    const messages = Object.values(engine).flatMap((group) => Object.values<string>(group))
    expect(messages.some((message) => message.includes(`{${argument}`))).toBe(true)
  })
})

describe('a sentence', () => {
  test.each([
    '',
    'crypt15',
    'bytes 0-531 ',
    'Bytes 0-531',
    'bytes 007-531',
    'written by WhatsApp',
    'written by WhatsApp 2.25\n',
    'the bytes are a JPEG picture of you',
    'We can’t tell who can open this file: the file is empty.',
    'it lists WhatsApp and WhatsApp',
    '2 file with names as WhatsApp gives them',
    '1 files with names as WhatsApp gives them',
    '1,0000 files with names as WhatsApp gives them',
  ])('that the engine does not say is none of its phrases: %j', (sentence) => {
    expect(phraseOf(sentence)).toBeUndefined()
  })

  test('keeps a name in it as it is, whatever that says', () => {
    const names = [
      'not read: vanished',
      "Google Drive lists its folders in x, which can't be used: vanished",
      '{name}',
      "it's '{quoted}' <b>#</b>",
      'a\nb',
      '$& $1 \\',
      'المجلد',
    ]
    for (const name of names) {
      expect(phraseOf(`Drive (${name})`)).toEqual({ key: 'engine.places.driveNamed', values: { name } })
      expect(phraseOf(`no table was found in ${name} either`)?.values).toEqual({ name })
    }
  })

  test('keeps a number that is too long to count with', () => {
    const sentence =
      'field 1, the older key type, says 18446744073709551615: where field 6 stands, it decides'
    expect(phraseOf(sentence)?.values).toEqual({ type: '18446744073709551615' })
  })

  test('of any length is answered', () => {
    for (const part of [
      'could not be judged (',
      "x, which can't be used: ",
      ', a',
      '1, ',
      'Drive (',
      ' and ',
    ])
      expect(phraseOf(part.repeat(5_000))).toBeUndefined()
    const long = 'a/'.repeat(4_096)
    expect(phraseOf(`Drive (${long})`)?.values).toEqual({ name: long })
    expect(phraseOf(`Drive (${long.repeat(100)})`)).toBeUndefined()
  })
})

describe('a phrase in another language', () => {
  const messages = {
    engine: {
      facts: {
        mediaCount: '{count, plural, one {In einer Datei} other {In {count, number} Dateien}}: {media}',
      },
      media: {
        photos: '{count, plural, one {# Foto} other {# Fotos}}',
        videos: '{count, plural, one {# Video} other {# Videos}}',
      },
      reasons: { toolOpen: '{unit, select, folder {Ordner} other {Datei}}: {tool}' },
      tools: { miui: 'ein MIUI-Backup' },
      places: { driveNamed: 'Laufwerk {name}' },
    },
  }
  const say = createTranslator({ locale: 'de' as 'en', messages }) as unknown as SayMessage
  const german = (sentence: string) =>
    sayPhrase(phraseOf(sentence) as Phrase, 'de', say, (text) => `<${text}>`)

  test.each([
    ['1,500 files, 12 bytes: 1,499 photos, 1 video', 'In 1.500 Dateien: 1.499 Fotos, 1 Video'],
    ['1 file, 12 bytes: 1 photo', 'In einer Datei: 1 Foto'],
    [
      'Anyone with this folder can read it: it is a MIUI backup of WhatsApp, not encrypted.',
      'Ordner: ein MIUI-Backup',
    ],
    ['Drive (Ana)', 'Laufwerk <Ana>'],
  ])('has its own plurals and numbers, and names as they are shown: %j', (sentence, spoken) => {
    expect(german(sentence)).toBe(spoken)
  })
})
