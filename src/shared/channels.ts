/**
 * The names of the contract in ipc.ts, apart from its schemas, so that the preload holds the names and nothing else.
 * The compiler keeps both in step.
 */
export const requestNames = [
  'chooseFolder',
  'startAudit',
  'cancelAudit',
  'auditState',
  'places',
  'checkFile',
  'settings',
  'changeSettings',
  'loginStart',
  'status',
  'ignore',
  'unignore',
  'viewing',
  'exportReport',
  'speech',
  'showInFolder',
  'header',
  'chooseKeyFile',
  'checkWithKey',
  'portrait',
  'stopLooking',
  'trashPlan',
  'moveToTrash',
  'proof',
  'openLink',
  'diagnostics',
  'about',
  'showChromiumNotices',
  'signingKey',
  'newSigningKey',
] as const

/** Asked by the preload alone, which knows what the page cannot make up: the paths of files that were really dropped. */
export const ownRequestNames = ['dropped'] as const

export const noticeNames = ['auditState', 'settings', 'status', 'speech', 'open', 'looking'] as const

export type RequestName = (typeof requestNames)[number]
export type OwnRequestName = (typeof ownRequestNames)[number]
export type NoticeName = (typeof noticeNames)[number]

/** The channel of a request or notice on Electron's IPC. */
export const requestChannel = (name: RequestName | OwnRequestName): string => `sealwatch:request:${name}`
export const noticeChannel = (name: NoticeName): string => `sealwatch:notice:${name}`

/** How an answer crosses Electron's IPC, which would wrap a thrown error in words of its own. */
export type Answer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly message: string }
