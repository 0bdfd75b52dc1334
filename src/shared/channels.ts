/**
 * The names of the contract in ipc.ts, apart from its schemas, so that the preload holds the names and nothing else.
 * The compiler keeps both in step.
 */
export const requestNames = [
  'chooseFolder',
  'defaultFolder',
  'startAudit',
  'cancelAudit',
  'auditState',
] as const

export const noticeNames = ['auditState'] as const

export type RequestName = (typeof requestNames)[number]
export type NoticeName = (typeof noticeNames)[number]

/** The channel of a request or notice on Electron's IPC. */
export const requestChannel = (name: RequestName): string => `sealwatch:request:${name}`
export const noticeChannel = (name: NoticeName): string => `sealwatch:notice:${name}`

/** How an answer crosses Electron's IPC, which would wrap a thrown error in words of its own. */
export type Answer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly message: string }
