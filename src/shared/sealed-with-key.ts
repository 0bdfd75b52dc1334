import type { Finding } from './report.ts'

/** The reason of an end-to-end encrypted backup beside which a key lies that opens it. Under WhatsApp's own key it is another. */
export const sealedWithKey =
  'Anyone with this folder can read this backup: it is end-to-end encrypted, but the key that opens it lies beside it.'

/** The reason of one that anyone could read at an earlier look, while a key that lay beside it is out of sight. */
export const sealedNearUnseenKey =
  'Anyone could read this backup when it was last looked at, and may still: it is end-to-end encrypted, but a key that lay beside it could not be looked at this time.'

/** What the fact begins with that tells of such a key; how it was seen to open the backup follows. */
export const keyBeside = 'a key that opens it lies beside it'

/** The fact that tells of a key out of sight. */
export const keyUnseen = 'a key that lay beside it could not be looked at this time'

/** Whether a backup is end-to-end encrypted, and readable only because a key lies beside it, or lay there when that was last seen. */
export const isSealedWithKey = ({ reason }: Pick<Finding, 'reason'>): boolean =>
  reason === sealedWithKey || reason === sealedNearUnseenKey

/** Where the keys beside a backup lie that open it, or that are out of sight, each path once. */
export const pathsOfKeysBeside = ({ evidence }: Pick<Finding, 'evidence'>): readonly string[] => [
  ...new Set(
    evidence
      .filter(({ fact }) => fact.startsWith(`${keyBeside}: `) || fact === keyUnseen)
      .map(({ where }) => where),
  ),
]
