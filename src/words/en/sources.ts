/** How the source of a claim is named. Titles of pages stay in their own language. */
export const sources = {
  line: 'Source: {by}, {page}{dated, select, none {} other {, {dated}}}. Read November 2026{remark, select, androidTab { (the Android tab)} earlierVersion { (an earlier version of the page)} inParts { (parts of it)} inACopy { (a copy)} wordingOf2021 { (the wording of 2021, as others quote it)} translated { (three other languages)} other {}}.',
  title: '“{title}”',
  button: '{count, plural, =1 {Source} other {# sources}}',
  buttonOf: '{count, plural, =1 {Source} other {# sources}}: {claim}',

  /** What a source is, where its own title is not known. */
  descriptions: {
    'whatsapp-questions': 'answers to privacy questions',
    whitepaper: 'whitepaper on encrypted backups',
    'meta-business-2020': 'announcement on business conversations',
    'google-backups': 'help page on backups in Drive',
    'google-bin': 'help page on the bin of Drive',
    'signal-2020': 'blog post on what Signal could hand over',
    gadinsider: 'article on encrypted backups',
    'particle-rollout': 'summary of the roll-out of passkeys',
    'particle-passkeys': 'summary of the announcement of passkeys',
    'deccan-backup': 'article on backups in the cloud',
    'trusted-reviews': 'article on backups on the iPhone',
    'indian-express': 'article on backups on Android',
    'mint-export': 'article on the claim',
    'indus-export': 'article on the claim',
    'vodafone-meta-ai': 'page for parents on WhatsApp',
    'news18-two-step': 'article on two-step verification',
    'phoneworld-advanced': 'article on advanced chat privacy',
    'particle-advanced': 'summary on advanced chat privacy',
    'crypt-tools': 'changelog and issues 31, 129, 147 and 174',
    'chat-exporter': 'issues 84 and 125',
    'chat-exporter-business': 'issues 164 and 203',
    'backup-downloader': 'code that fetches a backup and its record from Google',
    'sealwatch-formats': 'notes on formats and places, with their own sources',
  },
} as const
