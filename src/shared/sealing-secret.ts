import type { Finding } from './report.ts'

/** What the reason of an end-to-end encrypted backup says of the secret that seals its key, where that is no 64-digit key. */
export const sealedBy = {
  password: 'the key is sealed by your password',
  passkey: 'the key is sealed by your passkey',
} as const

export type SealingSecret = keyof typeof sealedBy

const secrets = Object.keys(sealedBy) as SealingSecret[]

/** The secret that the owner has in place of a 64-digit key: WhatsApp shows none to whoever chose a password or a passkey. */
export const sealingSecret = ({ reason }: Pick<Finding, 'reason'>): SealingSecret | undefined =>
  secrets.find((secret) => reason.endsWith(`, and ${sealedBy[secret]}.`))
