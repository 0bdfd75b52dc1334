import { z } from 'zod'
import { byteMarks } from '../../shared/byte-mark.ts'
import { changeSchema, ignoreSchema, recordSchema } from '../../shared/memory.ts'
import { appSchema, readableBySchema } from '../../shared/report.ts'

/** Audits that started by themselves and did not finish, with none between them that did. */
export const failuresSchema = z.strictObject({
  /** When the first of them ended. */
  since: z.iso.datetime(),
  /** Of the last one, in a sentence. */
  why: z.string().min(1),
  /** How many, up to as many as it takes to tell the user. */
  times: z.number().int().positive(),
  /** The user was told. */
  told: z.boolean(),
})

/**
 * What is kept on the disk: paths, sizes, times and verdicts, and why audits did not finish. A change of its shape needs a new
 * edition and a migration.
 */
export const memorySchema = z.strictObject({
  version: z.literal(5),
  records: z.array(recordSchema),
  /** Keys that opened a backup beside them and are no findings, such as one in an archive: under its path. */
  keysAside: z.array(recordSchema),
  /** The newest last. */
  changes: z.array(changeSchema),
  /** `mark` stands for what was ignored as it was then; see ignores.ts. */
  ignores: z.array(z.strictObject({ ignore: ignoreSchema, mark: z.string() })),
  /** Backups that the user knows to be exposed, and how far. */
  told: z.array(z.strictObject({ backup: z.string(), readableBy: readableBySchema })),
  /** Apps of which a backup was exposed, and whether the user knows that the newest one is no longer. */
  apps: z.array(z.strictObject({ app: appSchema, state: z.enum(['exposed', 'sealed']) })),
  /** Where the file systems were mounted on which findings lay, other than the root. */
  mounts: z.array(z.string()),
  /** Near the records, what could not be looked into at the last audit of all places that came there. */
  outOfSight: z.array(z.string()),
  lastAudit: z.iso.datetime().nullable(),
  failures: failuresSchema.nullable(),
})

export type Failures = z.infer<typeof failuresSchema>
export type MemoryFile = z.infer<typeof memorySchema>

export const emptyMemory = (): MemoryFile => ({
  version: 5,
  records: [],
  keysAside: [],
  changes: [],
  ignores: [],
  told: [],
  apps: [],
  mounts: [],
  outOfSight: [],
  lastAudit: null,
  failures: null,
})

type Json = Readonly<Record<string, unknown>>

const firstRecordSchema = recordSchema.omit({ hereSince: true })

/** Edition 1 knew no failures. */
const firstSchema = memorySchema.extend({
  version: z.literal(1),
  records: z.array(firstRecordSchema),
  keysAside: z.array(firstRecordSchema).default([]),
  failures: z.null().default(null),
  outOfSight: z.array(z.string()).default([]),
})

/** A path as edition 1 wrote it. */
export const inFirstEdition = (path: string): string => path.replace(byteMarks, '\\x$1')

/** Text with what may stand for a byte of a name; on Windows it is a folder that is called so. */
const readsLikeByte = (text: string): boolean => /^(?![a-z]:\\|\\\\).*\\x[\da-f]{2}/is.test(text)

/**
 * In edition 1 a byte that is no UTF-8 was written `\xff`, as four characters of another name may be: which of the two was ignored,
 * or told of, it does not say. So both are told of again.
 */
const withoutTwins = (older: Json): Json => {
  const memory = firstSchema.safeParse(older).data
  if (!memory) return {}
  const twins = new Set(memory.records.flatMap(({ path, backup }) => (readsLikeByte(path) ? [backup] : [])))
  return {
    ...memory,
    version: 2,
    ignores: memory.ignores.filter(({ ignore }) => !readsLikeByte(ignore.label) && !twins.has(ignore.target)),
    told: memory.told.filter(({ backup }) => !twins.has(backup)),
  }
}

const hereSinceFirstSeen = (records: unknown): unknown =>
  Array.isArray(records) ? records.map((record) => ({ ...record, hereSince: record?.firstSeen })) : records

/** How each older edition becomes the next one, by its number. Edition 0 knew records and changes only. */
const migrations: Readonly<Record<number, (older: Json) => Json>> = {
  0: ({ records, changes }) => ({ ...emptyMemory(), version: 1, records, changes: changes ?? [] }),
  1: withoutTwins,
  // What was out of sight is not known, so all that is counts as new.
  2: (older) => ({ ...older, version: 3, outOfSight: [] }),
  3: (older) => ({ ...older, version: 4, keysAside: [] }),
  4: (older) => ({
    ...older,
    version: 5,
    records: hereSinceFirstSeen(older['records']),
    keysAside: hereSinceFirstSeen(older['keysAside']),
  }),
}

/** The memory out of parsed JSON of any edition; undefined where it is none, or a later edition wrote it. */
export const memoryFrom = (json: unknown): MemoryFile | undefined => {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return undefined
  let current = json as Json
  for (;;) {
    const migrate = migrations[Number(current['version'])]
    if (!migrate || typeof current['version'] !== 'number') break
    current = migrate(current)
  }
  return memorySchema.safeParse(current).data
}
