import type { AuditStateText, Bridge } from '../shared/ipc.ts'
import type { Speech } from '../shared/languages.ts'
import { hear, keep } from './kept.ts'

const idle: AuditStateText = { phase: 'idle' }

/**
 * The bridge, and what it tells of from the first moment.
 * @param speech what the page speaks until it hears of another
 */
export const stateOf = (bridge: Bridge, speech: Speech) => ({
  bridge,
  // First: what the window was opened for is told once the page has asked for its state.
  opened: hear(bridge, 'open', null),
  auditState: keep(bridge, 'auditState', idle),
  settings: keep(bridge, 'settings', null),
  status: keep(bridge, 'status', null),
  speech: keep(bridge, 'speech', speech),
})

export type State = ReturnType<typeof stateOf>
