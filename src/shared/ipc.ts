import { z } from 'zod'
import { aboutRequests } from './about-requests.ts'
import { progressSchema } from './audit-event.ts'
import type { NoticeName, OwnRequestName, RequestName } from './channels.ts'
import { checkedSchema } from './checked.ts'
import { discoverySchema } from './discovery.ts'
import { findingRequests } from './finding-requests.ts'
import { type Speech, spokenLanguages } from './languages.ts'
import { lookingSchema } from './looking.ts'
import { ignoreRequestSchema } from './memory.ts'
import { pathSchema } from './path.ts'
import { proofQuestionSchema, proofSchema } from './proof.ts'
import { statusSchema } from './resident.ts'
import { loginStartSchema, settingsSchema } from './settings.ts'

/** What is audited: these folders and files, or all places that are switched on where there is none. */
const auditedSchema = z.array(pathSchema).max(1000)

/** The state of an audit; a report is JSON text of the report's contract, see audit-state.ts. */
export const auditStateSchema = z.discriminatedUnion('phase', [
  z.strictObject({ phase: z.literal('idle') }),
  z.strictObject({ phase: z.literal('running'), paths: auditedSchema, progress: progressSchema }),
  z.strictObject({ phase: z.literal('done'), paths: auditedSchema, report: z.string() }),
  z.strictObject({ phase: z.literal('cancelled'), paths: auditedSchema }),
  z.strictObject({ phase: z.literal('failed'), paths: auditedSchema, message: z.string() }),
])

export type AuditStateText = z.infer<typeof auditStateSchema>

/** What a notification or the tray's menu opens the window for: a finding of a backup, its guide, or nothing of the kind. */
export const openSchema = z.strictObject({
  what: z.enum(['finding', 'guide', 'window']),
  backup: z.string().nullable(),
  path: z.string().nullable(),
})

export type Open = z.infer<typeof openSchema>

/** What the window speaks. */
export const speechSchema = z.strictObject({
  language: z.enum(spokenLanguages),
  locale: z.string().min(1),
}) satisfies z.ZodType<Speech>

/**
 * The one contract between the window and the main process. The main process's handlers, the preload's bridge and
 * the window's client are derived from it; input and output are checked against these schemas in the main process.
 * This is what the window may ask.
 */
export const requests = {
  /** Opens the system's folder dialog; null when the user closed it. */
  chooseFolder: { input: z.undefined(), output: pathSchema.nullable() },
  /** Starts an audit of what the user chose or dropped; a running one is cancelled first. */
  startAudit: { input: z.strictObject({ paths: auditedSchema }), output: z.undefined() },
  cancelAudit: { input: z.undefined(), output: z.undefined() },
  /** The state as it is now, for a window that has just loaded. */
  auditState: { input: z.undefined(), output: auditStateSchema },
  /** Looks for places anew, also for those that are switched off. */
  places: { input: z.undefined(), output: discoverySchema },
  /** Downloads and judges a file that the last report called only in the cloud. */
  checkFile: { input: z.strictObject({ path: pathSchema }), output: checkedSchema },
  settings: { input: z.undefined(), output: settingsSchema },
  /** Changes some settings; a folder can be added only after the user chose or dropped it. */
  changeSettings: {
    input: settingsSchema.omit({ version: true, introduced: true, closingExplained: true }).partial(),
    output: settingsSchema,
  },
  loginStart: { input: z.undefined(), output: loginStartSchema },
  /** How Sealwatch is doing, for a window that has just loaded. */
  status: { input: z.undefined(), output: statusSchema },
  ignore: { input: ignoreRequestSchema, output: z.undefined() },
  /** Takes an ignore back, by its id. */
  unignore: { input: z.strictObject({ id: z.string().min(1).max(32_767) }), output: z.undefined() },
  /** The ids of the backups that the window shows right now: while it has the focus, nobody is notified of these. */
  viewing: {
    input: z.strictObject({ backups: z.array(z.string().max(32_767)).max(10_000) }),
    output: z.undefined(),
  },
  /** Asks where, and saves the report that is shown; null when the user closed the dialog. */
  exportReport: {
    input: z.strictObject({ format: z.enum(['pdf', 'html', 'csv', 'json']), signed: z.boolean() }),
    output: z
      .strictObject({
        path: pathSchema,
        signature: pathSchema.nullable(),
        fingerprint: z.string().nullable(),
      })
      .nullable(),
  },
  /** The language as it is now; a page that is being opened is served with it. */
  speech: { input: z.undefined(), output: speechSchema },
  /** How far the proof is that the guide waits for; to be asked again with each status and each report. */
  proof: { input: proofQuestionSchema, output: proofSchema },
  ...findingRequests,
  ...aboutRequests,
} as const satisfies Record<RequestName, { input: z.ZodType; output: z.ZodType }>

/** What only the preload asks. */
export const ownRequests = {
  /** Files and folders that the user dropped onto the window: those that are there come back, and may be audited. */
  dropped: { input: z.strictObject({ paths: auditedSchema }), output: z.array(pathSchema) },
} as const satisfies Record<OwnRequestName, { input: z.ZodType; output: z.ZodType }>

/** What the main process tells the window. */
export const notices = {
  auditState: auditStateSchema,
  settings: settingsSchema,
  status: statusSchema,
  speech: speechSchema,
  /** Comes to a page only once it has asked for `auditState`, so it must listen before that. */
  open: openSchema,
  looking: lookingSchema,
} as const satisfies Record<NoticeName, z.ZodType>

export type { NoticeName, OwnRequestName, RequestName }
export type Requests = typeof requests
export type RequestInput<N extends RequestName> = z.infer<Requests[N]['input']>
export type RequestOutput<N extends RequestName> = z.infer<Requests[N]['output']>
export type OwnRequestInput<N extends OwnRequestName> = z.infer<(typeof ownRequests)[N]['input']>
export type OwnRequestOutput<N extends OwnRequestName> = z.infer<(typeof ownRequests)[N]['output']>
export type Notice<N extends NoticeName> = z.infer<(typeof notices)[N]>

/** What the preload puts into the window as `window.sealwatch`. */
export interface Bridge {
  /** Rejects with an Error whose message is one sentence for the user. */
  request<N extends RequestName>(name: N, input?: RequestInput<N>): Promise<RequestOutput<N>>
  /** The paths of what the user dropped, which may then be audited or added as places. */
  dropped(files: readonly File[]): Promise<OwnRequestOutput<'dropped'>>
  /** Returns the function that ends the subscription. */
  onNotice<N extends NoticeName>(name: N, listener: (notice: Notice<N>) => void): () => void
}
