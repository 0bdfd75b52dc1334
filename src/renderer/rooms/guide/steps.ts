import type { Choice, Secret } from './choices.ts'
import type { ClaimId } from './claims.ts'

/** One thing to do on the phone. */
export type StepId =
  | 'settings'
  | 'chats'
  | 'chat-backup'
  | 'encrypted-backup'
  | 'turn-on'
  | 'create-passkey'
  | 'more-options'
  | 'create-password'
  | 'choose-key'
  | 'write-key'
  | 'check'

const toTheSwitch = ['settings', 'chats', 'chat-backup', 'encrypted-backup', 'turn-on'] as const

const withSecret: Record<Secret, readonly StepId[]> = {
  passkey: ['create-passkey'],
  password: ['more-options', 'create-password'],
  key: ['more-options', 'choose-key', 'write-key'],
}

/** The steps of a choice, in order. */
export const stepsOf = ({ secret }: Choice): readonly StepId[] => [
  ...toTheSwitch,
  ...withSecret[secret],
  'check',
]

/** What a step claims beyond the label to tap. */
export const claimsOfStep = (step: StepId, { phone, app }: Choice): readonly ClaimId[] => {
  switch (step) {
    case 'settings':
      return [
        phone === 'android' ? 'settings-android' : 'settings-iphone',
        ...(app === 'business' ? (['business-same'] as const) : []),
      ]
    case 'chats':
    case 'chat-backup':
    case 'encrypted-backup':
      return [phone === 'android' ? 'path-android' : 'path-iphone']
    case 'turn-on':
      return ['turn-on', 'turn-off']
    case 'create-passkey':
      return [phone === 'android' ? 'passkey-needs-android' : 'passkey-needs-iphone', 'passkey-secret-lost']
    case 'more-options':
      return ['more-options']
    case 'create-password':
      return ['password-secret-lost']
    case 'choose-key':
      return ['key-what']
    case 'write-key':
      return ['key-grid', 'key-photo', 'key-secret-lost']
    case 'check':
      return ['only-new']
  }
}
