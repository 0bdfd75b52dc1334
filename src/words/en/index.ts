import { about } from './about.ts'
import { backups } from './backups.ts'
import { engine } from './engine.ts'
import { headerFields } from './header-fields.ts'
import { overview } from './overview.ts'
import { phoneCheck } from './phone-check.ts'
import { portrait } from './portrait.ts'

/** Every sentence of the app, in English. ICU messages; the other languages have the same keys and the same arguments. */
export const en = { about, backups, engine, headerFields, overview, phoneCheck, portrait } as const
