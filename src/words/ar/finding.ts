import type { Catalog } from '../catalog.ts'

/** What a finding is, and what is shown of it. */
export const finding = {
  evidence: 'كيف نعرف ذلك',
  evidenceOf: 'كيف نعرف ذلك: {name}',
  noEvidence: 'لم تُسجَّل أي شواهد.',
  wholePath: 'المسار الكامل',
  incomplete: 'غير مكتمل: مبتور، أو ما زالت كتابته جارية',
  complete: 'مكتمل',
  changed: 'تغيّر في {date}',
  business: 'WhatsApp Business',
  unnamed: '(بلا اسم)',
  details: 'التفاصيل',
  detailsOf: 'التفاصيل: {label}',
  items:
    '{count, plural, zero {# عنصر} one {عنصر واحد} two {عنصران} few {# عناصر} many {# عنصرًا} other {# عنصر}}',

  kindWithFormat: '{kind} ({format})',
  kinds: {
    'android-backup': 'نسخة احتياطية من Android',
    'plaintext-database': 'قاعدة بيانات غير مشفّرة',
    'chat-export': 'دردشة مصدَّرة',
    'media-folder': 'مجلد وسائط',
    'icloud-backup': 'نسخة احتياطية في iCloud',
    'device-backup': 'نسخة احتياطية من iPhone',
    'phone-tool-backup': 'نسخة احتياطية من الهاتف',
    'key-file': 'ملف مفتاح',
    'live-data': 'بيانات WhatsApp نفسه على هذا الكمبيوتر',
  },
  /** The finer name inside a kind; names of products and file formats need no translation and stand in no catalog. */
  formats: {
    txt: 'نص',
    'icloud-e2ee': 'مشفرة تمامًا بين الطرفين',
    'icloud-default': 'عادية',
    'ios-encrypted': 'مشفّرة',
    'ios-plain': 'غير مشفّرة',
    'whatsapp-key': 'مفتاح يحتفظ به WhatsApp أيضًا',
    'e2ee-key': 'مفتاح التشفير التام بين الطرفين',
    'hex-key': 'مفتاح من 64 رقمًا',
  },
} as const satisfies Catalog['finding']
