import type { AuditStateText } from './ipc.ts'
import type { Report } from './report.ts'

/** The audit that the window shows. */
export type AuditState =
  | Exclude<AuditStateText, { phase: 'done' }>
  | { readonly phase: 'done'; readonly paths: string[]; readonly report: Report }

/**
 * As it goes to the window. Electron's bridge into a page copies an object value by value, which takes seconds for a
 * large report, and a string at once.
 */
export const asText = (state: AuditState): AuditStateText =>
  state.phase === 'done' ? { ...state, report: JSON.stringify(state.report) } : state

export const fromText = (state: AuditStateText): AuditState =>
  state.phase === 'done' ? { ...state, report: JSON.parse(state.report) as Report } : state
