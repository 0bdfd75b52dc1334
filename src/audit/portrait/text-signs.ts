import { Buffer } from 'node:buffer'

/** Who an address of WhatsApp's stands for, by what follows its last `@`. */
export type JidKind = 'person' | 'group' | 'other'

const servers: readonly (readonly [Buffer, JidKind])[] = [
  [Buffer.from('s.whatsapp.net'), 'person'],
  [Buffer.from('lid'), 'person'],
  [Buffer.from('c.us'), 'person'],
  [Buffer.from('g.us'), 'group'],
]

/** `bytes` from `start` to `end` may be an address or only the server in it; channels, broadcasts and status are `other`. */
export const jidKind = (bytes: Buffer, start: number, end: number): JidKind => {
  let from = end
  while (from > start && bytes[from - 1] !== 0x40) from--
  for (const [server, kind] of servers)
    if (end - from === server.length && bytes.compare(server, 0, server.length, from, end) === 0) return kind
  return 'other'
}

/** True where a text holds `http://` or `https://`, however it is capitalised. */
export const hasLink = (bytes: Buffer, start: number, end: number): boolean => {
  // Of two slashes side by side one lies at every second place: only those are looked at.
  for (let at = start + 6; at < end; at += 2) {
    if (bytes[at] !== 0x2f) continue
    const second = bytes[at - 1] === 0x2f ? at : at + 1 < end && bytes[at + 1] === 0x2f ? at + 1 : 0
    if (second > 0 && isScheme(bytes, start, second - 2)) return true
  }
  return false
}

/** True where `http:` or `https:` ends with the colon at `colon`. */
const isScheme = (bytes: Buffer, start: number, colon: number): boolean => {
  if (bytes[colon] !== 0x3a) return false
  const last = ((bytes[colon - 1] as number) | 0x20) === 0x73 ? colon - 2 : colon - 1
  return (
    last - 3 >= start &&
    ((bytes[last] as number) | 0x20) === 0x70 &&
    ((bytes[last - 1] as number) | 0x20) === 0x74 &&
    ((bytes[last - 2] as number) | 0x20) === 0x74 &&
    ((bytes[last - 3] as number) | 0x20) === 0x68
  )
}
