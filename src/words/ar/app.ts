import type { Catalog } from '../catalog.ts'

/** What stands around the rooms, and what several of them say. */
export const app = {
  rooms: 'الأقسام',
  room: {
    overview: 'نظرة عامة',
    backups: 'النسخ الاحتياطية',
    guide: 'الدليل',
    privacy: 'الخصوصية',
    places: 'الأماكن',
    settings: 'الإعدادات',
  },
  allPlaces: 'الأماكن التي تم تشغيلها',
  dismiss: 'إخفاء',
  showMore: 'اعرض {next, number} أخرى من أصل {left, number}',
  showLast: 'اعرض الأخيرة وعددها {left, number}',
  noBridge: 'لا تعمل هذه الصفحة إلا داخل تطبيق Sealwatch.',
  requestFailed: '<strong>لم ينجح ذلك.</strong> <why></why>',

  broken: {
    sentence: 'تعذّر عرض هذا القسم',
    meaning: 'أوقفه خطأ في Sealwatch. لم تتغيّر ملفاتك، ويواصل Sealwatch المراقبة.',
    load: 'تحميل النافذة من جديد',
  },

  drop: {
    audit: 'أفلِت للفحص',
    auditHint: 'تُفتح الملفات والمجلدات للقراءة فقط.',
    add: 'أفلِت للإضافة إلى الأماكن',
    addHint: 'المكان مجلد يطّلع عليه كل فحص.',
    nothing: 'لا يستطيع Sealwatch استعمال إلا الملفات والمجلدات الموجودة على هذا الكمبيوتر.',
  },
} as const satisfies Catalog['app']
