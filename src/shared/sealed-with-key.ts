import type { Finding } from './report.ts'

/** The reason of an end-to-end encrypted backup beside which a key lies that opens it. Under WhatsApp's own key it is another. */
export const sealedWithKey =
  'Anyone with this folder can read this backup: it is end-to-end encrypted, but the key that opens it lies beside it.'

/** What the fact begins with that tells of such a key; how it was seen to open the backup follows. */
export const keyBeside = 'a key that opens it lies beside it'

/** Whether a backup is end-to-end encrypted, and readable only because a key lies beside it. */
export const isSealedWithKey = ({ reason }: Pick<Finding, 'reason'>): boolean => reason === sealedWithKey

/** Where the keys lie that open a backup beside them, each path once. */
export const pathsOfKeysBeside = ({ evidence }: Pick<Finding, 'evidence'>): readonly string[] => [
  ...new Set(evidence.filter(({ fact }) => fact.startsWith(`${keyBeside}: `)).map(({ where }) => where)),
]
