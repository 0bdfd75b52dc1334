import { Buffer } from 'node:buffer'
import { lookThrough } from '../android/encrypted-body.ts'
import { zeros } from '../android/plaintext-body.ts'
import type { JudgeOptions } from '../format.ts'
import type { BoundedFile } from '../io/bounded-file.ts'
import { iosBeginning, iosLayout } from '../keys/ios-crypto.ts'
import { readableContents } from './ciphertext.ts'

const suffix = /\.(?:sqlite|plist)(?:[ (._-]+\w+\)?)?\.enc(?:$|[^a-z0-9])/.source
const own = 'chatsearch\\w*|callhistory|backedupkeyvalue|extchatdatabase|labels|lid|sticker|userdefaults'

/** Databases and settings in WhatsApp's iCloud folder, with the marks of copies. */
export const chatStoreEncName = new RegExp(`^chatstorage${suffix}`, 'i')
export const ownEncName = new RegExp(`^(?:chatstorage|${own})${suffix}`, 'i')
export const encName = new RegExp(suffix, 'i')

/**
 * What an `.enc` file is; docs/formats.md, "iCloud". `envelope`: the form that is known of end-to-end encrypted backups;
 * whether the others begin alike is not known, so it proves nothing by itself. `other`: encrypted in another form, or not
 * all of it. `nothing`: empty, or zeros. `readable`: no encryption at all.
 */
export type EncForm = 'envelope' | 'other' | 'nothing' | 'readable'

export interface EncFile {
  readonly form: EncForm
  readonly fact: string
  /** Header and first block, on which a key is tried, of an envelope. */
  readonly beginning?: Buffer
  /** Why it is not all there, or was changed. */
  readonly harm?: string
}

const sample = 4096

/** @throws Unreadable, OverBudget */
export const lookAtEncFile = async (
  file: BoundedFile,
  options: Pick<JudgeOptions, 'verify' | 'signal'>,
): Promise<EncFile> => {
  const head = await file.head(sample)
  const readable = readableContents(head)
  if (readable) return { form: 'readable', fact: `it is ${readable}, not encrypted` }
  if (file.size < iosBeginning + iosLayout.mac)
    return { form: 'nothing', fact: `it has ${file.size} bytes, too few for a backup` }
  if (!head.some(Boolean)) return { form: 'nothing', fact: 'it begins with zeros only' }
  if (head[0] !== 0x83) return { form: 'other', fact: 'encrypted, in a form that is not known' }
  if (head[1] !== 1) return { form: 'other', fact: `encrypted, with unknown key type ${head[1]}` }
  const clear = await lookThrough(file, iosLayout.header, options)
  if (clear) return { form: clear.readableBy === 'anyone' ? 'readable' : 'other', fact: clear.fact }
  // Its HMAC is the last that is written.
  if ((await file.tail(zeros.length)).equals(zeros))
    return { form: 'other', fact: 'it begins as encrypted, but not all of it looks encrypted' }
  const content = file.size - iosLayout.header - iosLayout.mac
  return {
    form: 'envelope',
    fact: 'encrypted; how, its beginning does not tell',
    beginning: Buffer.from(head.subarray(0, iosBeginning)),
    ...(content % iosLayout.block !== 0 && {
      harm: `its content of ${content} bytes does not end with a whole block of ${iosLayout.block}`,
    }),
  }
}
