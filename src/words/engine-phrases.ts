import { createTranslator } from 'use-intl/core'
import { engine } from './en/engine.ts'
import { type Bracket, messagePattern } from './engine-pattern.ts'
import { type Group, slots } from './engine-slots.ts'

/** A sentence of the engine as its message and what stands in it; the same in each language. */
export interface Phrase {
  /** Under `engine` in a catalog. */
  readonly key: string
  readonly values: Readonly<Record<string, PhraseValue>>
}

export type PhraseValue = string | number | Phrase | readonly Phrase[]

/** Says a message by its key, as a translator of use-intl does. */
export type SayMessage = (key: string, values: Record<string, string | number>) => string

interface Entry {
  readonly key: string
  readonly whole: RegExp
  readonly brackets: readonly Bracket[]
  /** What every such sentence begins with, up to its first space; undefined where that is an argument. */
  readonly firstWord: string | undefined
}

/** Groups whose phrases stand by themselves; the others only inside another sentence. */
export const standing = [
  'reasons',
  'facts',
  'spots',
  'spotsInFile',
  'skips',
  'clauses',
  'clear',
  'forms',
  'archives',
  'archiveEnds',
  'places',
  'triedKeys',
  'answers',
  'resident',
] as const satisfies readonly Group[]

/** Longer than any sentence of the engine with the longest path in it. Characters. */
const longest = 20_000

const entryOf = (key: string, message: string): Entry => {
  const { source, brackets } = messagePattern(message)
  const word = /^[^\s{}]+(?=\s|$)/.exec(message)?.[0]
  return { key, whole: new RegExp(`^(?:${source})$`), brackets, firstWord: word }
}

const once = <K, V>(make: (key: K) => V): ((key: K) => V) => {
  const made = new Map<K, V>()
  return (key) => {
    if (!made.has(key)) made.set(key, make(key))
    return made.get(key) as V
  }
}

const entriesOf = once((group: Group): readonly Entry[] =>
  Object.entries(engine[group]).map(([name, message]) => entryOf(`engine.${group}.${name}`, message)),
)

const byFirstWord = once((_: 'standing') =>
  Map.groupBy(standing.flatMap(entriesOf), ({ firstWord }) => firstWord),
)

const candidates = (sentence: string): readonly Entry[] => {
  const index = byFirstWord('standing')
  const word = /^\S*/.exec(sentence)?.[0]
  return [...(index.get(word) ?? []), ...(index.get(undefined) ?? [])]
}

/** The phrases of `entries` that a text can be read as. */
const readings = (entries: readonly Entry[], text: string): Phrase[] =>
  entries.flatMap(({ key, whole, brackets }) => {
    const match = whole.exec(text)
    const values = match && valuesOf(brackets, match.slice(1))
    return values ? [{ key, values }] : []
  })

/** Undefined where a part that must be a phrase is none, or where an argument would have two values. */
const valuesOf = (
  brackets: readonly Bracket[],
  texts: readonly (string | undefined)[],
): Phrase['values'] | undefined => {
  const values: Record<string, PhraseValue> = {}
  for (const [index, bracket] of brackets.entries()) {
    const text = texts[index]
    if (text === undefined) continue
    const value = bracket.value ?? readValue(bracket, text)
    if (value === undefined || (values[bracket.argument] ?? value) !== value) return undefined
    values[bracket.argument] = value
  }
  return values
}

const readValue = ({ argument, grouped }: Bracket, text: string): PhraseValue | undefined => {
  if (grouped) return Number(text.replaceAll(',', ''))
  const slot = slots[argument]
  switch (slot?.is) {
    case 'number':
      // One that is too long for a number stays as it stands there.
      return String(Number(text)) === text ? Number(text) : text
    case 'text':
      return (slot.or && only(readings(entriesOf(slot.or), text))) ?? text
    case 'phrase':
      return only(readings(entriesOf(slot.group), text))
    case 'list': {
      const items = text.split(slot.type === 'conjunction' ? /, | and / : ', ')
      const phrases = items.map((item) => only(readings(entriesOf(slot.group), item)))
      return phrases.every((phrase) => phrase !== undefined) ? phrases : undefined
    }
    default:
      return undefined
  }
}

const only = <T>(found: readonly T[]): T | undefined => (found.length === 1 ? found[0] : undefined)

/** All that a sentence can be read as; more than one would be an error in the catalog. */
export const readingsOf = (sentence: string): Phrase[] =>
  sentence.length > longest
    ? []
    : readings(candidates(sentence), sentence).filter((phrase) => inEnglish(phrase) === sentence)

/**
 * The engine's English sentence as a phrase. Undefined where it is none that the catalog has, where it could be two of
 * them, or where the phrase, said in English, is not that sentence again: then nothing of it would be sure.
 */
export const phraseOf = (sentence: string): Phrase | undefined => only(readingsOf(sentence))

const listLocale = (language: string): string =>
  // Where English lists have no comma before "and".
  language === 'en' ? 'en-GB' : language

/**
 * Says a phrase.
 * @param shown what becomes of names, paths and other texts in it
 */
export const sayPhrase = (
  { key, values }: Phrase,
  language: string,
  say: SayMessage,
  shown: (text: string) => string = (text) => text,
): string => {
  const spoken = (argument: string, value: PhraseValue): string | number => {
    if (typeof value === 'number') return value
    if (typeof value === 'string') return slots[argument] ? shown(value) : value
    if ('key' in value) return sayPhrase(value, language, say, shown)
    const slot = slots[argument]
    const type = slot?.is === 'list' ? slot.type : 'unit'
    return new Intl.ListFormat(listLocale(language), {
      type,
      style: type === 'unit' ? 'short' : 'long',
    }).format(value.map((item) => sayPhrase(item, language, say, shown)))
  }
  return say(
    key,
    Object.fromEntries(
      Object.entries(values).map(([argument, value]) => [argument, spoken(argument, value)]),
    ),
  )
}

const english = createTranslator({ locale: 'en', messages: { engine } }) as unknown as SayMessage

/** The sentence as the engine says it. */
export const inEnglish = (phrase: Phrase): string => sayPhrase(phrase, 'en', english)
