/** The alternatives of a pattern's source that stand outside all of its brackets. */
export const alternatives = (source: string): string[] => {
  const found: string[] = []
  let [depth, start, inClass] = [0, 0, false]
  for (let index = 0; index < source.length; index++) {
    const sign = source[index]
    if (sign === '\\') index++
    else if (inClass) inClass = sign !== ']'
    else if (sign === '[') inClass = true
    else if (sign === '(') depth++
    else if (sign === ')') depth--
    else if (sign === '|' && depth === 0) {
      found.push(source.slice(start, index))
      start = index + 1
    }
  }
  return [...found, source.slice(start)]
}

/** What many patterns begin with; `^+` and the like would be another beginning, and no pattern has it. */
const beginnings = ['^', '\\.'] as const

/**
 * One pattern for many. Where it fails, each alternative is tried at each position of a name: those that begin alike are
 * put together, so that one look turns all of them away.
 */
export const anyOf = (patterns: readonly RegExp[], flags = 'i'): RegExp => {
  const sources = new Set(patterns.flatMap(({ source }) => alternatives(source)))
  const groups = new Map<string, string[]>()
  for (const source of sources) {
    const beginning = beginnings.find((one) => source.startsWith(one)) ?? ''
    groups.set(beginning, [...(groups.get(beginning) ?? []), source.slice(beginning.length)])
  }
  return new RegExp(
    [...groups].map(([beginning, rests]) => `${beginning}(?:${rests.join('|')})`).join('|'),
    flags,
  )
}
