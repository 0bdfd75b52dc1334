import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser'
import { engine } from './en/engine.ts'
import { type Group, type Slot, slots } from './engine-slots.ts'

/** What stands in one of a pattern's brackets: an argument's name, and its value where the bracket alone tells it. */
export interface Bracket {
  readonly argument: string
  readonly value?: string | number
  /** Digits with commas between thousands. */
  readonly grouped?: boolean
}

/** An English sentence as a regular expression, and what its brackets hold, in their order. */
export interface Pattern {
  readonly source: string
  readonly brackets: readonly Bracket[]
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')

const plainNumber = String.raw`0|[1-9]\d*`
const groupedNumber = String.raw`0|[1-9]\d{0,2}(?:,\d{3}){0,4}`

const joined = (patterns: readonly Pattern[], between = ''): Pattern => ({
  source: patterns.map(({ source }) => source).join(between),
  brackets: patterns.flatMap(({ brackets }) => brackets),
})

const fixed = (text: string): Pattern => ({ source: escaped(text), brackets: [] })

const bracket = (source: string, argument: string, known: Omit<Bracket, 'argument'> = {}): Pattern => ({
  source: `(${source})`,
  brackets: [{ argument, ...known }],
})

/** One of several ways to say it; which of them it was gives the argument its value, where that is told here. */
const oneOf = (
  argument: string,
  ways: readonly (readonly [value: string | number | undefined, Pattern])[],
): Pattern => {
  const { source, brackets } = joined(
    ways.map(([value, way]) => {
      if (value === undefined) return way
      const told = bracket(way.source, argument, { value })
      return { source: told.source, brackets: [...told.brackets, ...way.brackets] }
    }),
    '|',
  )
  return { source: `(?:${source})`, brackets }
}

/** @param counted the argument that `#` stands for, and its digits where these are known */
const patternOf = (
  elements: readonly MessageFormatElement[],
  counted?: { readonly argument: string; readonly digits?: string },
): Pattern => joined(elements.map((element) => patternOfElement(element, counted)))

const patternOfElement = (
  element: MessageFormatElement,
  counted: Parameters<typeof patternOf>[1],
): Pattern => {
  switch (element.type) {
    case TYPE.literal:
      return fixed(element.value)
    case TYPE.argument:
      return bracket(sourceOf(slotOf(element.value)), element.value)
    case TYPE.number:
      return bracket(groupedNumber, element.value, { grouped: true })
    case TYPE.pound:
      if (!counted) break
      return counted.digits === undefined
        ? bracket(groupedNumber, counted.argument, { grouped: true })
        : fixed(counted.digits)
    case TYPE.select:
      return oneOf(
        element.value,
        Object.entries(element.options).map(([option, { value }]) => [option, patternOf(value)]),
      )
    case TYPE.plural: {
      const { one, other } = element.options
      if (!one || !other) break
      const argument = element.value
      return oneOf(argument, [
        [1, patternOf(one.value, { argument, digits: '1' })],
        [undefined, patternOf(other.value, { argument })],
      ])
    }
  }
  throw new Error(`no sentence of the engine has an element of type ${TYPE[element.type]}`)
}

const slotOf = (argument: string): Slot => {
  const slot = slots[argument]
  if (!slot) throw new Error(`nothing says what {${argument}} may hold`)
  return slot
}

const sourceOf = (slot: Slot): string => {
  switch (slot.is) {
    case 'number':
      return plainNumber
    case 'text':
      return slot.pattern
    case 'phrase':
      return anyOf(slot.group)
    case 'list': {
      const item = anyOf(slot.group)
      return `${item}(?:, ${item})*${slot.type === 'conjunction' ? `(?: and ${item})?` : ''}`
    }
  }
}

const groupSources = new Map<Group, string>()

/** Any phrase of a group, without brackets: they are read once it is known where it ends. */
const anyOf = (group: Group): string => {
  const known = groupSources.get(group)
  if (known !== undefined) return known
  // Found again while it is made: a group inside itself has no end.
  groupSources.set(group, '(?!)')
  const sources = Object.values(engine[group]).map((message) => withoutBrackets(messagePattern(message)))
  const source = `(?:${sources.join('|')})`
  groupSources.set(group, source)
  return source
}

const withoutBrackets = ({ source }: Pattern): string =>
  source.replace(/\\.|\((?!\?)/g, (found) => (found === '(' ? '(?:' : found))

/** The pattern of one English message. */
export const messagePattern = (message: string): Pattern => patternOf(parse(message))
