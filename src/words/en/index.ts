import { backups } from './backups.ts'
import { overview } from './overview.ts'
import { phoneCheck } from './phone-check.ts'

/** Every sentence of the app, in English. ICU messages; the other languages have the same keys and the same arguments. */
export const en = { backups, overview, phoneCheck } as const
