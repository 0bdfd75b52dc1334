import { type LinkId, links } from '../shared/links.ts'

/** Where a claim of the guide or of the privacy page can be looked up. */
export interface Source {
  /** Who published it. */
  readonly by: string
  /** The page's own title, in its own language; where it is not known, the words describe the page. */
  readonly title?: string
  readonly address: string
  /** The day, month or year that the page itself bears, where it bears one: `2021-09-10`, `2020-10`, `2016`. */
  readonly dated?: string
  /** How much of it was read, where that is not its present text from the publisher. */
  readonly remark?: 'androidTab' | 'earlierVersion' | 'inParts' | 'inACopy' | 'wordingOf2021' | 'translated'
}

/** A source whose address is a link; others say where they lie. */
type Named = Omit<Source, 'address'> & { readonly address?: string }

const helpPage = (title: string, more: Partial<Named> = {}): Named => ({ by: 'WhatsApp', title, ...more })

const encryptedBackup = 'About end-to-end encrypted backup'

/** All sources that the two rooms name. All were read in November 2026. */
export const sources = {
  'faq-backup': helpPage(encryptedBackup, { remark: 'androidTab' }),
  'faq-backup-earlier': helpPage(encryptedBackup, { remark: 'earlierVersion' }),
  'faq-business-chats': helpPage('Privacy and security for business messages'),
  'faq-meta': helpPage('What information does WhatsApp share with the Meta Companies?', {
    remark: 'translated',
  }),
  'faq-ads': helpPage('About WhatsApp chats that start from Facebook and Instagram ads'),
  'faq-channels': helpPage('About the WhatsApp Channels Terms and Privacy Policy'),
  'faq-report': helpPage('About blocking and reporting someone on WhatsApp'),
  'faq-linked': helpPage('About linked devices'),
  'faq-disappearing': helpPage('About disappearing messages'),
  'faq-two-step': helpPage('About registration and two-step verification'),
  'faq-security-code': helpPage('Security Code Change Notification'),
  'whatsapp-questions': {
    by: 'WhatsApp',
    remark: 'inACopy',
  },
  'whatsapp-policy': {
    by: 'WhatsApp',
    title: 'Privacy Policy',
    remark: 'wordingOf2021',
  },
  whitepaper: {
    by: 'WhatsApp',
    dated: '2021-09-10',
    remark: 'inParts',
  },
  'meta-business-2020': {
    by: 'Meta',
    dated: '2020-10',
  },
  'meta-calls': {
    by: 'Meta',
    title: 'Enhancing the security of WhatsApp calls',
    dated: '2023-11-08',
  },
  'google-backups': {
    by: 'Google',
    remark: 'inParts',
  },
  'google-bin': {
    by: 'Google',
    remark: 'inACopy',
  },
  'dropbox-retention': {
    by: 'Dropbox',
    title: 'How long does Dropbox keep my deleted files and information?',
  },
  'apple-encrypted': {
    by: 'Apple',
    title: 'About encrypted backups on your iPhone, iPad or iPod touch',
  },
  'signal-2020': {
    by: 'Signal',
    dated: '2020',
    remark: 'inACopy',
  },
  'threatpost-signal': {
    by: 'Threatpost',
    title: 'Subpoena for Signal Messaging Data Renders Little',
    dated: '2016',
  },
  gadinsider: {
    by: 'Gadinsider',
  },
  'particle-rollout': {
    by: 'Particle News',
  },
  'particle-passkeys': {
    by: 'Particle News',
  },
  'deccan-backup': {
    by: 'Deccan Herald',
    dated: '2022-11-09',
  },
  'trusted-reviews': {
    by: 'Trusted Reviews',
    dated: '2022-09-26',
  },
  'indian-express': {
    by: 'The Indian Express',
    dated: '2017-01-20',
  },
  'mint-export': {
    by: 'Mint',
    dated: '2024-05',
  },
  'indus-export': {
    by: 'IANS, in the Indus Business Journal',
    dated: '2024-05',
  },
  'vodafone-meta-ai': {
    by: 'Vodafone UK',
  },
  'news18-two-step': {
    by: 'News18',
    dated: '2023-04-11',
  },
  'phoneworld-advanced': {
    by: 'PhoneWorld',
    dated: '2025-04-24',
  },
  'particle-advanced': {
    by: 'Particle News',
  },
  'eyerys-ip': {
    by: 'Eyerys',
    title: "Meta introduces 'Protect IP Address in Calls'",
  },
  'crypt-tools': {
    by: 'wa-crypt-tools',
  },
  'chat-exporter': {
    by: 'WhatsApp-Chat-Exporter',
  },
  'chat-exporter-business': {
    by: 'WhatsApp-Chat-Exporter',
  },
  'backup-downloader': {
    by: 'whatsapp-backup-downloader-decryptor',
  },
  'sealwatch-formats': {
    by: 'Sealwatch',
    address: 'docs/formats.md, docs/places.md',
  },
} as const satisfies Record<LinkId | 'sealwatch-formats', Named>

export type SourceId = keyof typeof sources

/** What each claim must carry: one source at least. */
export type Sources = readonly [SourceId, ...SourceId[]]

export const sourceOf = (id: SourceId): Source =>
  id === 'sealwatch-formats' ? sources[id] : { ...sources[id], address: links[id] }
