import {
  isArgumentElement,
  isDateElement,
  isNumberElement,
  isPluralElement,
  isSelectElement,
  isTagElement,
  isTimeElement,
  type MessageFormatElement,
  type PluralElement,
  parse,
} from '@formatjs/icu-messageformat-parser'

const below = (element: MessageFormatElement): MessageFormatElement[] => {
  if (isTagElement(element)) return element.children
  if (isPluralElement(element) || isSelectElement(element))
    return Object.values(element.options).flatMap(({ value }) => value)
  return []
}

const all = (elements: readonly MessageFormatElement[]): MessageFormatElement[] =>
  elements.flatMap((element) => [element, ...all(below(element))])

const isArgument = (element: MessageFormatElement) =>
  [isArgumentElement, isDateElement, isNumberElement, isPluralElement, isSelectElement, isTimeElement].some(
    (is) => is(element),
  )

/** What a message is made of. @throws where it is no ICU message */
export const partsOf = (message: string) => {
  const elements = all(parse(message))
  return {
    /** The names of its arguments and, in pointed brackets, of its tags; each once, in their order by letter. */
    names: [
      ...new Set(
        elements.flatMap((element) => {
          if (isTagElement(element)) return `<${element.value}>`
          return isArgument(element) && 'value' in element ? String(element.value) : []
        }),
      ),
    ].sort(),
    /** The names that choose in it, and between what: a translation knows the same. */
    choices: elements
      .filter(isSelectElement)
      .map(({ value, options }) => `${value}: ${Object.keys(options).sort()}`),
    plurals: elements.filter(isPluralElement),
  }
}

const samples = [...Array.from({ length: 1001 }, (_, number) => number), 1_000_000]

/** The categories of a language that some whole number needs and the message has not; `=1` stands for 1 alone. */
export const missingCategories = (language: string, { options, pluralType }: PluralElement): string[] => {
  const rules = new Intl.PluralRules(language, pluralType ? { type: pluralType } : {})
  const needed = samples.filter((number) => !(`=${number}` in options)).map((number) => rules.select(number))
  return [...new Set(needed)].filter((category) => !(category in options))
}
