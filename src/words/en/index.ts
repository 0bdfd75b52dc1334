import { backups } from './backups.ts'
import { engine } from './engine.ts'
import { headerFields } from './header-fields.ts'

/** Every sentence of the app, in English. ICU messages; the other languages have the same keys and the same arguments. */
export const en = { backups, engine, headerFields } as const
