/** Languages of WhatsApp whose words for the halves of the day are asked of Intl. */
const languages =
  'en es fr it pt de nl ru uk pl cs sk sl hr sr mk bg ro hu el sq sv da nb fi et lv lt ca gl eu tr az kk ky uz he ar fa ur hi bn gu mr pa ta te kn ml ne si th lo my km id ms vi fil sw af ja ko zh mn hy ka is ga be bs zu'

/** Words of Chinese and of the phones that write it, which know more parts of the day than two. */
const parts: readonly (readonly [string, boolean])[] = [
  ['凌晨', false],
  ['清晨', false],
  ['早上', false],
  ['中午', true],
  ['正午', true],
  ['傍晚', true],
  ['晚上', true],
]

const letters = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}]/gu, '')

let known: ReadonlyMap<string, boolean> | undefined

/** Each word, without dots and spaces, and whether it is the second half of the day. */
const words = (): ReadonlyMap<string, boolean> => {
  if (known) return known
  const found = new Map(parts)
  for (const language of languages.split(' ')) {
    const format = new Intl.DateTimeFormat(language, { hour: 'numeric', hour12: true, timeZone: 'UTC' })
    for (const hour of [9, 21]) {
      const word =
        format.formatToParts(hour * 3_600_000).find(({ type }) => type === 'dayPeriod')?.value ?? ''
      if (word !== '' && !found.has(letters(word))) found.set(letters(word), hour > 12)
    }
  }
  known = found
  return found
}

/** Which half of the day a stamp's words say; undefined where they say none, as with hours to 24. */
export const halfOfDay = (stamp: string): 'first' | 'second' | undefined => {
  const text = letters(stamp)
  if (text === '') return undefined
  let longest = ''
  for (const word of words().keys()) if (word.length > longest.length && fits(text, word)) longest = word
  if (longest === '') return undefined
  return words().get(longest) ? 'second' : 'first'
}

/** A word of one letter must be all there is: it may begin or end any other. */
const fits = (text: string, word: string): boolean =>
  text === word || (word.length > 1 && (text.endsWith(word) || text.startsWith(word)))
