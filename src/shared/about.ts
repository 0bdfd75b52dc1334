import { z } from 'zod'

/** What the app is made of, and under which terms. */
export const aboutSchema = z.strictObject({
  versions: z.strictObject({
    app: z.string(),
    electron: z.string(),
    chromium: z.string(),
    node: z.string(),
    /** Name, version and processor of the system. */
    system: z.string(),
  }),
  /** Sealwatch itself first, then Electron, then all that is in the bundles, by name. */
  licences: z.array(
    z.strictObject({
      name: z.string(),
      version: z.string(),
      /** An SPDX id or expression; null where the package names none. */
      licence: z.string().nullable(),
      /** The text that came with it; null where none did. */
      text: z.string().nullable(),
    }),
  ),
  /** Whether Chromium's own notices lie beside the app, for `showChromiumNotices`. */
  hasChromiumNotices: z.boolean(),
})

export type About = z.infer<typeof aboutSchema>
export type Licence = About['licences'][number]
export type Versions = About['versions']
