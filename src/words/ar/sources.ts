import type { Catalog } from '../catalog.ts'

/**
 * How the source of a claim is named. Titles of pages stay in their own language, and are isolated: with a comma and a
 * figure or a title behind it, a name in Latin letters would draw these to its other side.
 */
export const sources = {
  line: 'المصدر: \u2068{by}\u2069، \u2068{page}\u2069{dated, select, none {} other {، \u2068{dated}\u2069}}. قُرئ في نوفمبر 2026{remark, select, androidTab { (علامة تبويب Android)} earlierVersion { (إصدار سابق من الصفحة)} inParts { (أجزاء منه)} inACopy { (نسخة منه)} wordingOf2021 { (صيغة عام 2021، كما يقتبسها آخرون)} translated { (ثلاث لغات أخرى)} other {}}.',
  title: '\u2067«\u2068{title}\u2069»\u2069',
  button:
    '{count, plural, =1 {المصدر} zero {# مصدر} one {المصدر} two {مصدران} few {# مصادر} many {# مصدرًا} other {# مصدر}}',
  buttonOf:
    '{count, plural, =1 {المصدر} zero {# مصدر} one {المصدر} two {مصدران} few {# مصادر} many {# مصدرًا} other {# مصدر}}: {claim}',

  /** What a source is, where its own title is not known. */
  descriptions: {
    'whatsapp-questions': 'إجابات عن أسئلة الخصوصية',
    whitepaper: 'ورقة تقنية عن النسخ الاحتياطية المشفّرة',
    'meta-business-2020': 'إعلان عن المحادثات مع الأنشطة التجارية',
    'google-backups': 'صفحة مساعدة عن النسخ الاحتياطية في Drive',
    'google-bin': 'صفحة مساعدة عن سلة مهملات Drive',
    'signal-2020': 'مقالة مدونة عما استطاع Signal تسليمه',
    gadinsider: 'مقال عن النسخ الاحتياطية المشفّرة',
    'particle-rollout': 'ملخص عن إتاحة مفاتيح المرور تدريجيًا',
    'particle-passkeys': 'ملخص عن إعلان مفاتيح المرور',
    'deccan-backup': 'مقال عن النسخ الاحتياطية في السحابة',
    'trusted-reviews': 'مقال عن النسخ الاحتياطية على iPhone',
    'indian-express': 'مقال عن النسخ الاحتياطية على Android',
    'mint-export': 'مقال عن هذا الادعاء',
    'indus-export': 'مقال عن هذا الادعاء',
    'vodafone-meta-ai': 'صفحة للآباء والأمهات عن WhatsApp',
    'news18-two-step': 'مقال عن التحقق بخطوتين',
    'phoneworld-advanced': 'مقال عن الخصوصية المتقدمة للدردشة',
    'particle-advanced': 'ملخص عن الخصوصية المتقدمة للدردشة',
    'crypt-tools': 'سجل التغييرات والمسائل 31 و129 و147 و174',
    'chat-exporter': 'المسألتان 84 و125',
    'chat-exporter-business': 'المسألتان 164 و203',
    'backup-downloader': 'برنامج يجلب نسخة احتياطية وسجلها من Google',
    'sealwatch-formats': 'ملاحظات عن الصيغ والأماكن، ولها مصادرها',
  },
} as const satisfies Catalog['sources']
