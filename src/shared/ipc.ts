import { z } from 'zod'
import { progressSchema } from './audit-event.ts'
import type { NoticeName, RequestName } from './channels.ts'
import { reportSchema } from './report.ts'

/**
 * The one contract between the window and the main process. The main process's handlers, the preload's bridge and
 * the window's client are derived from it; input and output are checked against these schemas in the main process.
 */
const pathSchema = z.string().min(1).max(32_767)

export const auditStateSchema = z.discriminatedUnion('phase', [
  z.strictObject({ phase: z.literal('idle') }),
  z.strictObject({ phase: z.literal('running'), paths: z.array(pathSchema), progress: progressSchema }),
  z.strictObject({ phase: z.literal('done'), paths: z.array(pathSchema), report: reportSchema }),
  z.strictObject({ phase: z.literal('cancelled'), paths: z.array(pathSchema) }),
  z.strictObject({ phase: z.literal('failed'), paths: z.array(pathSchema), message: z.string() }),
])

export type AuditState = z.infer<typeof auditStateSchema>

/** What the window may ask of the main process. */
export const requests = {
  /** Opens the system's folder dialog; null when the user closed it. */
  chooseFolder: { input: z.undefined(), output: pathSchema.nullable() },
  /** The folder that is audited when the user chooses none. */
  defaultFolder: { input: z.undefined(), output: pathSchema },
  /** Starts an audit; a running one is cancelled first. */
  startAudit: {
    input: z.strictObject({ paths: z.array(pathSchema).min(1).max(1000) }),
    output: z.undefined(),
  },
  cancelAudit: { input: z.undefined(), output: z.undefined() },
  /** The state as it is now, for a window that has just loaded. */
  auditState: { input: z.undefined(), output: auditStateSchema },
} as const satisfies Record<RequestName, { input: z.ZodType; output: z.ZodType }>

/** What the main process tells the window. */
export const notices = {
  auditState: auditStateSchema,
} as const satisfies Record<NoticeName, z.ZodType>

export type { NoticeName, RequestName }
export type Requests = typeof requests
export type RequestInput<N extends RequestName> = z.infer<Requests[N]['input']>
export type RequestOutput<N extends RequestName> = z.infer<Requests[N]['output']>
export type Notice<N extends NoticeName> = z.infer<(typeof notices)[N]>

/** What the preload puts into the window as `window.sealwatch`. */
export interface Bridge {
  /** Rejects with an Error whose message is one sentence for the user. */
  request<N extends RequestName>(name: N, input?: RequestInput<N>): Promise<RequestOutput<N>>
  /** Returns the function that ends the subscription. */
  onNotice<N extends NoticeName>(name: N, listener: (notice: Notice<N>) => void): () => void
}
