import { type Secret, secrets } from './choices.ts'
import type { ClaimId } from './claims.ts'

/** What a card says of each kind of secret, in this order. */
const secretParts = ['what', 'phone-lost', 'secret-lost'] as const
export type SecretPart = (typeof secretParts)[number]

export const claimsOfSecret = (secret: Secret) =>
  secretParts.map((part) => [part, `${secret}-${part}`] as const satisfies readonly [SecretPart, ClaimId])

/** What the screen of the three cards claims. */
export const claimsOfSecrets: readonly ClaimId[] = [
  'same-lock',
  ...secrets.flatMap((secret) => claimsOfSecret(secret).map(([, claim]) => claim)),
]
