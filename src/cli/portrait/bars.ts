const blocks = '▁▂▃▄▅▆▇█'
const asciiBlocks = '.:-=+*%#'

/**
 * Small bars in one line, the largest number the highest; zero is a space.
 * @param width columns of each bar with the gap behind it
 */
export const bars = (counts: readonly number[], unicode: boolean, width: number): string => {
  const signs = unicode ? blocks : asciiBlocks
  const largest = Math.max(1, ...counts)
  return counts
    .map((count) => {
      const step = Math.ceil((count / largest) * signs.length)
      return (count === 0 ? ' ' : signs.charAt(step - 1)).repeat(width - 1).padEnd(width)
    })
    .join('')
    .trimEnd()
}
