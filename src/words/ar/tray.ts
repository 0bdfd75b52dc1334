import type { Catalog } from '../catalog.ts'

/** The icon in the tray and its menu. */
export const tray = {
  tooltip: 'Sealwatch: {state}',
  noAudit: 'لا فحص حتى الآن',
  noBackup: 'لم يُعثر على نسخة احتياطية من WhatsApp حتى الآن',
  /** `of` is `all` where others can read each of several backups. */
  exposed:
    '{of, select, one {يستطيع آخرون قراءة نسختك الاحتياطية} all {{total, plural, zero {يستطيع آخرون قراءة جميع نسخك الاحتياطية} one {يستطيع آخرون قراءة نسختك الاحتياطية} two {يستطيع آخرون قراءة نسختيك الاحتياطيتين} few {يستطيع آخرون قراءة جميع نسخك الاحتياطية، وعددها {total, number}} many {يستطيع آخرون قراءة جميع نسخك الاحتياطية، وعددها {total, number}} other {يستطيع آخرون قراءة جميع نسخك الاحتياطية، وعددها {total, number}}}} other {يستطيع آخرون قراءة {count, number} من أصل {total, number} من نسخك الاحتياطية}}',
  sealed:
    '{backups, plural, =1 {نسختك الاحتياطية مغلقة أمام الآخرين} zero {نسخك الاحتياطية مغلقة أمام الآخرين} one {نسختك الاحتياطية مغلقة أمام الآخرين} two {نسختاك الاحتياطيتان مغلقتان أمام الآخرين} few {نسخك الاحتياطية مغلقة أمام الآخرين، وعددها #} many {نسخك الاحتياطية مغلقة أمام الآخرين، وعددها #} other {نسخك الاحتياطية مغلقة أمام الآخرين، وعددها #}}',
  unknown:
    '{backups, plural, =1 {لا يمكننا تحديد من يستطيع قراءة نسختك الاحتياطية} zero {لا يمكننا تحديد من يستطيع قراءة بعض نسخك الاحتياطية} one {لا يمكننا تحديد من يستطيع قراءة نسختك الاحتياطية} two {لا يمكننا تحديد من يستطيع قراءة بعض نسختيك الاحتياطيتين} few {لا يمكننا تحديد من يستطيع قراءة بعض نسخك الاحتياطية، وعددها #} many {لا يمكننا تحديد من يستطيع قراءة بعض نسخك الاحتياطية، وعددها #} other {لا يمكننا تحديد من يستطيع قراءة بعض نسخك الاحتياطية، وعددها #}}',
  auditing: 'جارٍ البحث عن النسخ الاحتياطية',
  paused: 'المراقبة متوقفة مؤقتًا إلى أن تستأنفها',
  pausedUntil: 'المراقبة متوقفة مؤقتًا حتى {moment}',
  lastAudit: 'آخر فحص: {moment}',
  lastAuditBefore: 'آخر فحص: {moment}، قبل بدء التشغيل هذا',
  noLastAudit: 'آخر فحص: لا يوجد',
  backup: '{label} – {verdict}',

  limited: 'لا يُراقَب كل شيء…',
  audit: 'افحص الآن',
  pause: 'أوقف المراقبة مؤقتًا',
  lengths: {
    hour: 'لمدة ساعة واحدة',
    tomorrow: 'حتى الغد',
    resumed: 'إلى أن أستأنفها',
  },
  resume: 'استأنف المراقبة',
  open: 'افتح Sealwatch',
  quit: 'إنهاء',

  /** A moment inside another sentence. */
  moments: {
    today: 'اليوم، {time}',
    yesterday: 'أمس، {time}',
    tomorrow: 'غدًا، {time}',
  },
} as const satisfies Catalog['tray']
