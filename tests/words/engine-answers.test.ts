import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { NoPortrait, portraitOf } from '../../src/audit/portrait/portrait.ts'
import { readingsOf } from '../../src/words/engine-phrases.ts'
import { crypt14, crypt15 } from '../samples/android-backup.ts'
import { layDown, temporaryFolder } from '../samples/folder.ts'
import { messageStore } from '../samples/whatsapp-database.ts'

const files = [
  'src/audit/header/read-header.ts',
  'src/resident/trash/look.ts',
  'src/resident/trash/plan.ts',
  'src/engine/whole-file.ts',
  'src/main/findings/trash.ts',
  'src/main/engine/engine-client.ts',
  'src/engine/engine.ts',
  'src/engine/finding-questions.ts',
  'src/audit/verify/key-file.ts',
]

/** The sentences that stand whole in a source, and those that end with why something could not be read. */
const sentencesIn = (path: string): string[] => {
  const code = readFileSync(path, 'utf8')
  const whole = [...code.matchAll(/'([A-Z][^'\n]* [^'\n]*\.)'|"([A-Z][^"\n]* [^"\n]*\.)"/g)]
  const withReason = [...code.matchAll(/`([A-Z][^`$]*: )\$\{[^}]*\}\.`/g)]
  return [
    ...whole.map(([, single, double]) => single ?? double ?? ''),
    ...withReason.map(([, beginning]) => `${beginning}no permission.`),
  ]
}

describe.each(files)('what %s answers', (path) => {
  const sentences = sentencesIn(path)

  test('is found', () => {
    expect(sentences).not.toEqual([])
  })

  test.each(sentences)('can be said in each language: %s', (sentence) => {
    expect(readingsOf(sentence)).toHaveLength(1)
  })
})

test.each([
  ['a-msgstore.db', 'milk'],
  ['notes.txt', 'milk'],
  ['msgstore.db.crypt15', crypt15(messageStore())],
  ['msgstore.db.crypt14', crypt14(messageStore()).subarray(0, 100)],
  ['gone.db', undefined],
])('why %s tells a stranger nothing can be said in each language', async (name, content) => {
  const folder = temporaryFolder()
  if (content !== undefined) await layDown(folder, { [name]: content })
  const error = await portraitOf(join(folder, name), new AbortController().signal).catch(
    (why: unknown) => why,
  )
  expect(error).toBeInstanceOf(NoPortrait)
  expect(readingsOf((error as NoPortrait).message)).toHaveLength(1)
})
