const longest = 80

/** A name out of a configuration, fit to stand in a label: one line, without characters that steer a screen. */
const shown = (name: string): string => {
  const plain = name
    .slice(0, 4 * longest)
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const characters = [...plain]
  return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : plain
}

/** The label of a client with the account, folder or device in brackets, where one is known. */
export const labelled = (client: string, name = ''): string => {
  const inside = shown(name)
  return inside === '' ? client : `${client} (${inside})`
}
