/** The end of a path that stays on screen while its middle gives way, in characters. */
const tailLimit = 34
/** How much of a file name that is longer than that stays. */
const longNameTail = 20

export interface PathParts {
  readonly head: string
  readonly tail: string
}

/** The last part of a path, after the last separator of either system that is not at its end. */
export const fileName = (path: string): string => {
  const name = /[^/\\]*[/\\]*$/.exec(path)?.[0].replace(/[/\\]+$/, '')
  return name || path
}

/** The names of a path, each with the separator behind it and the position where it begins. Joined, they are the path. */
export const foldersOf = (path: string): { readonly at: number; readonly name: string }[] =>
  [...path.matchAll(/[^/\\]*[/\\]+|[^/\\]+$/g)].map(({ index, 0: name }) => ({ at: index, name }))

/**
 * Cuts a path in two so that a screen can shorten the head and keep the tail: as many whole names as fit into 34
 * characters, so that a dated backup keeps its name; of a longer file name, its last 20. A path of up to 34 stays whole. `head + tail` is the path.
 */
export const splitPath = (path: string): PathParts => {
  if (path.length <= tailLimit) return { head: '', tail: path }
  let cut = path.length
  for (let at = path.length - 1; at > 0 && path.length - at <= tailLimit; at--) {
    if (path[at] === '/' || path[at] === '\\') cut = at
  }
  if (cut === path.length) {
    cut = path.length - longNameTail
    // Between two plain characters, so that no emoji, accent or byte comes apart.
    while (cut < path.length && !/^[^\0][ -~]{2}$/.test(path.slice(cut - 2, cut + 1))) cut++
  }
  return { head: path.slice(0, cut), tail: path.slice(cut) }
}

/** Text as it was copied, with the paths in it whole: between the two parts of a path the browser breaks the line. */
export const joinCopiedPaths = (text: string, paths: Iterable<PathParts>): string => {
  let joined = text
  for (const { head, tail } of paths) {
    if (head && tail) joined = joined.replaceAll(`${head}\n${tail}`, () => head + tail)
  }
  return joined
}
