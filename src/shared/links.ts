/**
 * Every website that Sealwatch can have the browser open, by id: the addresses of the sources of its claims. The window names an
 * id and never an address.
 */
export const links = {
  'faq-backup': 'https://faq.whatsapp.com/490592613091019',
  'faq-backup-earlier': 'https://faq.whatsapp.com/490592613091019',
  'faq-business-chats': 'https://faq.whatsapp.com/1148840052398648',
  'faq-meta': 'https://faq.whatsapp.com/683043392411948',
  'faq-ads': 'https://faq.whatsapp.com/785493319976156',
  'faq-channels': 'https://faq.whatsapp.com/763734008756778',
  'faq-report': 'https://faq.whatsapp.com/414631957536067',
  'faq-linked': 'https://faq.whatsapp.com/378279804439436',
  'faq-disappearing': 'https://faq.whatsapp.com/673193694148537',
  'faq-two-step': 'https://faq.whatsapp.com/506595211487528',
  'faq-security-code':
    'https://faq.whatsapp.com/general/security-and-privacy/security-code-change-notification',
  'whatsapp-questions': 'https://www.whatsapp.com/privacyquestions',
  'whatsapp-policy': 'https://www.whatsapp.com/legal/privacy-policy',
  whitepaper: 'https://www.whatsapp.com/security/WhatsApp_Security_Encrypted_Backups_Whitepaper.pdf',
  'meta-business-2020': 'https://about.fb.com/news/2020/10/privacy-matters-whatsapp-business-conversations/',
  'meta-calls': 'https://engineering.fb.com/2023/11/08/security/whatsapp-calls-enhancing-security/',
  'google-backups': 'https://support.google.com/a/answer/9555235',
  'google-bin': 'https://support.google.com/docs/answer/14933051',
  'dropbox-retention': 'https://help.dropbox.com/security/data-retention-policy',
  'apple-encrypted': 'https://support.apple.com/108353',
  'signal-2020': 'https://signal.org/blog/looking-back-as-the-world-moves-forward/',
  'threatpost-signal': 'https://threatpost.com/subpoena-for-signal-messaging-data-renders-little/121081/',
  gadinsider:
    'https://www.gadinsider.com/how-to-lock-whatsapp-backups-with-end-to-end-encryption-digital-29167',
  'particle-rollout':
    'https://particle.news/story/whatsapp-rolls-out-passkeyencrypted-chat-backups-on-ios-and-android',
  'particle-passkeys': 'https://particle.news/story/whatsapp-adds-passkeys-for-encrypted-chat-backups',
  'deccan-backup':
    'https://www.deccanherald.com/business/technology/whatsapp-heres-how-to-backup-your-photos-chats-to-cloud-storage-1160781.html',
  'trusted-reviews':
    'https://www.trustedreviews.com/how-to/how-to-backup-whatsapp-messages-on-iphone-2-4269465',
  'indian-express':
    'https://indianexpress.com/article/technology/techook/take-backup-whatsapp-chats-images-videos-data-android/',
  'mint-export':
    'https://www.livemint.com/technology/tech-news/elon-musks-exports-user-data-remark-gets-sharp-rebuke-whatsapp-chief-will-cathcart-we-take-security-seriously-11716877871075.html',
  'indus-export':
    'https://indusbusinessjournal.com/2024/05/this-is-not-correct-whatsapp-head-on-musks-claims-on-meta-sharing-user-data/',
  'vodafone-meta-ai':
    'https://www.vodafone.co.uk/newscentre/smart-living/digital-parenting/digital-parenting-pro/whatsapp/',
  'news18-two-step':
    'https://www.news18.com/amp/tech/how-to-activate-and-stop-two-step-verification-on-whatsapp-step-by-step-guide-7519573.html',
  'phoneworld-advanced':
    'https://www.phoneworld.com.pk/whatsapp-rolls-out-advanced-chat-privacy-to-lock-down-exports-and-ai-use/',
  'particle-advanced':
    'https://particle.news/story/whatsapp-adds-per-chat-ai-blocker-but-leaves-key-privacy-gaps',
  'eyerys-ip':
    'https://www.eyerys.com/articles/news/meta-introduces-protect-ip-address-calls-enhance-security-whatsapp',
  'backup-downloader': 'https://github.com/giacomoferretti/whatsapp-backup-downloader-decryptor',
  'crypt-tools': 'https://github.com/ElDavoo/wa-crypt-tools',
  'chat-exporter': 'https://github.com/KnugiHK/WhatsApp-Chat-Exporter/issues/84',
  'chat-exporter-business': 'https://github.com/KnugiHK/WhatsApp-Chat-Exporter/issues/164',
} as const satisfies Record<string, `https://${string}`>

export type LinkId = keyof typeof links

export const linkIds = Object.keys(links) as [LinkId, ...LinkId[]]
