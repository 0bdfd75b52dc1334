import { type LinkId, links } from '../shared/links.ts'

/** Where a claim of the guide or of the privacy page can be looked up. */
export interface Source {
  /** Who published it. */
  readonly by: string
  /** The page's own title, in its own language; where it is not known, the strings describe the page. */
  readonly title?: string
  readonly address: string
  /** The day, month or year that the page itself bears, where it bears one. */
  readonly dated?: string
  /** How much of it was read, where that is not its present text from the publisher. */
  readonly remark?:
    | 'android-tab'
    | 'earlier-version'
    | 'in-parts'
    | 'in-a-copy'
    | 'wording-of-2021'
    | 'translated'
}

/** A source whose address is a link; others say where they lie. */
type Named = Omit<Source, 'address'> & { readonly address?: string }

const helpPage = (title: string, more: Partial<Named> = {}): Named => ({ by: 'WhatsApp', title, ...more })

const encryptedBackup = 'About end-to-end encrypted backup'

/** All sources that the two rooms name. All were read in November 2026. */
export const sources = {
  'faq-backup': helpPage(encryptedBackup, { remark: 'android-tab' }),
  'faq-backup-earlier': helpPage(encryptedBackup, { remark: 'earlier-version' }),
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
    remark: 'in-a-copy',
  },
  'whatsapp-policy': {
    by: 'WhatsApp',
    title: 'Privacy Policy',
    remark: 'wording-of-2021',
  },
  whitepaper: {
    by: 'WhatsApp',
    dated: '10 September 2021',
    remark: 'in-parts',
  },
  'meta-business-2020': {
    by: 'Meta',
    dated: 'October 2020',
  },
  'meta-calls': {
    by: 'Meta',
    title: 'Enhancing the security of WhatsApp calls',
    dated: '8 November 2023',
  },
  'google-backups': {
    by: 'Google',
    remark: 'in-parts',
  },
  'google-bin': {
    by: 'Google',
    remark: 'in-a-copy',
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
    remark: 'in-a-copy',
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
    dated: '9 November 2022',
  },
  'trusted-reviews': {
    by: 'Trusted Reviews',
    dated: '26 September 2022',
  },
  'indian-express': {
    by: 'The Indian Express',
    dated: '20 January 2017',
  },
  'mint-export': {
    by: 'Mint',
    dated: 'May 2024',
  },
  'indus-export': {
    by: 'IANS, in the Indus Business Journal',
    dated: 'May 2024',
  },
  'vodafone-meta-ai': {
    by: 'Vodafone UK',
  },
  'news18-two-step': {
    by: 'News18',
    dated: '11 April 2023',
  },
  'phoneworld-advanced': {
    by: 'PhoneWorld',
    dated: '24 April 2025',
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
