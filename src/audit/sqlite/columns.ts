/** A table's columns, as its CREATE statement names them. */
export interface Columns {
  /** Lower-case names in the order in which records hold them. */
  readonly names: readonly string[]
  /** The column that is another name for the rowid, and NULL in every record; -1 where there is none. */
  readonly rowidAlias: number
  readonly withoutRowid: boolean
}

const mostColumns = 2000
const constraintWords = new Set(['constraint', 'primary', 'unique', 'check', 'foreign'])

interface Token {
  /** In lower case, without its quotes. */
  readonly text: string
  readonly quoted: boolean
}

const closing: Readonly<Record<string, string>> = { '"': '"', "'": "'", '`': '`', '[': ']' }
const word = /[\w$\u0080-\uffff]+/y

/** Quoted names, words and single characters, in one pass over the text; what was never closed goes to its end. */
function* tokens(sql: string): Generator<Token> {
  for (let at = 0; at < sql.length; ) {
    const character = sql.charAt(at)
    const behind = (end: number, length: number) => (end < 0 ? sql.length : end + length)
    word.lastIndex = at
    if (word.test(sql)) {
      yield { text: sql.slice(at, word.lastIndex).toLowerCase(), quoted: false }
      at = word.lastIndex
    } else if (closing[character] !== undefined) {
      const end = behind(sql.indexOf(closing[character], at + 1), 0)
      yield { text: sql.slice(at + 1, end).toLowerCase(), quoted: true }
      at = end + 1
    } else if (sql.startsWith('--', at)) at = behind(sql.indexOf('\n', at), 1)
    else if (sql.startsWith('/*', at)) at = behind(sql.indexOf('*/', at + 2), 2)
    else {
      if (character.trim() !== '') yield { text: character, quoted: false }
      at++
    }
  }
}

/** The definitions between a statement's outer parentheses, and the words behind them. */
const definitions = (sql: string): { parts: Token[][]; behind: string[] } => {
  const parts: Token[][] = []
  const behind: string[] = []
  let current: Token[] = []
  let depth = 0
  let closed = false
  for (const part of tokens(sql)) {
    if (closed) behind.push(part.text)
    else if (!part.quoted && part.text === '(') {
      if (depth++ > 0) current.push(part)
    } else if (!part.quoted && part.text === ')') {
      if (--depth === 0) closed = true
      else current.push(part)
    } else if (depth === 1 && !part.quoted && part.text === ',') {
      parts.push(current)
      current = []
      if (parts.length >= mostColumns) break
    } else if (depth > 0) current.push(part)
  }
  if (current.length > 0) parts.push(current)
  return { parts, behind }
}

/** Reads the columns out of a CREATE TABLE statement; of one that was cut, those that are there. */
export const parseColumns = (sql: string): Columns => {
  const { parts, behind } = definitions(sql)
  const names: string[] = []
  const types: string[] = []
  let rowidAlias = -1
  for (const [first, ...rest] of parts) {
    if (!first) continue
    const words = rest.map(({ text }) => text)
    if (!first.quoted && constraintWords.has(first.text)) {
      const key = /^(?:.* )?primary key \( (\S+)(?: asc| desc)? \)/.exec(
        [first.text, ...words].join(' '),
      )?.[1]
      const index = key === undefined ? -1 : names.indexOf(key)
      if (index >= 0 && types[index] === 'integer') rowidAlias = index
      continue
    }
    const type = words[0] ?? ''
    if (type === 'integer' && /^primary key(?! desc)/.test(words.slice(1).join(' ')))
      rowidAlias = names.length
    // "INTEGER(8)" or "INTEGER UNSIGNED" is not the exact type that makes a rowid's other name.
    types.push(words[1] === '(' ? '' : type)
    names.push(first.text)
  }
  return {
    names,
    rowidAlias,
    withoutRowid: /(?:^| )without rowid(?: |$)/.test(behind.join(' ')),
  }
}
