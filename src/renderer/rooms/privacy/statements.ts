import type { Messages } from '../../../words/catalog.ts'
import type { Sources } from '../../sources.ts'

type Texts = Messages['privacyTexts']

/** What the page states, part by part, and what each statement rests on. The sentences are in the words, under the same names. */
export const statements = {
  covers: {
    messages: ['whatsapp-questions', 'faq-meta'],
    location: ['faq-meta'],
    backup: ['faq-backup'],
  },
  notCovered: {
    account: ['whatsapp-policy'],
    contacts: ['whatsapp-policy', 'faq-meta'],
    usage: ['whatsapp-policy'],
    device: ['whatsapp-policy'],
    groups: ['whatsapp-policy'],
    businesses: ['whatsapp-questions', 'meta-business-2020'],
    'meta-ai': ['vodafone-meta-ai', 'whatsapp-questions'],
    channels: ['faq-channels'],
    reports: ['faq-report'],
    'open-backup': ['faq-backup', 'sealwatch-formats'],
  },
  shared: {
    registration: ['faq-meta'],
    transactions: ['faq-meta'],
    service: ['faq-meta'],
    businesses: ['faq-meta'],
    device: ['faq-meta'],
    ip: ['faq-meta', 'meta-calls'],
  },
  sharedLimits: {
    more: ['faq-meta'],
    'not-shared': ['faq-meta', 'whatsapp-questions'],
    ads: ['faq-ads'],
  },
  business: {
    people: ['faq-business-chats'],
    providers: ['faq-business-chats', 'meta-business-2020'],
    meta: ['whatsapp-questions', 'faq-business-chats'],
    marketing: ['whatsapp-questions', 'faq-business-chats'],
  },
  nightly: {
    claim: ['mint-export', 'indus-export'],
    local: ['indian-express'],
    cloud: ['faq-backup'],
    metadata: ['whatsapp-policy', 'indus-export'],
  },
  settings: {
    'two-step': ['faq-two-step', 'news18-two-step'],
    linked: ['faq-linked'],
    disappearing: ['faq-disappearing'],
    advanced: ['phoneworld-advanced', 'particle-advanced'],
    ip: ['meta-calls', 'eyerys-ip'],
    security: ['faq-security-code'],
  },
  signal: {
    less: ['signal-2020', 'threatpost-signal'],
    number: ['threatpost-signal'],
  },
} as const satisfies { [P in keyof Texts]: Record<keyof Texts[P], Sources> }

export type Part = keyof typeof statements
export type StatementOf<P extends Part> = keyof (typeof statements)[P] & string
export type Setting = StatementOf<'settings'>

/** The statements of a part, in the order on screen. */
export const statementsOf = <P extends Part>(part: P) =>
  Object.entries(statements[part]) as unknown as readonly (readonly [StatementOf<P>, Sources])[]

/** The settings of the checklist that were ticked; what is no setting is left out. */
export const parseTicked = (stored: unknown): readonly Setting[] =>
  Array.isArray(stored)
    ? statementsOf('settings').flatMap(([setting]) => (stored.includes(setting) ? [setting] : []))
    : []
