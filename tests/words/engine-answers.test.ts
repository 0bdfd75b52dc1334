import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readingsOf } from '../../src/words/engine-phrases.ts'

const files = [
  'src/audit/header/read-header.ts',
  'src/resident/trash/look.ts',
  'src/resident/trash/plan.ts',
  'src/engine/whole-file.ts',
  'src/main/findings/trash.ts',
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
