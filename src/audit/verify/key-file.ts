import { Buffer } from 'node:buffer'
import { e2eeKey } from '../formats/e2ee-key.ts'
import { hexKey } from '../formats/hex-key.ts'
import { whatsappKey } from '../formats/whatsapp-key.ts'
import type { BoundedFile } from '../io/bounded-file.ts'
import type { SingleKey } from '../keys/key.ts'
import { parseKeyDigits } from './key-digits.ts'

/** Far more than 64 digits need, however they are set. */
const longestText = 4096

/**
 * The key in a file that its owner names: `key` (158 bytes), `encrypted_backup.key` (59 bytes), or a text with
 * the 64 digits. Otherwise a sentence that says what is wrong.
 */
export const readKeyFile = async (file: BoundedFile): Promise<SingleKey | { readonly problem: string }> => {
  const named = { path: file.path, name: '', text: '' }
  const options = { verify: false, deep: false, signal: new AbortController().signal }
  for (const format of [e2eeKey, whatsappKey, hexKey]) {
    const key = (await format.judge(file, named, options))?.key
    if (key?.type === 'e2ee-candidates')
      return { problem: 'That text holds several values of 64 digits: put the key into a file of its own.' }
    if (key) return key
  }
  if (file.size > longestText) return { problem: 'That is no key file: it is too large for one.' }
  const text = Buffer.from(await file.head(longestText))
  const parsed = parseKeyDigits(text)
  text.fill(0)
  if ('root' in parsed) return { type: 'e2ee', root: parsed.root }
  return {
    problem: `That is no key file of 59 or 158 bytes, and no text with 64 digits. ${parsed.problem}`,
  }
}

/** Overwrites the secret of a key. */
export const wipeKey = (key: SingleKey): void => {
  if (key.type === 'e2ee') key.root.fill(0)
  else key.aes.fill(0)
}
