import { e2eeKey } from '../formats/e2ee-key.ts'
import { hexKey } from '../formats/hex-key.ts'
import { whatsappKey } from '../formats/whatsapp-key.ts'

/** What a file beside a backup, or a member of an archive there, is tried as. */
export const keyFormats = [e2eeKey, whatsappKey, hexKey]
