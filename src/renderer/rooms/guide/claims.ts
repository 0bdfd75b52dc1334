import type { Messages } from '../../../words/catalog.ts'
import type { Sources } from '../../sources.ts'

/** What the guide claims, and what each claim rests on. The sentences are in the words, under the same names. */
export const claims = {
  'path-android': ['faq-backup'],
  'path-iphone': ['gadinsider', 'particle-rollout'],
  'settings-android': ['deccan-backup'],
  'settings-iphone': ['trusted-reviews', 'gadinsider'],
  'business-same': ['chat-exporter-business'],
  'turn-on': ['faq-backup'],
  'more-options': ['faq-backup'],
  'only-new': ['crypt-tools'],

  'same-lock': ['sealwatch-formats'],
  'passkey-what': ['faq-backup'],
  'passkey-phone-lost': ['faq-backup', 'particle-passkeys'],
  'passkey-secret-lost': ['faq-backup'],
  'passkey-needs-android': ['faq-backup'],
  'passkey-needs-iphone': ['particle-rollout'],
  'password-what': ['whitepaper'],
  'password-phone-lost': ['faq-backup'],
  'password-secret-lost': ['faq-backup', 'whitepaper'],
  'key-what': ['whitepaper'],
  'key-phone-lost': ['faq-backup'],
  'key-secret-lost': ['faq-backup', 'crypt-tools'],
  'key-grid': ['crypt-tools'],
  'key-photo': ['crypt-tools', 'sealwatch-formats'],
  'turn-off': ['faq-backup-earlier'],

  'back-up-android': ['indian-express'],
  'back-up-iphone': ['trusted-reviews'],
  'header-proves': ['sealwatch-formats'],
  'icloud-proves': ['sealwatch-formats'],
  'google-unseen': ['google-backups'],
  'icloud-unsure': ['sealwatch-formats'],

  'old-backup': ['sealwatch-formats', 'crypt-tools'],
  'icloud-old': ['sealwatch-formats'],
  'plain-copy': ['sealwatch-formats'],
  media: ['sealwatch-formats'],
  export: ['sealwatch-formats'],
  'device-backup': ['faq-backup-earlier', 'chat-exporter', 'apple-encrypted'],
  'key-file': ['sealwatch-formats'],
  'key-beside': ['sealwatch-formats', 'crypt-tools'],
  'live-data': ['sealwatch-formats'],
  trash: ['google-bin', 'dropbox-retention'],
  versions: ['dropbox-retention'],
  'iphone-computer': ['apple-encrypted', 'chat-exporter'],
  'iphone-icloud': ['faq-backup-earlier', 'chat-exporter'],
} as const satisfies Record<keyof Messages['guideClaims'], Sources>

export type ClaimId = keyof typeof claims

/** The sources of several claims, each once. */
export const sourcesOf = (ids: readonly ClaimId[]) => [...new Set(ids.flatMap((id) => claims[id]))]
