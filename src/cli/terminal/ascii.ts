/** What stands for the signs that Sealwatch itself writes where a terminal shows ASCII only. */
const spelled: ReadonlyMap<string, string> = new Map([
  ['›', '>'],
  ['…', '...'],
  ['·', '-'],
  ['’', "'"],
  ['“', '"'],
  ['”', '"'],
  ['–', '-'],
  ['—', '-'],
  ['×', 'x'],
  ['⟨', '<'],
  ['⟩', '>'],
])

/** The text in ASCII; a character of a file name that ASCII lacks is written as its code point. */
export const asciiText = (text: string): string =>
  text.replace(
    /\P{ASCII}/gu,
    (character) =>
      spelled.get(character) ??
      `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`,
  )
