import { z } from 'zod'
import { progressSchema } from './audit-event.ts'
import { checkedSchema } from './checked.ts'
import { discoverySchema } from './discovery.ts'
import { headerAnswerSchema } from './header.ts'
import { givenKeySchema, lookingSchema, portraitAnswerSchema, triedKeySchema } from './looking.ts'
import { ignoreRequestSchema } from './memory.ts'
import { proofQuestionSchema, proofSchema } from './proof.ts'
import { reportSchema } from './report.ts'
import { alertSchema, statusSchema } from './resident.ts'
import { settingsSchema } from './settings.ts'
import { knownFindingSchema, trashItemSchema } from './trash.ts'

const path = z.string().min(1)

/** Ties an answer to its question. */
const id = z.number().int().nonnegative()

/** Ties what the engine says to the `start` that asked for it. */
const audit = z.number().int().positive()

/** One sentence for the user. */
const message = z.string().min(1)

/**
 * What the main process asks of the engine's process. `open` comes first; one audit that was asked for runs at a time, and
 * `start` ends a running one.
 */
export const engineCommandSchema = z.discriminatedUnion('type', [
  /**
   * `dataFolder` is where the memory lies; `leftAlone` are folders that kept an engine waiting; `lost` says that the engine before
   * this one ended while it audited all places by itself.
   */
  z.strictObject({
    type: z.literal('open'),
    version: z.string(),
    dataFolder: path,
    settings: settingsSchema,
    leftAlone: z.array(path),
    lost: z.boolean(),
  }),
  z.strictObject({ type: z.literal('configure'), settings: settingsSchema }),
  /** No path: all places that are switched on. */
  z.strictObject({ type: z.literal('start'), audit, paths: z.array(path) }),
  z.strictObject({ type: z.literal('cancel') }),
  z.strictObject({ type: z.literal('discover'), id }),
  /** Judges one file, and lets the system download it where it is only in the cloud. */
  z.strictObject({ type: z.literal('check'), id, path }),
  z.strictObject({ type: z.literal('header'), id, path }),
  /** Looks through a whole file; ends what was looked through before. */
  z.strictObject({ type: z.literal('tryKey'), id, path, key: givenKeySchema }),
  z.strictObject({ type: z.literal('portray'), id, path }),
  z.strictObject({ type: z.literal('stopLooking') }),
  /** Which of these paths are findings by the memory. */
  z.strictObject({ type: z.literal('remember'), id, paths: z.array(path) }),
  /**
   * What goes with each of `paths` if all of `going` go; `findings` are those of the report that the window shows. Without
   * `withPlaces`, nothing is said of synced places.
   */
  z.strictObject({
    type: z.literal('planTrash'),
    id,
    paths: z.array(path),
    going: z.array(path),
    findings: z.array(knownFindingSchema),
    withPlaces: z.boolean(),
  }),
  z.strictObject({ type: z.literal('prove'), id, question: proofQuestionSchema }),
  /** These are gone or have changed, by the user's own doing. */
  z.strictObject({ type: z.literal('changed'), paths: z.array(path) }),
  z.strictObject({ type: z.literal('ignore'), id, request: ignoreRequestSchema }),
  z.strictObject({ type: z.literal('unignore'), id, ignore: z.string().min(1) }),
  /** Ids of the backups that the user has before the eyes. */
  z.strictObject({ type: z.literal('viewing'), backups: z.array(z.string()) }),
  /** The computer was asleep, and what is watched may have changed unseen. */
  z.strictObject({ type: z.literal('woke') }),
  z.strictObject({ type: z.literal('ping') }),
  /** Ends the process, once what it remembers is on the disk. */
  z.strictObject({ type: z.literal('close') }),
])

/**
 * What the engine says. To each `start`: `started` at once, then progress, then exactly one of `done`, `cancelled` and `failed`.
 * Of the audit's events only these cross, because the report at its end holds all findings and skipped paths.
 */
export const engineMessageSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('started'), audit }),
  z.strictObject({ type: z.literal('progress'), audit, progress: progressSchema }),
  z.strictObject({ type: z.literal('done'), audit, report: reportSchema }),
  z.strictObject({ type: z.literal('cancelled'), audit }),
  z.strictObject({ type: z.literal('failed'), audit, message }),
  /** All places were audited without being asked for. */
  z.strictObject({ type: z.literal('scheduled'), report: reportSchema }),
  z.strictObject({ type: z.literal('status'), status: statusSchema }),
  z.strictObject({ type: z.literal('alert'), alert: alertSchema }),
  z.strictObject({ type: z.literal('discovered'), id, discovery: discoverySchema }),
  z.strictObject({ type: z.literal('checked'), id, checked: checkedSchema }),
  z.strictObject({ type: z.literal('header'), id, answer: headerAnswerSchema }),
  z.strictObject({ type: z.literal('triedKey'), id, answer: triedKeySchema }),
  z.strictObject({ type: z.literal('portrayed'), id, answer: portraitAnswerSchema }),
  z.strictObject({ type: z.literal('looking'), looking: lookingSchema }),
  z.strictObject({ type: z.literal('remembered'), id, answer: z.array(knownFindingSchema) }),
  z.strictObject({ type: z.literal('plannedTrash'), id, answer: z.array(trashItemSchema) }),
  z.strictObject({ type: z.literal('proved'), id, answer: proofSchema }),
  /** `ignore` and `unignore` are done. */
  z.strictObject({ type: z.literal('did'), id }),
  z.strictObject({ type: z.literal('refused'), id, message }),
  z.strictObject({ type: z.literal('alive') }),
  /** What it does goes on no more, because these do not answer: it wants to be replaced. */
  z.strictObject({ type: z.literal('stuck'), folders: z.array(path) }),
  /** An order could not be read. */
  z.strictObject({ type: z.literal('confused'), message }),
])

export type EngineCommand = z.infer<typeof engineCommandSchema>
export type EngineMessage = z.infer<typeof engineMessageSchema>
