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

const helpPage = (title: string, number: string, more: Partial<Source> = {}): Source => ({
  by: 'WhatsApp',
  title,
  address: `https://faq.whatsapp.com/${number}`,
  ...more,
})

const encryptedBackup = 'About end-to-end encrypted backup'

/** All sources that the two rooms name. All were read in November 2026. */
export const sources = {
  'faq-backup': helpPage(encryptedBackup, '490592613091019', { remark: 'androidTab' }),
  'faq-backup-earlier': helpPage(encryptedBackup, '490592613091019', { remark: 'earlierVersion' }),
  'faq-business-chats': helpPage('Privacy and security for business messages', '1148840052398648'),
  'faq-meta': helpPage('What information does WhatsApp share with the Meta Companies?', '683043392411948', {
    remark: 'translated',
  }),
  'faq-ads': helpPage('About WhatsApp chats that start from Facebook and Instagram ads', '785493319976156'),
  'faq-channels': helpPage('About the WhatsApp Channels Terms and Privacy Policy', '763734008756778'),
  'faq-report': helpPage('About blocking and reporting someone on WhatsApp', '414631957536067'),
  'faq-linked': helpPage('About linked devices', '378279804439436'),
  'faq-disappearing': helpPage('About disappearing messages', '673193694148537'),
  'faq-two-step': helpPage('About registration and two-step verification', '506595211487528'),
  'faq-security-code': helpPage(
    'Security Code Change Notification',
    'general/security-and-privacy/security-code-change-notification',
  ),
  'whatsapp-questions': {
    by: 'WhatsApp',
    address: 'https://www.whatsapp.com/privacyquestions',
    remark: 'inACopy',
  },
  'whatsapp-policy': {
    by: 'WhatsApp',
    title: 'Privacy Policy',
    address: 'https://www.whatsapp.com/legal/privacy-policy',
    remark: 'wordingOf2021',
  },
  whitepaper: {
    by: 'WhatsApp',
    address: 'https://www.whatsapp.com/security/WhatsApp_Security_Encrypted_Backups_Whitepaper.pdf',
    dated: '2021-09-10',
    remark: 'inParts',
  },
  'meta-business-2020': {
    by: 'Meta',
    address: 'https://about.fb.com/news/2020/10/privacy-matters-whatsapp-business-conversations/',
    dated: '2020-10',
  },
  'meta-calls': {
    by: 'Meta',
    title: 'Enhancing the security of WhatsApp calls',
    address: 'https://engineering.fb.com/2023/11/08/security/whatsapp-calls-enhancing-security/',
    dated: '2023-11-08',
  },
  'google-backups': {
    by: 'Google',
    address: 'https://support.google.com/a/answer/9555235',
    remark: 'inParts',
  },
  'google-bin': {
    by: 'Google',
    address: 'https://support.google.com/docs/answer/14933051',
    remark: 'inACopy',
  },
  'dropbox-retention': {
    by: 'Dropbox',
    title: 'How long does Dropbox keep my deleted files and information?',
    address: 'https://help.dropbox.com/security/data-retention-policy',
  },
  'apple-encrypted': {
    by: 'Apple',
    title: 'About encrypted backups on your iPhone, iPad or iPod touch',
    address: 'https://support.apple.com/108353',
  },
  'signal-2020': {
    by: 'Signal',
    address: 'https://signal.org/blog/looking-back-as-the-world-moves-forward/',
    dated: '2020',
    remark: 'inACopy',
  },
  'threatpost-signal': {
    by: 'Threatpost',
    title: 'Subpoena for Signal Messaging Data Renders Little',
    address: 'https://threatpost.com/subpoena-for-signal-messaging-data-renders-little/121081/',
    dated: '2016',
  },
  gadinsider: {
    by: 'Gadinsider',
    address:
      'https://www.gadinsider.com/how-to-lock-whatsapp-backups-with-end-to-end-encryption-digital-29167',
  },
  'particle-rollout': {
    by: 'Particle News',
    address:
      'https://particle.news/story/whatsapp-rolls-out-passkeyencrypted-chat-backups-on-ios-and-android',
  },
  'particle-passkeys': {
    by: 'Particle News',
    address: 'https://particle.news/story/whatsapp-adds-passkeys-for-encrypted-chat-backups',
  },
  'deccan-backup': {
    by: 'Deccan Herald',
    address:
      'https://www.deccanherald.com/business/technology/whatsapp-heres-how-to-backup-your-photos-chats-to-cloud-storage-1160781.html',
    dated: '2022-11-09',
  },
  'trusted-reviews': {
    by: 'Trusted Reviews',
    address: 'https://www.trustedreviews.com/how-to/how-to-backup-whatsapp-messages-on-iphone-2-4269465',
    dated: '2022-09-26',
  },
  'indian-express': {
    by: 'The Indian Express',
    address:
      'https://indianexpress.com/article/technology/techook/take-backup-whatsapp-chats-images-videos-data-android/',
    dated: '2017-01-20',
  },
  'mint-export': {
    by: 'Mint',
    address:
      'https://www.livemint.com/technology/tech-news/elon-musks-exports-user-data-remark-gets-sharp-rebuke-whatsapp-chief-will-cathcart-we-take-security-seriously-11716877871075.html',
    dated: '2024-05',
  },
  'indus-export': {
    by: 'IANS, in the Indus Business Journal',
    address:
      'https://indusbusinessjournal.com/2024/05/this-is-not-correct-whatsapp-head-on-musks-claims-on-meta-sharing-user-data/',
    dated: '2024-05',
  },
  'vodafone-meta-ai': {
    by: 'Vodafone UK',
    address:
      'https://www.vodafone.co.uk/newscentre/smart-living/digital-parenting/digital-parenting-pro/whatsapp/',
  },
  'news18-two-step': {
    by: 'News18',
    address:
      'https://www.news18.com/amp/tech/how-to-activate-and-stop-two-step-verification-on-whatsapp-step-by-step-guide-7519573.html',
    dated: '2023-04-11',
  },
  'phoneworld-advanced': {
    by: 'PhoneWorld',
    address:
      'https://www.phoneworld.com.pk/whatsapp-rolls-out-advanced-chat-privacy-to-lock-down-exports-and-ai-use/',
    dated: '2025-04-24',
  },
  'particle-advanced': {
    by: 'Particle News',
    address: 'https://particle.news/story/whatsapp-adds-per-chat-ai-blocker-but-leaves-key-privacy-gaps',
  },
  'eyerys-ip': {
    by: 'Eyerys',
    title: "Meta introduces 'Protect IP Address in Calls'",
    address:
      'https://www.eyerys.com/articles/news/meta-introduces-protect-ip-address-calls-enhance-security-whatsapp',
  },
  'crypt-tools': {
    by: 'wa-crypt-tools',
    address: 'https://github.com/ElDavoo/wa-crypt-tools',
  },
  'chat-exporter': {
    by: 'WhatsApp-Chat-Exporter',
    address: 'https://github.com/KnugiHK/WhatsApp-Chat-Exporter/issues/84',
  },
  'chat-exporter-business': {
    by: 'WhatsApp-Chat-Exporter',
    address: 'https://github.com/KnugiHK/WhatsApp-Chat-Exporter/issues/164',
  },
  'sealwatch-formats': {
    by: 'Sealwatch',
    address: 'docs/formats.md, docs/places.md',
  },
} as const satisfies Record<string, Source>

export type SourceId = keyof typeof sources

/** What each claim must carry: one source at least. */
export type Sources = readonly [SourceId, ...SourceId[]]

export const sourceOf = (id: SourceId): Source => sources[id]
