import type { BoundedFile } from '../io/bounded-file.ts'
import { readableContents } from './ciphertext.ts'

const suffix = /\.(?:sqlite|plist)(?:[ (._-]+\w+\)?)?\.enc(?:$|[^a-z0-9])/.source
const own = 'chatsearch\\w*|callhistory|backedupkeyvalue|extchatdatabase|labels|lid|sticker|userdefaults'

/** Databases and settings in WhatsApp's iCloud folder, with the marks of copies. */
export const chatStoreEncName = new RegExp(`^chatstorage${suffix}`, 'i')
export const ownEncName = new RegExp(`^(?:chatstorage|${own})${suffix}`, 'i')
export const encName = new RegExp(suffix, 'i')

/**
 * What an `.enc` file begins with; docs/formats.md, "iCloud". `envelope`: the beginning that is known of end-to-end encrypted
 * backups; whether the others begin alike is not known, so it proves nothing by itself. `other key`: the same with a
 * key type that is not known. `nothing`: empty, or zeros. `readable`: no encryption at all.
 */
export type EncForm = 'envelope' | 'other key' | 'other' | 'nothing' | 'readable'

export interface EncFile {
  readonly form: EncForm
  readonly fact: string
}

/** @throws Unreadable */
export const lookAtEncFile = async (file: BoundedFile): Promise<EncFile> => {
  const head = await file.head()
  const readable = readableContents(head)
  if (readable) return { form: 'readable', fact: `it is ${readable}, not encrypted` }
  if (head.length < 64) return { form: 'nothing', fact: `it has ${head.length} bytes, too few for a backup` }
  if (!head.some(Boolean)) return { form: 'nothing', fact: 'it begins with zeros only' }
  if (head[0] !== 0x83) return { form: 'other', fact: 'encrypted, in a form that is not known' }
  if (head[1] !== 1) return { form: 'other key', fact: `encrypted, with unknown key type ${head[1]}` }
  return { form: 'envelope', fact: 'encrypted; how, its beginning does not tell' }
}
