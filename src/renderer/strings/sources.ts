import type { Source, SourceId } from '../sources.ts'

/** What a source is, where its own title is not known. */
export const sourceDescriptions: Partial<Record<SourceId, string>> = {
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
}

const remarks: Record<NonNullable<Source['remark']>, string> = {
  'android-tab': 'the Android tab',
  'earlier-version': 'an earlier version of the page',
  'in-parts': 'parts of it',
  'in-a-copy': 'a copy',
  'wording-of-2021': 'the wording of 2021, as others quote it',
  translated: 'three other languages',
}

/** How a source is named on screen. */
export const sourceStrings = {
  line: (id: SourceId, { by, title, dated, remark }: Source) =>
    `Source: ${by}, ${title ? `“${title}”` : (sourceDescriptions[id] ?? '')}${dated ? `, ${dated}` : ''}. Read November 2026${remark ? ` (${remarks[remark]})` : ''}.`,
  button: (count: number) => (count === 1 ? 'Source' : `${count} sources`),
  buttonOf: (count: number, claim: string) => `${count === 1 ? 'Source' : `${count} sources`}: ${claim}`,
} as const
