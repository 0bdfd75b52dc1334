import { z } from 'zod'
import { languageChoices, schedules, themes } from './settings-choices.ts'

const folder = z.string().min(1).max(32_767)

/** Until when nothing is watched: a time, or until the user resumes it; null while it is watched. */
export const pauseSchema = z.union([z.iso.datetime(), z.literal('resumed')]).nullable()

/** Who can start Sealwatch at login: itself, or, in a package that is closed off from the system, only the system's own settings. */
export const loginStartSchema = z.enum(['own', 'flatpak', 'snap'])

/** What the user decided about Sealwatch itself. */
export const settingsSchema = z.strictObject({
  version: z.literal(1),
  /** Paths of discovered places that are not looked into. */
  placesOff: z.array(folder).max(1000),
  /** Folders that the user added to the discovered places. */
  placesAdded: z.array(folder).max(1000),
  schedule: z.enum(schedules),
  notifyExposed: z.boolean(),
  notifySealed: z.boolean(),
  startAtLogin: z.boolean(),
  theme: z.enum(themes),
  language: z.enum(languageChoices),
  pausedUntil: pauseSchema,
  /** The user has audited all places once; from then on Sealwatch audits and watches by itself. */
  introduced: z.boolean(),
  /** The user was told that closing the window keeps Sealwatch running. */
  closingExplained: z.boolean(),
})

export type Settings = z.infer<typeof settingsSchema>
export type Schedule = Settings['schedule']
export type LoginStart = z.infer<typeof loginStartSchema>
export type Pause = Settings['pausedUntil']

export const defaultSettings: Settings = {
  version: 1,
  placesOff: [],
  placesAdded: [],
  schedule: 'adaptive',
  notifyExposed: true,
  notifySealed: true,
  startAtLogin: false,
  theme: 'system',
  language: 'system',
  pausedUntil: null,
  introduced: false,
  closingExplained: false,
}

const fields = settingsSchema.shape

/**
 * Settings out of whatever a file held: what makes no sense is replaced by the default, field by field, so that one bad
 * value costs no other. Undefined where nothing in it is a setting, or where a later edition wrote it.
 */
export const settingsFrom = (json: unknown): Settings | undefined => {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return undefined
  const found = json as Readonly<Record<string, unknown>>
  if (found['version'] !== undefined && found['version'] !== 1) return undefined
  const kept = Object.entries(fields).flatMap(([name, schema]) => {
    const parsed = schema.safeParse(found[name])
    return parsed.success ? [[name, parsed.data] as const] : []
  })
  return kept.length === 0 ? undefined : { ...defaultSettings, ...Object.fromEntries(kept) }
}
