import { describe, expect, it } from 'vitest'
import * as en from '../../src/words/en/index.ts'
import { leavesOf } from './leaves.ts'
import { type SourceText, sourcesIn } from './sources.ts'

/** Keys that are said by a variable alone; the types hold it to what is under them. */
const byVariable = [
  'guide.card',
  'guideClaims',
  'headerFields',
  'phoneCheck.claims',
  'phoneCheck.switch',
  'portrait.media',
  'verdicts.words',
]

/** The namespaces that a file says sentences of; '' for the whole catalog. */
const namespacesIn = ({ code }: SourceText): string[] => [
  ...(/useTranslations\(\)|\b(?:words|english)\b/.test(code) ? [''] : []),
  ...[...code.matchAll(/useTranslations\('([\w.]+)'\)/g)].map(([, namespace = '']) => `${namespace}.`),
]

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** What a literal can stand for: itself, or with each `${…}` one or two steps of a key. */
const patternOf = (literal: string) =>
  literal
    .split(/\$\{[^}]*\}/)
    .map(escaped)
    .join('[\\w-]+(?:\\.[\\w-]+)?')

/** A template that is a key has a name in it beside its variables. */
const isKey = (template: string) => {
  const fixed = template.replace(/\$\{[^}]*\}/g, '')
  return /^[\w.-]+$/.test(fixed) && /[a-z]{2}/i.test(fixed)
}

const literalsIn = ({ code }: SourceText): string[] => [
  ...[...code.matchAll(/['"]([\w.-]+)['"]/g)].map(([, literal = '']) => literal),
  ...[...code.matchAll(/`([^`]*)`/g)].map(([, literal = '']) => literal).filter(isKey),
]

/** The keys that no file can say: with a literal of its own, or with one of a file beside it or below. */
const unusedKeys = (keys: readonly string[], files: readonly SourceText[]): string[] => {
  const literalsBelow = (folder: string) =>
    files.filter(({ path }) => path.startsWith(folder)).flatMap(literalsIn)
  const patterns = files.flatMap((file) => {
    const namespaces = namespacesIn(file)
    if (namespaces.length === 0) return []
    const folder = file.path.slice(0, file.path.lastIndexOf('/') + 1)
    const inRoom = /^src\/renderer\/(?:rooms|components)\/\w/.test(folder)
    const literals = [...new Set(inRoom ? literalsBelow(folder) : literalsIn(file))].map(patternOf)
    return namespaces.map(
      (namespace) => new RegExp(`^${escaped(namespace)}(?:${literals.join('|') || '(?!)'})$`),
    )
  })
  return keys.filter(
    (key) =>
      !byVariable.some((name) => key.startsWith(`${name}.`)) &&
      !patterns.some((pattern) => pattern.test(key)),
  )
}

describe('the keys of the catalog', () => {
  const files = sourcesIn('src/**/*.{ts,tsx}').filter(({ path }) => !path.startsWith('src/words/en/'))

  it('are all said somewhere', () => {
    expect(
      unusedKeys(
        leavesOf(en).map(([key]) => key),
        files,
      ),
    ).toEqual([])
  })

  it('that are said by a variable alone are there', () => {
    for (const name of byVariable)
      expect(files.some(({ code }) => code.includes(`useTranslations('${name}')`))).toBe(true)
  })

  it('are missed where nothing says them', () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the text of a source file
    const file = { path: 'a.tsx', code: "useTranslations('room'); t('said'); t(`of.${kind}`)" }
    expect(unusedKeys(['room.said', 'room.of.this', 'room.unsaid', 'other.said'], [file])).toEqual([
      'room.unsaid',
      'other.said',
    ])
  })
})
